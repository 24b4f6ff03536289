/**
 * The security policy allows exactly the inline scripts and style sheets that the built pages hold, by their hash.
 * (Astro writes one line of style for its islands; everything else of ours is in files.)
 */
import { createHash } from 'node:crypto';

export interface InlineHashes {
	readonly scripts: readonly string[];
	readonly styles: readonly string[];
}

const SCRIPT = /<script(?![^>]*\bsrc=)([^>]*)>([\s\S]*?)<\/script>/g;
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
/** Types of which the policy has no say: JSON-LD and other data that a browser does not act upon. */
const DATA = /type="(?!module|text\/javascript|speculationrules)[^"]*"/;

const source = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Hash sources of what one page holds inline. */
export function inlineHashes(html: string): InlineHashes {
	return {
		scripts: [...html.matchAll(SCRIPT)]
			.filter(([, attributes = '']) => !DATA.test(attributes))
			.map(([, , code = '']) => source(code)),
		styles: [...html.matchAll(STYLE)].map(([, css = '']) => source(css)),
	};
}

/** All pages' hashes, each once, sorted: the policy is the same whatever the order of the pages. */
export function joinHashes(pages: Iterable<InlineHashes>): InlineHashes {
	const scripts = new Set<string>();
	const styles = new Set<string>();
	for (const page of pages) {
		for (const hash of page.scripts) scripts.add(hash);
		for (const hash of page.styles) styles.add(hash);
	}
	return { scripts: [...scripts].sort(), styles: [...styles].sort() };
}
