/** The cards of every list: their pictures differ from their neighbours'. */
import { describe, expect, it } from 'vitest';
import { builtSite } from './built.ts';

const LIST = /<ul class="(?:tiles|main-days)"[\s\S]*?<\/ul>/g;
const PICTURE = /data-picture="([^"]+)"/g;

describe.each(['site', 'tiny-city'] as const)('%s', (name) => {
	const { pages } = builtSite(name);
	const lists = pages.flatMap(({ address, html }) =>
		[...html.matchAll(LIST)].map(([list]) => ({
			address,
			pictures: [...list.matchAll(PICTURE)].map(([, picture]) => picture),
		})),
	);

	it('never shows a picture twice in a row', () => {
		expect(lists.some(({ pictures }) => pictures.length > 1)).toBe(true);
		const alike = lists.filter(({ pictures }) =>
			pictures.some((picture, at) => picture === pictures[at + 1]),
		);
		expect(alike).toEqual([]);
	});
});
