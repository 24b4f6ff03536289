/** The filters of a month, in the tiny city's December: seven sessions and an exhibition (built for 22/11/2026). */
import AxeBuilder from '@axe-core/playwright';
import { monthAndYear } from '../../src/i18n/dates.ts';
import { families } from '../../src/i18n/labels.ts';
import { originOf } from '../ports.ts';
import { expect, type Page, test } from '../support/browser.ts';
import { inEnglish, ofAnyCount, starting, t } from '../support/words.ts';
import { pageInParts } from './page-in-parts.ts';
import { TINY } from './pages.ts';
import {
	appliedFilters,
	filterHelp,
	filtersOf,
	islandReady,
	longActivities,
	monthStatus,
	monthTable,
	PART,
	quickChoices,
} from './parts.ts';

const DECEMBER = `${TINY}/lich/2026-12/`;
const cell = (page: Page, date: string) => monthTable(page).locator(`[data-date="${date}"] li[data-status]`);
const agenda = (page: Page) => page.locator(`${PART.agenda} [data-sessions] > li:not(${PART.unmatched})`);

/** A month in which a day holds more than its cell shows: Thursday 25/2, one session before breakfast and five of reading. */
const CROWDED = `${originOf('components')}/lich/2027-02/`;

async function openFilters(page: Page): Promise<void> {
	await page.goto(DECEMBER);
	await islandReady(page);
}

async function at(page: Page, instant: string, address: string): Promise<void> {
	await page.clock.setFixedTime(new Date(instant));
	await page.goto(address);
}

test('a choice takes what does not fit out of the table, the agenda and what is on now', async ({ page }) => {
	await openFilters(page);
	await expect(longActivities(page).locator('li:visible')).toHaveCount(1);
	await page.getByRole('button', { name: `${t.priceFree} 4`, exact: true }).click();
	await expect(monthStatus(page)).toHaveText(t.filterCount(4));
	await expect(monthTable(page).locator('li[data-status]')).toHaveCount(4);
	await expect(cell(page, '2026-12-02')).toContainText('Đọc sách thứ Tư');
	await expect(cell(page, '2026-12-07')).toHaveCount(0);
	await expect(longActivities(page).locator('li:visible')).toHaveCount(0);
	await expect(longActivities(page)).toContainText(t.spansNone);
	await expect(agenda(page)).toHaveCount(4);
	// Commemorative days are the calendar's own.
	await expect(monthTable(page).locator('[data-date="2026-12-31"]')).toContainText('Ngày nghỉ Mẫu');
	await page.getByRole('button', { name: t.filterRemove(t.priceFree) }).click();
	await expect(page).toHaveURL(DECEMBER);
	await expect(cell(page, '2026-12-07')).toHaveCount(1);
	await expect(longActivities(page).locator('li:visible')).toHaveCount(1);
	await expect(page.getByText(t.spansNone)).toBeHidden();
	await expect(monthStatus(page)).toHaveText(t.filterAll(7));
});

test('boxes of the panel follow the address: back, a chip taken away, and two presses in a row', async ({
	page,
}) => {
	await page.goto(`${TINY}/lich/2026-12/`);
	await page.getByRole('button', { name: starting(t.filter) }).click();
	const box = page.getByRole('dialog').getByLabel(starting(t.priceFree));
	await box.check();
	await expect(page).toHaveURL(/phi=mien-phi/);
	await page.goBack();
	await expect(box).not.toBeChecked();
	await page.goForward();
	await expect(box).toBeChecked();
	await page.getByRole('button', { name: t.filterRemove(t.priceFree) }).click();
	await expect(box).not.toBeChecked();
	// The second press comes before React has drawn the first.
	await box.evaluate((input) => {
		(input as HTMLInputElement).click();
		(input as HTMLInputElement).click();
	});
	await expect(page).not.toHaveURL(/phi=/);
	await expect(box).not.toBeChecked();
});

test('a cell under filters says what it said: time, status in words, the same instants', async ({ page }) => {
	await page.goto(`${TINY}/lich/2026-12/`);
	const before = await cell(page, '2026-12-02').evaluate((item) => ({
		...item.dataset,
		text: item.textContent ?? '',
	}));
	await page.goto(`${TINY}/lich/2026-12/?loai=cau-lac-bo`);
	await expect(monthStatus(page)).toHaveText(t.filterCount(4));
	const after = await cell(page, '2026-12-02').evaluate((item) => ({
		...item.dataset,
		text: item.textContent ?? '',
	}));
	expect(after.text.replace(/\s+/g, ' ').trim()).toBe(before.text.replace(/\s+/g, ' ').trim());
	expect(after).toMatchObject({ start: '2026-12-02T17:30:00+09:00', status: 'moved-online' });
	await page.goto(`${TINY}/lich/2026-12/?loai=trai-nghiem`);
	await expect(cell(page, '2026-12-13')).toContainText(t.statusCancelled);
});

test('in a crowded month the lines that fit move up, the rest is counted, and all comes back as it was', async ({
	page,
}) => {
	await page.goto(CROWDED);
	const lines = monthTable(page).locator('[data-date="2027-02-25"] li:visible');
	const whole = [
		/^\s*06:00 Đọc báo buổi sáng\s*$/,
		/^\s*08:00 Ngày đọc sách/,
		new RegExp(`^\\s*${t.statusCancelled} 10:00 Ngày đọc sách`),
		new RegExp(`^\\s*${t.andOthers(3)}\\s*$`),
	];
	await expect(lines).toHaveText(whole);
	await page.getByRole('button', { name: /^Mọi người/ }).click();
	await expect(lines).toHaveText([
		/^\s*08:00 Ngày đọc sách/,
		new RegExp(`^\\s*${t.statusCancelled} 10:00 Ngày đọc sách`),
		/^\s*14:00 Ngày đọc sách/,
		new RegExp(`^\\s*${t.andOthers(2)}\\s*$`),
	]);
	await page.getByRole('button', { name: starting(t.partEvening) }).click();
	await expect(lines).toHaveText([/^\s*18:00 Ngày đọc sách/]);
	await page.getByRole('button', { name: t.filterClear }).click();
	await expect(lines).toHaveText(whole);
});

for (const width of [768, 1280]) {
	test(`a choice moves no day of a crowded month, ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(CROWDED);
		const places = () =>
			page.locator(`${PART.quickChoices} button, ${PART.month} [data-date]`).evaluateAll((all) =>
				all.map((element) => {
					const { top, bottom } = element.getBoundingClientRect();
					return `${top} ${bottom}`;
				}),
			);
		const before = await places();
		for (const [choice, found] of [
			[t.partEvening, t.filterCount(6)],
			[families.library.vi, t.filterCount(5)],
			[families.museum.vi, t.filterCount(5)],
		] as const) {
			await page
				.getByRole('button', { name: starting(choice) })
				.first()
				.click();
			await expect(monthStatus(page)).toHaveText(found);
			expect(await places(), choice).toEqual(before);
		}
	});
}

test('a press before the script is there is done when it has come; a second one takes it back', async ({
	page,
}) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route('**/_assets/FilterBar*', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(DECEMBER, { waitUntil: 'commit' });
	const quick = quickChoices(page);
	await quick.getByRole('button', { name: starting(t.priceFree) }).click();
	await quick.getByRole('button', { name: starting(t.online) }).click();
	await quick.getByRole('button', { name: starting(families.museum.vi) }).click();
	await quick.getByRole('button', { name: starting(families.museum.vi) }).click();
	await page.getByRole('button', { name: t.filter }).click();
	await expect(quick.locator('[data-early]')).toHaveCount(2);
	await expect(page).toHaveURL(DECEMBER);
	release();
	await expect(monthStatus(page)).toHaveText(t.filterCount(1));
	await expect(page).toHaveURL(`${DECEMBER}?phi=mien-phi&hinh-thuc=truc-tuyen`);
	await expect(page.getByRole('dialog')).toBeVisible();
	await expect(page.locator('[data-early]')).toHaveCount(0);
	await page.goBack();
	await expect(page).toHaveURL(`${DECEMBER}?phi=mien-phi`);
});

test('a script that is there before the rest of the page waits for it, and so do early presses', async ({
	page,
}) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	const slow = await pageInParts(TINY, '/lich/2026-12/', 'data-date="2026-12-02"');
	try {
		await page.goto(`${slow.origin}/lich/2026-12/`, { waitUntil: 'commit' });
		await islandReady(page);
		expect(await page.evaluate(() => document.readyState)).toBe('loading');
		const free = quickChoices(page).getByRole('button', { name: starting(t.priceFree) });
		await free.click();
		await expect(free).toHaveAttribute('data-early');
		slow.release();
		await expect(monthStatus(page)).toHaveText(t.filterCount(4));
		await expect(agenda(page)).toHaveCount(4);
		expect(errors).toEqual([]);
	} finally {
		slow.close();
	}
});

test('choices in quick succession are all counted, and each is a step of the history', async ({ page }) => {
	await openFilters(page);
	await quickChoices(page).evaluate(
		(bar, both) => {
			for (const words of both)
				for (const button of bar.querySelectorAll('button'))
					if (button.textContent?.startsWith(words)) button.click();
		},
		[t.priceFree, t.online],
	);
	await expect(page).toHaveURL(`${DECEMBER}?phi=mien-phi&hinh-thuc=truc-tuyen`);
	await expect(agenda(page)).toHaveCount(1);
	await page.goBack();
	await expect(page).toHaveURL(`${DECEMBER}?phi=mien-phi`);
	await expect(agenda(page)).toHaveCount(4);
});

test('choices of one list are joined by "or", of several by "and", and each says what it would give', async ({
	page,
}) => {
	await page.goto(DECEMBER);
	await page.getByRole('button', { name: t.filter }).click();
	const panel = page.getByRole('dialog', { name: t.filter });
	const prices = panel.getByRole('group', { name: t.facetPrice });
	const prices3 = (...counts: readonly [number, number, number]) =>
		[t.priceFree, t.pricePaid, t.priceDonation].map((name, at) => `${name} ${counts[at]}`);
	await prices.getByLabel(t.pricePaid).check();
	await expect(monthStatus(page)).toHaveText(t.filterCount(2));
	await prices.getByLabel(t.priceDonation).check();
	await expect(monthStatus(page)).toHaveText(t.filterCount(3));
	await expect(prices.locator('label')).toHaveText(prices3(4, 2, 1));
	await panel.getByRole('group', { name: t.facetDayPart }).getByLabel(t.allDay).check();
	await expect(monthStatus(page)).toHaveText(t.filterCount(1));
	await expect(prices.locator('label')).toHaveText(prices3(0, 0, 1));
	await expect(panel.getByRole('button', { name: t.filterDone(1) })).toBeVisible();
	await panel.getByRole('button', { name: t.filterClear }).click();
	await expect(page).toHaveURL(DECEMBER);
	await expect(prices.getByLabel(t.pricePaid)).not.toBeChecked();
});

test('an address with filters opens with them, in either language', async ({ page }) => {
	await at(page, '2026-12-09T08:00:00+09:00', `${DECEMBER}?khi=hom-nay&phi=mien-phi&utm_source=zalo`);
	await expect(monthStatus(page)).toHaveText(t.filterCount(1));
	await expect(page.getByRole('button', { name: t.filterRemove(t.whenToday) })).toBeVisible();
	await expect(page.getByRole('link', { name: 'English' })).toHaveAttribute(
		'href',
		/\?khi=hom-nay&phi=mien-phi$/,
	);
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(`${TINY}/en/calendar/2026-12/?khi=hom-nay&phi=mien-phi`);
	await expect(monthStatus(page)).toHaveText(inEnglish.filterCount(1));
	await expect(page.getByRole('button', { name: inEnglish.filterRemove(inEnglish.priceFree) })).toBeVisible();
});

test('the address follows the choices, and the back button takes them back one by one', async ({ page }) => {
	await openFilters(page);
	await page.getByRole('button', { name: starting(t.priceFree) }).click();
	await expect(page).toHaveURL(`${DECEMBER}?phi=mien-phi`);
	await page.getByRole('button', { name: starting(t.online) }).click();
	await expect(page).toHaveURL(`${DECEMBER}?phi=mien-phi&hinh-thuc=truc-tuyen`);
	await expect(agenda(page)).toHaveCount(1);
	await page.goBack();
	await expect(page).toHaveURL(`${DECEMBER}?phi=mien-phi`);
	await expect(agenda(page)).toHaveCount(4);
	await page.goBack();
	await expect(agenda(page)).toHaveCount(7);
	await page.goForward();
	await expect(agenda(page)).toHaveCount(4);
	// From an event back to the same choice.
	await monthTable(page).getByRole('link', { name: 'Đọc sách thứ Tư' }).first().click();
	await page.goBack();
	await expect(page).toHaveURL(`${DECEMBER}?phi=mien-phi`);
	await expect(agenda(page)).toHaveCount(4);
});

test('an age being typed is one step of the history', async ({ page }) => {
	await openFilters(page);
	await page.getByRole('button', { name: t.filter }).click();
	// The field is drawn a frame before its panel opens, and typing does not wait until one can see it.
	await expect(page.getByLabel(t.filterAge)).toBeVisible();
	await page.getByLabel(t.filterAge).pressSequentially('12');
	await expect(page).toHaveURL(`${DECEMBER}?tuoi=12`);
	await expect(page.getByRole('button', { name: t.filterRemove(t.filterAgeYears(12)) })).toBeVisible();
	await page.goBack();
	await expect(page).toHaveURL(DECEMBER);
	await expect(page.getByLabel(t.filterAge)).toHaveValue('');
});

test('other months keep the filters, but for the relative date', async ({ page }) => {
	await at(page, '2026-12-09T08:00:00+09:00', `${DECEMBER}?khi=tuan-nay&phi=mien-phi`);
	await expect(monthStatus(page)).toHaveText(ofAnyCount(t.filterCount));
	await page.locator('a[rel="next"]').click();
	await expect(page).toHaveURL(`${TINY}/lich/2027-01/?phi=mien-phi`);
	await expect(page.getByRole('button', { name: t.filterRemove(t.priceFree) })).toBeVisible();
	// A month with nothing to filter passes them on all the same.
	await page.goto(`${TINY}/lich/2027-08/?phi=mien-phi`);
	await expect(filtersOf(page)).toHaveCount(0);
	await expect(page.locator('a[rel="prev"]')).toHaveAttribute('href', '/lich/2027-07/?phi=mien-phi');
});

test('relative dates are those of the site’s zone, on a device in another one, before and after midnight', async ({
	browser,
}) => {
	const context = await browser.newContext({ timezoneId: 'America/New_York' });
	const page = await context.newPage();
	// In the tiny city (UTC+9) it is still 1 December, then 2 December.
	await at(page, '2026-12-01T23:59:00+09:00', `${DECEMBER}?khi=hom-nay&loai=cau-lac-bo`);
	await expect(monthStatus(page)).toHaveText(t.filterNone);
	await at(page, '2026-12-02T00:01:00+09:00', `${DECEMBER}?khi=hom-nay&loai=cau-lac-bo`);
	await expect(monthStatus(page)).toHaveText(t.filterCount(1));
	await context.close();
});

test('a week over the end of the year leads to the month that holds its other days', async ({ page }) => {
	await at(page, '2026-12-31T08:00:00+09:00', `${DECEMBER}?khi=tuan-nay&loai=cau-lac-bo`);
	const beside = filterHelp(page).getByRole('link', { name: monthAndYear('2027-01', 'vi') });
	await expect(beside).toHaveAttribute('href', '/lich/2027-01/?khi=tuan-nay&loai=cau-lac-bo');
});

test('a press that is taken back before it has been drawn leaves nothing behind', async ({ page }) => {
	await page.goto(DECEMBER);
	await page.getByRole('button', { name: starting(t.filter) }).click();
	const box = page.getByRole('dialog').getByLabel(starting(t.priceFree));
	await expect(monthStatus(page)).toHaveText(t.filterAll(7));
	await box.evaluate((input) => {
		(input as HTMLInputElement).click();
		dispatchEvent(new PopStateEvent('popstate'));
	});
	await expect(box).not.toBeChecked();
	await expect(monthStatus(page)).toHaveText(t.filterAll(7));
	await expect(page.locator(`${PART.agenda} ${PART.unmatched}`)).toHaveCount(0);
});

test('where nothing fits at all there is a way on', async ({ page }) => {
	await page.goto(`${DECEMBER}?phi=co-thu-phi&buoi=toi`);
	const help = filterHelp(page);
	await expect(
		help.getByRole('link', { name: t.filterNextMonth(monthAndYear('2027-01', 'vi')) }),
	).toHaveAttribute('href', '/lich/2027-01/?phi=co-thu-phi&buoi=toi');
	await expect(help.getByRole('link', { name: t.filterProgrammes })).toBeVisible();
});

test('a month with a single activity says why the filters in its address do nothing', async ({ page }) => {
	const said = page.locator('[data-unfiltered]');
	await page.goto('/lich/2026-01/?phi=co-thu-phi');
	await expect(said).toBeVisible();
	await page.goto('/lich/2026-01/?utm_source=zalo');
	await expect(said).toBeHidden();
});

test('nothing that fits is said, with what one condition less would give', async ({ page }) => {
	await page.goto(`${DECEMBER}?phi=co-thu-phi&buoi=toi`);
	await expect(monthStatus(page)).toHaveText(t.filterNone);
	await expect(agenda(page)).toHaveCount(0);
	await page.getByRole('button', { name: t.filterWithout(t.partEvening, 2) }).click();
	await expect(page).toHaveURL(`${DECEMBER}?phi=co-thu-phi`);
	await expect(monthStatus(page)).toHaveText(t.filterCount(2));
});

test('a place with nothing in this month is named; a value that is none is passed over', async ({ page }) => {
	await page.goto(`${DECEMBER}?dia-diem=nha-van-hoa-dong-xa,khong-co-noi-nay&chu-de=khong-co`);
	await expect(page.getByRole('button', { name: t.filterRemove('Nhà văn hóa Đồng Xa') })).toBeVisible();
	await expect(appliedFilters(page).getByRole('button', { name: starting(t.filterRemove('')) })).toHaveCount(
		1,
	);
	await expect(monthStatus(page)).toHaveText(t.filterNone);
});

test('the filters are used by keyboard alone: opened, chosen, closed, and the button has the focus again', async ({
	page,
}) => {
	await page.goto(DECEMBER);
	const button = page.getByRole('button', { name: t.filter });
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(button).toHaveAttribute('aria-expanded', 'true');
	const free = page.getByRole('group', { name: t.facetPrice }).getByLabel(t.priceFree);
	for (
		let pressed = 0;
		pressed < 20 && !(await free.evaluate((it) => it === document.activeElement));
		pressed++
	)
		await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect(monthStatus(page)).toHaveText(t.filterCount(4));
	await expect(free).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(button).toBeFocused();
	await expect(button).toHaveAttribute('aria-expanded', 'false');
});

test('on a phone the filters are a sheet at the thumb’s end; all its targets are at least 44 px', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(DECEMBER);
	await page.getByRole('button', { name: t.filter }).click();
	const box = await page.getByRole('dialog').boundingBox();
	expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(740);
	expect(box?.y).toBeGreaterThan(60);
	const small = await page
		.locator('dialog :is(button, summary, label, input:not([type="checkbox"], [type="radio"]))')
		.evaluateAll((targets) =>
			targets
				.filter((target) => !target.classList.contains('age'))
				.map((target) => ({ what: target.textContent, height: target.getBoundingClientRect().height }))
				.filter(({ height }) => height < 43.5),
		);
	expect(small).toEqual([]);
	await page.getByLabel(t.priceFree).check();
	await page.getByRole('button', { name: t.filterDone(4) }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(appliedFilters(page)).toBeInViewport();
});

for (const [width, colorScheme] of [
	[360, 'light'],
	[1280, 'dark'],
] as const) {
	test(`axe finds nothing with the filters open and applied, ${width} px, ${colorScheme}`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await page.emulateMedia({ colorScheme });
		await page.goto(`${DECEMBER}?phi=mien-phi`);
		await page.getByRole('button', { name: t.filter }).click();
		await expect(page.getByRole('dialog')).toBeVisible();
		const { violations } = await new AxeBuilder({ page })
			.setLegacyMode()
			.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'])
			.analyze();
		expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))).toEqual([]);
	});
}

test('without script a month is whole and leads to the pages that serve the same need', async ({
	browser,
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${DECEMBER}?phi=mien-phi`);
	await expect(monthTable(page).locator('li[data-start]')).toHaveCount(7);
	await expect(filtersOf(page)).toBeHidden();
	const ways = page.getByRole('navigation', { name: t.filterWithoutScript });
	await ways.getByRole('link', { name: t.weekend }).click();
	await expect(page).toHaveURL(`${TINY}/cuoi-tuan/`);
	await context.close();
});

test('should the script not come, the month is shown all the same', async ({ page }) => {
	await page.route('**/_assets/FilterBar*', (route) => route.abort());
	await page.goto(`${DECEMBER}?phi=mien-phi`);
	await expect(cell(page, '2026-12-07')).toBeVisible({ timeout: 8000 });
});

test('the calendar’s door takes the filters to the reader’s month', async ({ page }) => {
	await at(page, '2026-12-03T08:00:00+09:00', `${TINY}/lich/?khi=tuan-nay&phi=mien-phi`);
	await expect(page).toHaveURL(`${DECEMBER}?khi=tuan-nay&phi=mien-phi`);
	await expect(monthStatus(page)).toHaveText(t.filterCount(1));
});
