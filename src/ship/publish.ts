/**
 * How a new site takes the place of the old one, in `dist/` or wherever `--out` says.
 *
 * The published folder is a plain folder, and stays the very same one: its files are replaced one by one, each by one
 * rename. What pages name comes in first, then pages, then feeds and lists of pages; what is no longer there goes last
 * (publish-order.ts). So every address answers at any moment, and no page ever names a file that is not there.
 *
 * The other ways, and why not. Two renames of folders leave a moment without a site, and none at all after a crash
 * between them. A link `dist` that one rename swaps has no such moment, but `rsync -a dist`, `cp -a dist`, `tar`, Docker's
 * COPY and the hosts' uploads would take the link and not the site. Neither works where the folder is a volume or a mount
 * point, and both take the folder away from under a server that holds it open. The price of this way: while it runs, for
 * some tenths of a second, one page may be of the new site and another of the old.
 *
 * It heals: the whole new site is first brought into the folder, under `.publishing`, beside the list of its files. From
 * then on the work can be finished by whoever comes next (`finishPublishing`); before it, nothing of the old site has
 * been touched. A file that is the only copy of itself is never removed.
 */
import {
	cpSync,
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	realpathSync,
	renameSync,
	rmdirSync,
	rmSync,
} from 'node:fs';
import path from 'node:path';
import { publishOrder } from './publish-order.ts';
import { NOT_OURS, places } from './publishing-places.ts';
import { siteFiles } from './site-files.ts';
import { filesListed, renamed, writeWhole } from './whole-files.ts';

/** Called before every change of the disk; tests end the process there. */
type Step = () => void;
const goOn: Step = () => undefined;

/**
 * Puts the site in `built` at `live` and takes `built` away. Throws the errors of the disk; `live` then still shows a
 * whole site, and the work goes on with the next call.
 */
export function publish(built: string, live: string, step: Step = goOn): void {
	if (!lstatSync(built).isDirectory()) throw new Error(`${built} is no folder`);
	if (!existsSync(live) && movedWhole(built, live, step)) return;
	const folder = realpathSync(live);
	finishPublishing(folder, step);
	const { stage, list, part, site } = places(folder);
	step();
	mkdirSync(stage);
	step();
	writeWhole(list, JSON.stringify(siteFiles(built)));
	step();
	if (!renamed(built, site)) {
		// From another disk: while it is copied, nothing of the old site is touched.
		cpSync(built, part, { recursive: true, preserveTimestamps: true });
		step();
		renameSync(part, site);
		step();
		rmSync(built, { recursive: true });
	}
	finishPublishing(folder, step);
}

/** Ends what an earlier process began at `live` and could not end. Returns whether there was anything. */
export function finishPublishing(live: string, step: Step = goOn): boolean {
	if (!existsSync(live)) return false;
	const folder = realpathSync(live);
	const { stage, site } = places(folder);
	if (!existsSync(stage)) return false;
	if (existsSync(site)) {
		const whole = filesListed(folder);
		const folders = new Set<string>();
		for (const file of publishOrder(siteFiles(site))) {
			step();
			place(path.join(site, file), folder, file, folders);
		}
		// Without the list (a disk that lost power) nothing can be said to be old.
		if (whole) removeOthers(folder, new Set(whole), step);
	}
	step();
	rmSync(stage, { recursive: true });
	return true;
}

/** The first site, or one where none was: by a single rename. False where that cannot be. */
function movedWhole(built: string, live: string, step: Step): boolean {
	step();
	mkdirSync(path.dirname(live), { recursive: true });
	step();
	if (renamed(built, live)) return true;
	mkdirSync(live);
	return false;
}

/**
 * One file takes the place of the old one. Where a folder becomes a file, or a file a folder, the old one goes first.
 * `folders`: those of the new site that are there by now.
 */
function place(from: string, folder: string, file: string, folders: Set<string>): void {
	for (const parent of parentsOf(file)) {
		if (folders.has(parent)) continue;
		const full = path.join(folder, parent);
		const kind = lstatSync(full, { throwIfNoEntry: false });
		if (kind && !kind.isDirectory()) rmSync(full);
		if (!kind?.isDirectory()) mkdirSync(full);
		folders.add(parent);
	}
	const to = path.join(folder, file);
	if (lstatSync(to, { throwIfNoEntry: false })?.isDirectory()) rmSync(to, { recursive: true });
	renameSync(from, to);
}

/** What the new site does not have: files in the order opposite to that of coming in, then folders left empty. */
function removeOthers(folder: string, kept: ReadonlySet<string>, step: Step): void {
	const others: string[] = [];
	const folders: string[] = [];
	const look = (inside: string) => {
		for (const entry of readdirSync(path.join(folder, inside), { withFileTypes: true })) {
			const name = inside ? `${inside}/${entry.name}` : entry.name;
			if (NOT_OURS.has(name)) continue;
			if (entry.isDirectory()) {
				look(name);
				folders.push(name);
			} else if (!kept.has(name)) others.push(name);
		}
	};
	look('');
	for (const file of publishOrder(others).reverse()) {
		step();
		rmSync(path.join(folder, file));
	}
	const needed = new Set([...kept].flatMap((file) => parentsOf(file)));
	for (const name of folders) {
		const empty = readdirSync(path.join(folder, name)).length === 0;
		if (empty && !needed.has(name)) rmdirSync(path.join(folder, name));
	}
}

/** From the outermost on. */
const parentsOf = (file: string): string[] =>
	file.split('/').flatMap((_, at, parts) => (at === 0 ? [] : [parts.slice(0, at).join('/')]));
