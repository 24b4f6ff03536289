/** What editors write, as readers meet it on the built pages. */
import { describe, expect, it } from 'vitest';
import { brokenLinks } from '../site/broken-links.ts';
import { overBudget, PAGE_BUDGETS } from '../site/page-budgets.ts';
import { doubledTitles, unfitTitles } from '../site/titles.ts';
import { invitations, looseSpaces, unmarkedVietnamese } from '../site/wording.ts';
import { site, told } from './checked.ts';

/** More of them would send people from door to door: what is not known is said as not known. */
const MOST_INVITATIONS = 40;

describe('content on its pages', () => {
	it('links only to pages that are there', () => expect(told(brokenLinks(site))).toEqual([]));

	it('gives each page a title and a description of a fit length', () =>
		expect(told(unfitTitles(site.pages))).toEqual([]));

	it('gives no two pages the same title', () => {
		const pages = site.pages.filter(({ address }) => !address.endsWith('/404.html'));
		expect(told(doubledTitles(pages))).toEqual([]);
	});

	it('has no Vietnamese where its English stands', () =>
		expect(told(unmarkedVietnamese(site.pages))).toEqual([]));

	it('has no space before a comma or a full stop', () => expect(told(looseSpaces(site.pages))).toEqual([]));

	it(`invites to ask at most ${MOST_INVITATIONS} times, and only where the page holds a way to ask`, () => {
		const asked = invitations(site.pages);
		expect(told(asked.filter(({ channel }) => !channel))).toEqual([]);
		expect(asked.length, told(asked).join('\n')).toBeLessThanOrEqual(MOST_INVITATIONS);
	});

	it.each(PAGE_BUDGETS)('keeps within what a page may weigh ($what: $kilobytes KB)', (budget) =>
		expect(told(overBudget(site, budget))).toEqual([]),
	);
});
