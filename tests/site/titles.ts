/** What a page is called in tabs, search results and messages. */
import { attributeOf, type Found, type Page } from './built.ts';

const titleOf = (page: Page) => page.texts.find(({ inside }) => inside.includes('title'))?.text ?? '';

/** Titles and descriptions that are missing, too short to say anything, or longer than what is shown of them. */
export const unfitTitles = (pages: readonly Page[]): Found[] =>
	pages.flatMap((page) => {
		const title = titleOf(page);
		const description = attributeOf(page, 'meta', { name: 'description' }, 'content') ?? '';
		const fits =
			title.length > 4 && title.length < 200 && description.length > 4 && description.length <= 320;
		return fits ? [] : [{ address: page.address, words: `“${title}”, “${description}”` }];
	});

/** Pages with the title of an earlier page in the same language. */
export function doubledTitles(pages: readonly Page[]): Found[] {
	const seen = new Map<string, string>();
	return pages.flatMap((page) => {
		const title = titleOf(page);
		const key = `${page.language} ${title}`;
		const first = seen.get(key);
		seen.set(key, page.address);
		return first === undefined ? [] : [{ address: page.address, words: `“${title}”, as ${first}` }];
	});
}
