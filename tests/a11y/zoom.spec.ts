import { open } from '../e2e/open.ts';
import { pageKinds } from '../e2e/pages.ts';
import { expect, type Page, test } from '../support/browser.ts';

test.describe.configure({ mode: 'parallel' });

/** What reaches beyond the right edge of the page, apart from what scrolls in a box of its own. */
const beyondEdge = (page: Page) =>
	page.evaluate(() => {
		const root = document.documentElement;
		if (root.scrollWidth <= root.clientWidth) return [];
		return [...document.body.querySelectorAll('*:not(svg *)')]
			.filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
			.map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`)
			.slice(0, 5);
	});

/** `text` in percent of its size. */
const VIEWS = [
	{ name: 'at 320 px, as a browser zoomed to 400 % has it', width: 320, text: 100 },
	{ name: 'on a phone of 360 px with text twice as large', width: 360, text: 200 },
	{ name: 'at 1280 px with text twice as large', width: 1280, text: 200 },
];

for (const half of [0, 1]) {
	test(`no kind of page scrolls sideways, however narrow or large its text (${half + 1} of 2)`, async ({
		page,
	}) => {
		test.setTimeout(120_000);
		for (const [kind, address] of Object.entries(pageKinds).filter((_, at) => at % 2 === half)) {
			await page.setViewportSize({ width: VIEWS[0]?.width ?? 320, height: 800 });
			await open(page, address);
			for (const { name, width, text } of VIEWS) {
				await page.setViewportSize({ width, height: 800 });
				// By script: the security policy refuses an added style sheet.
				await page.evaluate(
					(percent) => document.documentElement.style.setProperty('font-size', `${percent}%`),
					text,
				);
				expect.soft(await beyondEdge(page), `${kind} ${address} ${name}`).toEqual([]);
			}
		}
	});
}
