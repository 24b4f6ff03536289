import AxeBuilder from '@axe-core/playwright';
import { open } from '../e2e/open.ts';
import { pageKinds } from '../e2e/pages.ts';
import { PART } from '../e2e/parts.ts';
import { expect, type Page, test } from '../support/browser.ts';

/** WCAG 2.0, 2.1 and 2.2, levels A and AA. Nothing is excluded. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

test.describe.configure({ mode: 'parallel' });

/** What a narrow screen and the dark theme can change. The rest is as on a wide and light one. */
const RULES_OF_LOOK = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

/** Axe is the dearest of all walks: everything is asked once, and the look of the other theme at the other width. */
const VIEWS = [
	{ colorScheme: 'light', width: 1280, ask: (axe: AxeBuilder) => axe.withTags(TAGS) },
	{ colorScheme: 'dark', width: 360, ask: (axe: AxeBuilder) => axe.withRules(RULES_OF_LOOK) },
] as const;

// Legacy mode: axe works in the page itself; there are no frames that would need more.
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

for (const { colorScheme, width, ask } of VIEWS) {
	test.describe(`${colorScheme}, ${width} px`, () => {
		test.use({ colorScheme, viewport: { width, height: 800 } });

		test('axe finds nothing on any kind of page', async ({ page }) => {
			test.setTimeout(180_000);
			for (const [kind, address] of Object.entries(pageKinds)) {
				await open(page, address);
				const { violations, passes } = await ask(axe(page)).analyze();
				const found = violations.flatMap(({ id, nodes }) =>
					nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
				);
				expect.soft(found, `${kind} ${address}`).toEqual([]);
				expect(
					passes.map(({ id }) => id),
					`${kind}: axe looked at colours`,
				).toContain('color-contrast');
			}
		});
	});
}

test('in forced colours marks that were colour alone are drawn, and axe finds nothing', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.setViewportSize({ width: 1280, height: 800 });
	await open(page, '/dia-diem/');
	const style = (selector: string, pseudo: string, property: string) =>
		page
			.locator(selector)
			.first()
			.evaluate(
				(element, [pseudo, property]) => getComputedStyle(element, pseudo).getPropertyValue(property ?? ''),
				[pseudo, property] as const,
			);
	// The mark of "my calendar" is cut out of its background, which such a theme would paint like the page.
	const paper = await style('body', '', 'background-color');
	expect(await style(`${PART.bar} ${PART.mine}`, '::before', 'background-color')).not.toBe(paper);
	expect(await style(`${PART.bar} nav a[aria-current]`, '', 'border-block-end-width')).toBe('3px');
	for (const address of ['/', '/dia-diem/', '/dia-diem/thu-vien-tp-hue/', '/lich/']) {
		await open(page, address);
		// The browser chooses the colours, and tells axe those of the style sheet.
		const asked = axe(page).withTags(TAGS).disableRules(['color-contrast']);
		expect.soft((await asked.analyze()).violations, address).toEqual([]);
	}
});

test('axe finds nothing in the open menu of a phone, and on the page of a failed search', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/');
	await page.getByRole('button', { name: 'Menu' }).click();
	await expect(page.locator('#menu')).toBeVisible();
	expect((await axe(page).withTags(TAGS).analyze()).violations).toEqual([]);
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.goto('/tim-kiem/?q=sach');
	await expect(page.getByRole('button', { name: 'Thử lại' })).toBeVisible();
	expect((await axe(page).withTags(TAGS).analyze()).violations).toEqual([]);
});
