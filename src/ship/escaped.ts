/** Text for an attribute in double quotes, or between tags, of HTML and XML: no text ends what it stands in. */
export const escapedMarkup = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');
