/** The line of trust on the built pages: of days and wards there is nobody who could confirm them. */
import { expect, test } from 'vitest';
import { builtSite } from './built.ts';

const { pages } = builtSite('site');
const UNCONFIRMED = /đơn vị chưa xác nhận|not confirmed by the institution/;

test.each([
	['commemorative days', /^\/(ngay-ky-niem|en\/days)\/[^/]+\/$/],
	['wards', /^\/(phuong-xa|en\/wards)\/[^/]+\/$/],
])('the pages of %s wait for no confirmation of themselves', (_, address) => {
	const own = pages.filter((page) => address.test(page.address));
	expect(own.length).toBeGreaterThan(10);
	const lines = own.flatMap((page) =>
		[...page.html.matchAll(/<div class="trust">\s*<p[^>]*>([^<]*)/g)].map(([, words = '']) => ({
			address: page.address,
			words,
		})),
	);
	expect(lines.length).toBeGreaterThanOrEqual(own.length);
	expect(lines.filter(({ words }) => UNCONFIRMED.test(words))).toEqual([]);
});
