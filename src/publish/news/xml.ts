/** Just enough XML for a feed: elements, attributes and text, of which no text can break out. */
import { oneLine, plainText } from '../calendars/ics/text.ts';

/** What XML 1.0 cannot hold, not even escaped; control characters and half surrogates are gone already. */
const NOT_XML = /[\uFFFE\uFFFF]/g;

export const xmlText = (text: string): string =>
	plainText(text)
		.replace(NOT_XML, '')
		.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');

type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * `content` is XML already; an attribute without a value is not written, and one of several lines is one: a parser would
 * make spaces of its line breaks.
 */
export function element(name: string, attributes: Attributes, content = ''): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${xmlText(oneLine(value ?? ''))}"`)
		.join('');
	return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
