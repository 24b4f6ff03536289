/**
 * The view-time script decides what is past, today or tomorrow. Were it to run after the first paint, lines would jump:
 * so browsers that know `blocking="render"` wait for these 4 KB, which they fetch beside the style sheets. Astro offers
 * no way to put an attribute on a script that it bundles, hence this pass over the built page.
 */
const VIEW_TIME = /<script type="module" src="(\/_assets\/Frame\.[^"]+\.js)"><\/script>/;
/** All that such a file holds when the bundler has put the script itself into a shared one. */
const ONLY_IMPORT = /^import\s*"\.\/([\w.-]+\.js)";?\s*$/;

/**
 * The page with its view-time script made render-blocking, and named directly: a file that only imports another costs
 * a round trip. `read` gives the text of a file by its address. Throws when a page of ours has no such script.
 */
export function blockRenderOnViewTime(html: string, address: string, read: (file: string) => string): string {
	const [script, file] = VIEW_TIME.exec(html) ?? [];
	if (!script || !file) throw new Error(`${address}: the view-time script was not found`);
	const other = ONLY_IMPORT.exec(read(file))?.[1];
	const source = other ? `/_assets/${other}` : file;
	return html.replace(script, `<script type="module" blocking="render" src="${source}"></script>`);
}
