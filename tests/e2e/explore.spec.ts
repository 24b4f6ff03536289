/** The lists that readers look through: filters, age, what is near, page by page. Sites built for 22/11/2026, 8:00. */
import AxeBuilder from '@axe-core/playwright';
import { families } from '../../src/i18n/labels.ts';
import { TEST_INSTANT } from '../clock.ts';
import { originOf } from '../ports.ts';
import { expect, type Page, test } from '../support/browser.ts';
import { counted, inEnglish, ofAnyCount, starting, t } from '../support/words.ts';
import { pageInParts } from './page-in-parts.ts';
import { TINY } from './pages.ts';
import { distancesIn, filtersOf, islandReady, listStatus, nearNote, PART, sentList } from './parts.ts';

/** The tiny city with harsh records: its sessions fill more than one page. */
const HARSH = originOf('components');
const shown = (page: Page) => page.locator('#explored ul > li:visible');

/** Once the list has been counted. */
async function countOf(page: Page): Promise<number> {
	await expect(listStatus(page)).toHaveText(new RegExp(`^\\d|^${t.exploreNone}$`));
	return Number((await listStatus(page).textContent())?.match(/^\d+/)?.[0] ?? 0);
}

/** Rows of a page of a list, as it is sent. */
const rowsOf = async (page: Page, address: string): Promise<number> =>
	page.evaluate(async (from) => {
		const sent = new DOMParser().parseFromString(await (await fetch(from)).text(), 'text/html');
		return sent.querySelectorAll('[data-rows] > li').length;
	}, address);

async function look(page: Page, address: string, at = TEST_INSTANT): Promise<void> {
	await page.clock.setFixedTime(at);
	await page.goto(address);
	await islandReady(page, PART.explore);
}

test('a quick choice shows what fits, says how many, and stands in the address', async ({ page }) => {
	await look(page, '/chuong-trinh/');
	await page.getByRole('button', { name: counted(t.priceFree) }).click();
	await expect(listStatus(page)).toHaveText(ofAnyCount(t.exploreCount));
	const count = await countOf(page);
	expect(count).toBeGreaterThan(1);
	await expect(shown(page)).toHaveCount(Math.min(24, count));
	for (const text of await shown(page).allTextContents()) expect(text).toContain(t.priceFree);
	await expect(page).toHaveURL('/chuong-trinh/?phi=mien-phi');
	await expect(sentList(page)).toBeHidden();

	await page.goBack();
	await expect(sentList(page)).toBeVisible();
	await expect(shown(page)).toHaveCount(0);
	const rows = await page.locator('[data-rows] > li').count();
	await page.goForward();
	await expect(listStatus(page)).toHaveText(t.exploreCount(count));
	await page.getByRole('button', { name: t.filterClear }).click();
	// Every row is back where it was.
	await expect(page.locator('[data-rows] > li')).toHaveCount(rows);
});

test('an address with choices is answered in either language; what is no choice changes nothing', async ({
	page,
}) => {
	await look(page, '/dia-diem/?loai-noi=bao-tang&utm_source=zalo');
	await expect(shown(page)).toHaveCount(await countOf(page));
	await expect(page.getByRole('button', { name: t.filterRemove(families.museum.vi) })).toBeVisible();
	await look(page, '/en/places/?loai-noi=bao-tang');
	await expect(listStatus(page)).toHaveText(ofAnyCount(inEnglish.exploreCount));
	await look(page, '/dia-diem/?utm_source=zalo');
	await expect(sentList(page)).toBeVisible();
});

test('a choice before the rest of the list has come is answered with the whole list', async ({ page }) => {
	const slow = await pageInParts(originOf('site'), '/chuong-trinh/', 'data-rows');
	try {
		await page.goto(`${slow.origin}/chuong-trinh/`, { waitUntil: 'commit' });
		await islandReady(page, PART.explore);
		const data = page.waitForResponse('**/_data/explore/**');
		await page.getByRole('button', { name: counted(t.priceFree) }).click();
		await (await data).finished();
		expect(await page.evaluate(() => document.readyState)).toBe('loading');
		slow.release();
		await expect(shown(page)).toHaveCount(Math.min(24, await countOf(page)));
		await page.getByRole('button', { name: t.filterClear }).click();
		await expect(sentList(page)).toBeVisible();
		await expect(page.locator('[data-rows] > li')).toHaveCount(await rowsOf(page, '/chuong-trinh/'));
	} finally {
		slow.close();
	}
});

test('the panel counts each further choice, joins lists by "and", and gives the focus back', async ({
	page,
}) => {
	await look(page, `${TINY}/su-kien/`);
	const button = page.getByRole('button', { name: starting(t.filter) });
	await button.click();
	const panel = page.getByRole('dialog', { name: t.filter });
	const price = panel.getByRole('group', { name: t.facetPrice });
	await expect(price.getByLabel(starting(t.priceFree))).toBeVisible();
	const label = await price.locator('label', { hasText: t.priceFree }).textContent();
	await price.getByLabel(starting(t.priceFree)).check();
	const count = Number(label?.match(/\d+$/)?.[0]);
	await expect(listStatus(page)).toHaveText(t.exploreCount(count));
	await panel.getByRole('button', { name: t.exploreDone(count) }).click();
	await expect(panel).toBeHidden();
	await expect(button).toBeFocused();
	await expect(shown(page)).toHaveCount(count);
});

test('an age leaves what names one that fits', async ({ page }) => {
	await look(page, '/chuong-trinh/');
	await page.getByLabel(t.exploreAge).fill('6');
	await expect(listStatus(page)).toHaveText(ofAnyCount(t.exploreCount));
	await expect(page).toHaveURL('/chuong-trinh/?tuoi=6');
	await page.getByLabel(t.exploreAge).fill('');
	await expect(sentList(page)).toBeVisible();
});

test('nothing that fits is helped on: which condition to drop, and the search', async ({ page }) => {
	await look(page, `${TINY}/su-kien/?phi=tuy-tam&buoi=sang`);
	await expect(listStatus(page)).toHaveText(t.exploreNone);
	await expect(shown(page)).toHaveCount(0);
	await page
		.getByRole('button', { name: ofAnyCount((count) => t.exploreWithout(t.partMorning, count)) })
		.click();
	await expect(shown(page).first()).toBeVisible();
	await expect(page.getByRole('link', { name: t.exploreSearch })).toHaveCount(0);
});

test('rows of other pages are fetched when they are to be shown, and only then', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await look(page, `${HARSH}/su-kien/?loai=cau-lac-bo&khi=thang-nay`);
	await expect(shown(page).first()).toBeVisible();
	expect(asked).not.toContain('/su-kien/trang/2/');
	// Long spans stand behind all others.
	await look(page, `${HARSH}/su-kien/?loai=trung-bay`);
	await expect(shown(page).first()).toContainText('Trưng bày');
	expect(asked).toContain('/su-kien/trang/2/');
	await expect(page.locator('#explored [data-timing="past"]')).toHaveCount(0);
});

test('more rows come at a press, and the focus goes to the first of them', async ({ page }) => {
	await look(page, `${HARSH}/su-kien/?hinh-thuc=tai-cho`);
	await expect(shown(page)).toHaveCount(24);
	await page.getByRole('button', { name: t.searchMore }).click();
	await expect(shown(page)).toHaveCount(48);
	await expect(shown(page).nth(24).locator('a').first()).toBeFocused();
	// What fits stands under its days, each named once.
	const days = await page.locator(`#explored ${PART.listDay} > h3`).allTextContents();
	expect(days.length).toBeGreaterThan(1);
	expect(days).toEqual([...new Set(days)]);
});

test('read days later, nothing that is over is offered or counted', async ({ page }) => {
	await look(page, `${TINY}/su-kien/?doi-tuong=thieu-nhi`);
	const before = await countOf(page);
	await look(page, `${TINY}/su-kien/?doi-tuong=thieu-nhi`, new Date('2027-01-01T08:00:00+09:00'));
	const after = await countOf(page);
	expect(after).toBeLessThan(before);
	await expect(page.locator('#explored [data-timing="past"]')).toHaveCount(0);
	// The list itself names no day of which nothing is left.
	await page.getByRole('button', { name: t.filterClear }).click();
	await expect(page.locator(`${PART.listDay}:visible`, { hasNot: page.locator('li:visible') })).toHaveCount(
		0,
	);
});

test.describe('near me', () => {
	test('orders by distance and says it, on the device alone', async ({ page, context }) => {
		await context.grantPermissions(['geolocation']);
		await context.setGeolocation({ latitude: 16.463, longitude: 107.59 });
		await look(page, '/dia-diem/');
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.getByRole('button', { name: t.near }).click();
		await expect(nearNote(page)).toContainText(t.nearOn);
		await expect(distancesIn(page).first()).toBeVisible();
		const lines = await distancesIn(page).allTextContents();
		expect(lines.length).toBeGreaterThan(5);
		// Where only the ward is known the line says that, and gives no figure.
		const figures = lines.filter((line) => line !== t.distanceUnknown);
		expect(figures.length).toBeGreaterThan(1);
		const metres = figures.map((line) => {
			const [, number = '', unit] = /([\d,]+) (m|km)/.exec(line) ?? [];
			return Number(number.replace(',', '.')) * (unit === 'km' ? 1000 : 1);
		});
		expect(Math.min(...metres)).toBeGreaterThan(0);
		expect(metres).toEqual(metres.toSorted((a, b) => a - b));
		expect(asked.filter((url) => url.includes('16.4') || url.includes('107.5'))).toEqual([]);
		expect(new URL(page.url()).search).toBe('');
		await page.getByRole('button', { name: t.near }).click();
		await expect(distancesIn(page)).toHaveCount(0);
		await expect(sentList(page)).toBeVisible();
	});
	test('denied, says so and offers a ward, which the address keeps', async ({ page }) => {
		await look(page, '/dia-diem/');
		await page.getByRole('button', { name: t.near }).click();
		await expect(nearNote(page)).toContainText(t.nearDenied);
		await page.getByLabel(t.nearFrom).selectOption('vy-da');
		await expect(nearNote(page)).toContainText(t.nearWard('Phường Vỹ Dạ'));
		await expect(page).toHaveURL('/dia-diem/?gan=vy-da');
		await expect(distancesIn(page).first()).toBeVisible();
		await page.reload();
		await expect(nearNote(page)).toContainText(t.nearWard('Phường Vỹ Dạ'));
	});
	test('far away or wrong, is said in words', async ({ page, context }) => {
		await context.grantPermissions(['geolocation']);
		await context.setGeolocation({ latitude: 48.85, longitude: 2.35 });
		await look(page, '/dia-diem/');
		await page.getByRole('button', { name: t.near }).click();
		await expect(nearNote(page)).toContainText(t.nearFar('#').split('#')[0] ?? '');
		await expect(distancesIn(page)).toHaveCount(0);
	});
});

test('a network failure is said, and may be tried again', async ({ page }) => {
	await page.route('**/_data/explore/**', (route) => route.fulfill({ status: 503 }));
	await look(page, '/hoc-lieu/?phi=mien-phi');
	await expect(listStatus(page)).toContainText(t.exploreFailed);
	await expect(sentList(page)).toBeVisible();
	await page.unroute('**/_data/explore/**');
	await page.getByRole('button', { name: t.exploreRetry }).click();
	await expect(listStatus(page)).toHaveText(ofAnyCount(t.exploreCount));
});

test('a further page that does not come is said, and may be tried again', async ({ page }) => {
	const second = `${HARSH}/su-kien/trang/2/`;
	await page.route(second, (route) => route.fulfill({ status: 503 }));
	await look(page, `${HARSH}/su-kien/?loai=trung-bay`);
	await expect(listStatus(page)).toContainText(t.exploreFailed);
	await page.unroute(second);
	await page.getByRole('button', { name: t.exploreRetry }).click();
	await expect(shown(page).first()).toContainText('Trưng bày');
	await expect(listStatus(page)).toHaveText(ofAnyCount(t.exploreCount));
	await expect(page.getByRole('button', { name: t.exploreRetry })).toHaveCount(0);
});

test('more rows that do not come are said; tried again, they stand behind those that were there', async ({
	page,
}) => {
	await look(page, `${HARSH}/su-kien/?hinh-thuc=tai-cho`);
	const further = `${HARSH}/su-kien/trang/*/`;
	await page.route(further, (route) => route.fulfill({ status: 503 }));
	const more = page.getByRole('button', { name: t.searchMore });
	await more.click();
	await expect(shown(page)).toHaveCount(48);
	// The third step reaches over the end of the first page.
	await more.click();
	await expect(listStatus(page)).toContainText(t.exploreFailed);
	await expect(shown(page)).toHaveCount(48);
	await page.unroute(further);
	await page.getByRole('button', { name: t.exploreRetry }).click();
	await expect(shown(page)).toHaveCount(72);
	await expect(listStatus(page)).toHaveText(ofAnyCount(t.exploreCount));
});

test('a list published anew since is not mixed with the old one', async ({ page }) => {
	await page.route('**/_data/explore/places.vi.json', async (route) => {
		const answer = await route.fetch();
		await route.fulfill({ json: { ...(await answer.json()), version: 'another' } });
	});
	await look(page, '/dia-diem/?loai-noi=bao-tang');
	await expect(listStatus(page)).toContainText(t.exploreOutdated);
	await expect(page.getByRole('button', { name: t.exploreReload })).toBeVisible();
	await expect(sentList(page)).toBeVisible();
});

test('without script every list is whole, page by page, with ways to its groups', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${HARSH}/su-kien/`);
	await expect(filtersOf(page)).toBeHidden();
	await expect(page.locator('[data-rows] > li')).toHaveCount(72);
	await page.getByRole('link', { name: t.pageNext }).click();
	await expect(page).toHaveURL(`${HARSH}/su-kien/trang/2/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoạt động, trang 2');
	await expect(page.locator('[data-rows] > li').first()).toBeVisible();
	await page.goto('/dia-diem/');
	await page.getByRole('link', { name: counted(families.museum.vi) }).click();
	await expect(page).toHaveURL('/dia-diem/#museum');
	await context.close();
});

test('filters, distances and results are clean for a screen reader', async ({ page, context }) => {
	await context.grantPermissions(['geolocation']);
	await context.setGeolocation({ latitude: 16.463, longitude: 107.59 });
	await look(page, '/dia-diem/?loai-noi=bao-tang');
	await page.getByRole('button', { name: t.near }).click();
	await expect(distancesIn(page).first()).toBeVisible();
	const { violations } = await new AxeBuilder({ page })
		.setLegacyMode()
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
		.analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
