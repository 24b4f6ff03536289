/**
 * The buttons stand in the HTML before their script is there. A press that comes too soon is noted on its button by
 * EarlyPresses.astro, and is done once somebody can hear it, in the order of the presses.
 */
export function hearNow(filters: HTMLElement): void {
	filters.dataset.heard = '';
	const early = [...filters.querySelectorAll<HTMLButtonElement>('button[data-early]')].sort(
		(a, b) => Number(a.dataset.early) - Number(b.dataset.early),
	);
	for (const button of early) {
		delete button.dataset.early;
		button.click();
	}
}
