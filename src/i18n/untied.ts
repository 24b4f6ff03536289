/** A title read from the page, as content holds it: without what `tie` put in to keep lines whole. */
export const untied = (title: string | null | undefined): string | undefined =>
	title?.replace(/\u2060/g, '').replace(/\s/g, ' ');
