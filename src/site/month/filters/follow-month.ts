/** The page of the calendar leads on to the reader's month. */
export function followMonth(document: Document, now: string): void {
	const door = document.querySelector<HTMLElement>('[data-month-door]');
	const month = now.slice(0, 7);
	if (!door || door.dataset.monthDoor === month) return;
	const link = document.querySelector<HTMLAnchorElement>(`.month-jump a[href*="/${month}/"]`);
	// Filters in the address go along.
	if (link) location.replace(link.pathname + location.search);
}
