/** `/quan-tri/`: the editor of the package `@sveltia/cms`, laid beside the site with all that it loads. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { configuration } from '../../editor/configuration.ts';
import type { Site } from '../../schemas/index.ts';
import { guidePage } from './guide.ts';
import { mergedWords } from './merged-words.ts';
import { editorPage } from './page.ts';
import { rewritten } from './rewrite.ts';
import { EDITOR, PARTS, rewrites } from './rewrites.ts';

const PACKAGE = fileURLToPath(new URL('..', import.meta.resolve('@sveltia/cms')));
const FONTS = fileURLToPath(new URL('../../site/frame/fonts', import.meta.url));
const GUIDE = fileURLToPath(new URL('./guide', import.meta.url));
const SERVED = fileURLToPath(new URL('./served', import.meta.url));

/** The bundle as it is served. Throws when the package is another one than `rewrites` knows. */
export const editorBundle = (): string =>
	rewritten(readFileSync(path.join(PACKAGE, 'dist/sveltia-cms.js'), 'utf8'), rewrites)
		// The map lies beside the package's own file and not here.
		.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '\n');

/** `address`: of the site, without a slash at its end. */
export function layEditor(site: Site, directory: string, address: string): void {
	const target = path.join(directory, EDITOR);
	mkdirSync(target, { recursive: true });
	const write = (name: string, text: string) => writeFileSync(path.join(target, name), text);
	write('index.html', editorPage(site));
	write('config.json', JSON.stringify(configuration(site, address)));
	write('sveltia-cms.js', editorBundle());
	copyFileSync(path.join(PACKAGE, 'LICENSE.txt'), path.join(target, 'sveltia-cms.LICENSE.txt'));
	for (const name of readdirSync(SERVED)) copyFileSync(path.join(SERVED, name), path.join(target, name));
	for (const [name, file] of letters()) copyFileSync(file, path.join(target, name));
	layWords(directory);
	layGuide(site, target);
}

/** The guide for editors, with its pictures (`npm run pictures`). */
function layGuide(site: Site, target: string): void {
	const folder = path.join(target, 'huong-dan');
	mkdirSync(folder, { recursive: true });
	writeFileSync(path.join(folder, 'index.html'), guidePage(site));
	for (const name of readdirSync(GUIDE)) copyFileSync(path.join(GUIDE, name), path.join(folder, name));
}

/** The site's own letters, and the package's signs and letters of one width, which bear a hash in their names. */
function letters(): (readonly [name: string, file: string])[] {
	const own = ['400-latin', '400-vietnamese', '600-latin', '600-vietnamese'].map(
		(cut) => [`chu-${cut}.woff2`, path.join(FONTS, `be-vietnam-pro-${cut}.woff2`)] as const,
	);
	const assets = path.join(PACKAGE, 'npm/assets');
	const asset = (beginning: string) => {
		const name = readdirSync(assets).find((file) => file.startsWith(beginning) && file.endsWith('.woff2'));
		if (!name) throw new Error(`@sveltia/cms has no font ${beginning}`);
		return path.join(assets, name);
	};
	return [
		...own,
		['ky-hieu.woff2', asset('material-symbols-outlined')],
		['chu-deu.woff2', asset('noto-mono')],
	];
}

/** Where the rewritten bundle asks for the words of its interface. */
function layWords(directory: string): void {
	const { version } = JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8')) as {
		version: string;
	}; // npm's own shape
	const folder = path.join(directory, `${PARTS}@${version}`, 'locales');
	mkdirSync(folder, { recursive: true });
	const words = JSON.parse(readFileSync(path.join(PACKAGE, 'locales/vi.json'), 'utf8'));
	writeFileSync(path.join(folder, 'vi.json'), JSON.stringify(mergedWords(words)));
}
