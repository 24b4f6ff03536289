/** What reaches less than a line into the screen cannot be read. */
const A_LINE = 24;

/** The elements that are in sight, kept up to date without asking for a layout. Until it is known, all are. */
export function inSight(elements: readonly Element[]): (element: Element) => boolean {
	const far = new Set<Element>();
	const watch = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting } of entries)
				if (isIntersecting) far.delete(target);
				else far.add(target);
		},
		{ rootMargin: `-${A_LINE}px 0px` },
	);
	for (const element of elements) watch.observe(element);
	return (element) => !far.has(element);
}
