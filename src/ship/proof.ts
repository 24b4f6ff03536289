/** What the worker keeps and serves must be what it should be: a network's login page, or a damaged disk, is neither. */

/** By the end of a path; a page ends in `/`. Whatever is not named here may be of any type but a page's. */
const TYPES: readonly (readonly [end: RegExp, type: RegExp])[] = [
	[/\/$/, /^text\/html\b/i],
	[/\.js$/, /^(?:text|application)\/javascript\b/i],
	[/\.css$/, /^text\/css\b/i],
	[/\.json$/, /^application\/json\b/i],
	[/(?:)/, /^(?!text\/html)/i],
];

/** Whether an answer may be kept for `address`: status 200, from that very address, of the type of its kind. */
export function isFit(address: string, { status, redirected, headers }: Response): boolean {
	const { pathname } = new URL(address);
	const type = TYPES.find(([end]) => end.test(pathname))?.[1];
	return status === 200 && !redirected && type?.test(headers.get('content-type') ?? '') === true;
}

/** Whether the bytes of an answer are those of `integrity` (`sha256-` and base64). The answer can still be read. */
export async function isWhole(integrity: string, answer: Response): Promise<boolean> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await answer.clone().arrayBuffer()));
	return integrity === `sha256-${btoa(String.fromCharCode(...digest))}`;
}
