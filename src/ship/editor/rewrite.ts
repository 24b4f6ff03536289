import type { Rewrite } from './rewrites.ts';

/** The text with every change made. Throws, and names all of them, when one does not stand there as often as it says. */
export function rewritten(bundle: string, rewrites: readonly Rewrite[]): string {
	const wrong = rewrites.flatMap(({ from, times = 1 }) => {
		const found = bundle.split(from).length - 1;
		return found === times ? [] : [`  ${JSON.stringify(from.slice(0, 80))}: ${found} instead of ${times}`];
	});
	if (wrong.length > 0)
		throw new Error(
			`The bundle of @sveltia/cms is another one than src/ship/editor/rewrites.ts knows:\n${wrong.join('\n')}`,
		);
	// A function, for "$" in a text would be a pattern.
	return rewrites.reduce((text, { from, to }) => text.replaceAll(from, () => to), bundle);
}
