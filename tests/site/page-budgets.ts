/** What pages may weigh whose length depends on what editors write. Brotli at its best. */
import type { BuiltSite, Found, Page } from './built.ts';
import { brotli, brotliInHaste, KB, pageBytes } from './weight.ts';

interface PageBudget {
	readonly what: string;
	readonly kilobytes: number;
	readonly isOne: (page: Page) => boolean;
	readonly weigh: (site: BuiltSite, page: Page, sizeOf?: typeof brotli) => number;
}

export const isMonth = ({ address }: Page): boolean =>
	/^\/(lich|en\/calendar)\/(?!in\/|print\/)/.test(address);
const isEvent = ({ address }: Page): boolean =>
	/^\/(su-kien|en\/events)\/(?!trang\/|page\/)[^/]+\/$/.test(address);
const isPlace = ({ address }: Page): boolean =>
	/^\/(dia-diem|en\/places)\/(?!trang\/|page\/)[^/]+\/$/.test(address);
const isProgramme = ({ address }: Page): boolean =>
	/^\/(chuong-trinh|en\/programmes)\/(?!trang\/|page\/)[^/]+\/$/.test(address);

export const PAGE_BUDGETS: readonly PageBudget[] = [
	{ what: 'an event: HTML and CSS', kilobytes: 14, isOne: isEvent, weigh: pageBytes },
	{ what: 'a place: HTML and CSS', kilobytes: 14, isOne: isPlace, weigh: pageBytes },
	{ what: 'a programme: HTML and CSS', kilobytes: 14, isOne: isProgramme, weigh: pageBytes },
	{
		what: 'a month, with what its filters know',
		kilobytes: 40,
		isOne: isMonth,
		weigh: (_, { html }, sizeOf = brotli) => sizeOf(html),
	},
	{
		what: 'home: HTML and CSS',
		kilobytes: 30,
		isOne: ({ address }) => address === '/' || address === '/en/',
		weigh: pageBytes,
	},
];

/** Pages over their budget, heaviest first, with what they weigh. */
export const overBudget = (site: BuiltSite, { kilobytes, isOne, weigh }: PageBudget): Found[] =>
	heavierThan(
		site.pages.filter((page) => isOne(page) && weigh(site, page, brotliInHaste) > kilobytes * KB),
		kilobytes,
		(page) => weigh(site, page),
	);

/** Of the pages given, those over so many kilobytes. */
export const heavierThan = (
	pages: readonly Page[],
	kilobytes: number,
	weigh: (page: Page) => number,
): Found[] =>
	pages
		.map((page) => ({ address: page.address, bytes: weigh(page) }))
		.filter(({ bytes }) => bytes > kilobytes * KB)
		.sort((a, b) => b.bytes - a.bytes)
		.map(({ address, bytes }) => ({
			address,
			words: `${(bytes / KB).toFixed(1)} KB, allowed are ${kilobytes}`,
		}));
