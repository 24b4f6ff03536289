/** Small made-up sites: every page names its own script, and the two sites share no script. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { siteFiles } from '../../../../src/ship/site-files.ts';

export const newFolder = (parent = tmpdir()): string => mkdtempSync(path.join(parent, 'publish-'));

/** Text by path. `more`: files that only this edition has. */
export function edition(name: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
	const page = `${name} <script src="/_assets/${name}.js"></script>`;
	return {
		'index.html': page,
		'en/index.html': page,
		'su-kien/hoi-sach/index.html': page,
		'su-kien/index.html': page,
		[`_assets/${name}.js`]: name,
		'ics/all.ics': name,
		_headers: name,
		...more,
	};
}

export function write(folder: string, files: Readonly<Record<string, string>>): string {
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
		writeFileSync(path.join(folder, file), text);
	}
	return folder;
}

export const read = (folder: string): Record<string, string> =>
	Object.fromEntries(siteFiles(folder).map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));

/** What a reader would miss at this moment: pages that are not there, and scripts that their pages name in vain. */
export function missing(folder: string): string[] {
	return ['index.html', 'su-kien/hoi-sach/index.html'].flatMap((page) => {
		try {
			const html = readFileSync(path.join(folder, page), 'utf8');
			const script = /src="([^"]+)"/.exec(html)?.[1] ?? 'no script';
			// Between the two looks a whole new site may have come: then the page itself is another one.
			const lost =
				!existsSync(path.join(folder, script)) && readFileSync(path.join(folder, page), 'utf8') === html;
			return lost ? [`${page} → ${script}`] : [];
		} catch {
			return [page];
		}
	});
}

export const names = (folder: string): string[] => readdirSync(folder).sort();
