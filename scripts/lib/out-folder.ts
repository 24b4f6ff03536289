/** Whether a site may be put at `--out`: asked before the build, not after its minutes of work. */
import {
	accessSync,
	constants,
	existsSync,
	lstatSync,
	mkdtempSync,
	readdirSync,
	rmdirSync,
	statSync,
} from 'node:fs';
import path from 'node:path';
import { quoted } from '../../src/settings/quoted.ts';
import { diskReason } from '../../src/ship/disk-error.ts';
import { NOT_OURS, PUBLISHING } from '../../src/ship/publishing-places.ts';
import { isWithinFolder, nearestExisting, realPath } from '../../src/ship/real-path.ts';

export interface OutFolder {
	/** As it was given. */
	readonly out: string;
	/** The project's own folder. */
	readonly root: string;
	/** The folder of the content. */
	readonly content: string;
}

/** Folders of the project in which a built site would be taken for something else, or would replace it. */
const SOURCES = ['.git', 'node_modules', 'public', 'scripts', 'src'];

/** One sentence that says why not, or undefined. What is in the folder is removed when a site is put there. */
export function outRefusal({ out, root, content }: OutFolder): string | undefined {
	if (out.trim() === '') return '--out is empty: give the folder of the built site, for example --out dist.';
	const no = (why: string) => `--out ${quoted(out)} ${why}.`;
	const full = path.resolve(root, out);
	try {
		const link = lstatSync(full, { throwIfNoEntry: false })?.isSymbolicLink();
		const found = statSync(full, { throwIfNoEntry: false });
		if (link && !found) return no('is a link that leads nowhere: make its folder, or remove the link');
		if (found && !found.isDirectory()) return no('is a file: give a folder');
		const live = realPath(full);
		const project = realPath(root);
		if (isWithinFolder(project, live))
			return no('holds the project itself, which a site would replace: give a folder of its own');
		if (isWithinFolder(path.join(project, '.build'), live))
			return no('is where builds do their work: give a folder of its own');
		const taken = [realPath(content), ...SOURCES.map((name) => path.join(project, name))].find(
			(folder) => isWithinFolder(live, folder) || isWithinFolder(folder, live),
		);
		if (taken)
			return no(
				`overlaps with ${path.relative(project, taken) || taken}, where no site belongs: give a folder of its own`,
			);
		if (found && !isReplaceable(live))
			return no(
				'holds files but no site that was built here, and they would be removed: give an empty folder, or empty this one yourself',
			);
		tryToWrite(nearestExisting(live));
		if (found) everyFolder(live, (folder) => accessSync(folder, constants.W_OK | constants.X_OK));
		return undefined;
	} catch (error) {
		const reason = diskReason(error);
		if (!reason) throw error;
		return no(`cannot be written, for ${reason}: mend that, or give another folder`);
	}
}

function isReplaceable(live: string): boolean {
	const all = readdirSync(live);
	const names = all.filter((name) => !NOT_OURS.has(name));
	return (
		names.length === 0 ||
		all.includes(PUBLISHING) ||
		(OUR_FILES.every((file) => existsSync(path.join(live, file))) && !names.includes('.git'))
	);
}

/** Any site has an index.html: these together only one that was built here. */
const OUR_FILES = ['index.html', '_headers', 'sw.js', 'api/v1/index.json', 'ics/all.ics'];

/** Rights do not tell all: a disk may be read-only, and root may do anything. */
function tryToWrite(folder: string): void {
	rmdirSync(mkdtempSync(path.join(folder, '.site-test-')));
}

function everyFolder(folder: string, look: (folder: string) => void): void {
	look(folder);
	for (const entry of readdirSync(folder, { withFileTypes: true }))
		if (entry.isDirectory() && !NOT_OURS.has(entry.name)) everyFolder(path.join(folder, entry.name), look);
}
