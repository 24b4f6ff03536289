/**
 * Does the work once the whole page is there, at once if it is. On a poor network an island, whose script the browser
 * may hold already, runs before the rest of the page has come. Returns how to call it off.
 */
export function whenParsed(document: Document, work: () => void): () => void {
	if (document.readyState !== 'loading') {
		work();
		return () => {};
	}
	// The first change is to "interactive". DOMContentLoaded comes later: it waits for scripts as well.
	document.addEventListener('readystatechange', work, { once: true });
	return () => document.removeEventListener('readystatechange', work);
}
