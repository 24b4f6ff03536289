/**
 * The buttons stand in the HTML before their script is there. A press that comes too soon is noted on the button by
 * Filters.astro, and is done here once it can be, in the order of the presses.
 */
export function pressAgain(within: ParentNode): void {
	const early = [...within.querySelectorAll<HTMLButtonElement>('button[data-early]')].sort(
		(a, b) => Number(a.dataset.early) - Number(b.dataset.early),
	);
	for (const button of early) {
		delete button.dataset.early;
		button.click();
	}
}
