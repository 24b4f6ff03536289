/** The elements that are in sight, or nearly, kept up to date without asking for a layout. Until it is known, all are. */
export function inSight(elements: readonly Element[]): (element: Element) => boolean {
	const far = new Set<Element>();
	const watch = new IntersectionObserver((entries) => {
		for (const { target, isIntersecting } of entries)
			if (isIntersecting) far.delete(target);
			else far.add(target);
	});
	for (const element of elements) watch.observe(element);
	return (element) => !far.has(element);
}
