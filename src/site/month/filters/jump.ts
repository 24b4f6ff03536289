/**
 * The list of all months lies over the page: it goes when a month has been chosen, so that the page is seen again after
 * the way back, and when the keyboard leaves it.
 */
export function bindJump(document: Document): void {
	const months = document.querySelector<HTMLElement>('.month-jump[popover]');
	if (!months || !('hidePopover' in months)) return;
	const close = () => {
		if (months.matches(':popover-open')) months.hidePopover();
	};
	months.addEventListener('click', ({ target }) => {
		if ((target as Element).closest('a')) close(); // a click's target is an element
	});
	months.addEventListener('focusout', ({ relatedTarget }) => {
		if (relatedTarget instanceof Node && !months.contains(relatedTarget)) close();
	});
}
