/** The security policy allows exactly the inline scripts that the built pages hold, by their hash. */
import { createHash } from 'node:crypto';

const SCRIPT = /<script(?![^>]*\bsrc=)([^>]*)>([\s\S]*?)<\/script>/g;

/** Hash sources (`sha256-…`) of the scripts in one page that a browser would run. JSON-LD and other data are not run. */
export function inlineScriptHashes(html: string): string[] {
	return [...html.matchAll(SCRIPT)]
		.filter(([, attributes = '']) => !/type="(?!module|text\/javascript)[^"]*"/.test(attributes))
		.map(([, , code = '']) => `sha256-${createHash('sha256').update(code).digest('base64')}`);
}
