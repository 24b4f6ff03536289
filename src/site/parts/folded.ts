/** So few more than meant are shown with the rest: nobody opens a fold for one of them. */
const SLACK = 4;

/** What of a list is shown, and what is folded away under it (Fold.astro). */
export function folded<T>(list: readonly T[], most: number): { shown: readonly T[]; rest: readonly T[] } {
	const shown = list.length <= most + SLACK ? list.length : most;
	return { shown: list.slice(0, shown), rest: list.slice(shown) };
}
