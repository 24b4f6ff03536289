/**
 * Before a month's filters are there, and on months that have none, its ways to other months and to the other language
 * take the address along as it stands. Reading it takes 5 KB of vocabulary, which such a page does not need.
 */

/** What belongs to this month alone: a time relative to today, and the sheet to print. */
const OWN = ['khi', 'in'];

export function passOn(document: Document, query: string): void {
	const along = new URLSearchParams(query);
	for (const key of OWN) along.delete(key);
	carry('a[data-keeps-filters]', along.size > 0 ? `?${along}` : '');
	carry('.bar a[hreflang]', query);
	// What messengers and campaigns add to an address is no choice.
	const chosen = [...along.keys()].some((key) => !/^(utm_|fbclid|gclid|zarsrc)/.test(key));
	const note = document.querySelector<HTMLElement>('[data-unfiltered]');
	if (note) note.hidden = !chosen;

	function carry(links: string, search: string) {
		for (const link of document.querySelectorAll<HTMLAnchorElement>(links))
			link.setAttribute('href', link.pathname + search);
	}
}
