/**
 * The view-time script decides what is past, today or tomorrow. Were it to run after the first paint, the reader would
 * see what was true when the page was built, and lines would jump: so the first paint waits for these 4 KB, which are
 * fetched beside the style sheets. `blocking="render"` counts in the head only, and Astro offers no way to put a script
 * that it bundles there: hence this pass over the built page.
 */
const VIEW_TIME = /<script type="module" src="(\/_assets\/Frame\.[^"]+\.js)"><\/script>/;
/** All that such a file holds when the bundler has put the script itself into a shared one. */
const ONLY_IMPORT = /^import\s*"\.\/([\w.-]+\.js)";?\s*$/;
const HEAD_END = '</head>';
/**
 * Such a script runs when all of the page has come. Up to here a page comes in the first round trip (14 KB compressed);
 * a longer one, as a crowded month is, is painted as it comes.
 */
const LONG = 100_000;

/**
 * The page with its view-time script in the head, and named directly: a file that only imports another costs a round
 * trip. `read` gives the text of a file by its address. Throws when a page of ours has no such script.
 */
export function viewTimeFirst(html: string, address: string, read: (file: string) => string): string {
	const [script, file] = VIEW_TIME.exec(html) ?? [];
	if (!script || !file) throw new Error(`${address}: the view-time script was not found`);
	const other = ONLY_IMPORT.exec(read(file))?.[1];
	const source = other ? `/_assets/${other}` : file;
	const blocking = html.length > LONG ? '' : ' blocking="render"';
	return html
		.replace(script, '')
		.replace(HEAD_END, `<script type="module"${blocking} src="${source}"></script>${HEAD_END}`);
}
