import { encode } from 'uqr';
import { subscribeWords } from '../../src/i18n/messages/subscribe-page.ts';
import { feedWords } from '../../src/publish/calendars/words.ts';
import { expect, type Locator, type Page, test } from '../support/browser.ts';
import { t } from '../support/words.ts';
import { PART } from './parts.ts';

const SITE = 'https://hochay.hue.example';
const PAGE = '/theo-doi-lich/';
const ANDROID = 'Mozilla/5.0 (Linux; Android 13; SM-A235F) AppleWebKit/537.36 (KHTML, like Gecko)';
const IPHONE =
	'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

const words = subscribeWords('vi');
const WARD_FIELD = words.entry(words.groupsWithin.ward);

const panel = (page: Page) => page.locator('[data-chosen]');
const what = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

/** Every way into a program, by its name, leads to this feed. */
async function expectWays(ways: Locator, feed: string): Promise<void> {
	const webcal = `${SITE}${feed}`.replace('https:', 'webcal:');
	// What is for other devices stands behind a fold on the page of all calendars.
	await ways
		.locator('[data-others]')
		.evaluateAll((folds) => folds.map((fold) => fold.setAttribute('open', '')));
	const href = (name: RegExp) => ways.getByRole('link', { name }).first().getAttribute('href');
	expect(await href(/^iPhone, iPad/)).toBe(webcal);
	expect(await href(/^(Lịch Google|Google Calendar)/)).toBe(
		`https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}`,
	);
	for (const [name, host] of [
		[/^Outlook\.com/, 'outlook.live.com'],
		[/^Microsoft 365/, 'outlook.office.com'],
	] as const) {
		const url = new URL((await href(name)) ?? '');
		expect(url.host).toBe(host);
		expect(url.searchParams.get('url')).toBe(`${SITE}${feed}`);
		expect(url.searchParams.get('name')).toMatch(/^(Học hay ở Huế|Learn in Huế): ./);
	}
	await expect(ways.locator('code')).toHaveText(`${SITE}${feed}`);
}

/** The code's modules, read off the picture and compared with those of the address. */
async function expectQr(page: Page, address: string): Promise<void> {
	const { data, size } = encode(address, { ecc: 'M', border: 4 });
	const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? `M${x} ${y}h1v1h-1z` : []))).join('');
	const svg = panel(page).locator(PART.qr);
	await expect(svg.locator('path')).toHaveAttribute('d', dark);
	await expect(svg).toHaveAttribute('viewBox', `0 0 ${size} ${size}`);
}

test.describe('the subscribe page', () => {
	test('offers all activities at first, to each program at its own address', async ({ page }) => {
		await page.goto(PAGE);
		await expect(panel(page).getByRole('heading', { level: 3 })).toHaveText('Tất cả hoạt động');
		await expectWays(panel(page), '/ics/all.ics');
		await expectQr(page, `${SITE}${PAGE}?lich=all`);
		await expect(panel(page).getByRole('link', { name: /^Android/ })).toHaveAttribute(
			'href',
			'webcal://hochay.hue.example/ics/all.ics',
		);
	});

	test('a ward, and in it one audience, change every address, the code and the page’s own address', async ({
		page,
	}) => {
		await page.goto(PAGE);
		await what(page, words.groups.ward).check();
		// Until one is chosen there is nothing to follow.
		await expect(panel(page)).toBeHidden();
		await page.getByLabel(WARD_FIELD).selectOption('Phường Thuận Hóa');
		await expect(panel(page).getByRole('heading', { level: 3 })).toHaveText('Phường Thuận Hóa');
		await expect(page).toHaveURL(`${PAGE}?lich=ward/thuan-hoa`);
		await expectWays(panel(page), '/ics/ward/thuan-hoa.ics');
		await expectQr(page, `${SITE}${PAGE}?lich=ward/thuan-hoa`);
		const notOfTheCity = panel(page).getByText('không gồm hoạt động chung của toàn thành phố');
		await expect(notOfTheCity).toBeVisible();

		await page.getByLabel(words.audience).selectOption('Thiếu nhi');
		await expect(panel(page).getByRole('heading', { level: 3 })).toHaveText('Phường Thuận Hóa · Thiếu nhi');
		await expectWays(panel(page), '/ics/ward/thuan-hoa/thieu-nhi.ics');
		await expect(page).toHaveURL(`${PAGE}?lich=ward/thuan-hoa/thieu-nhi`);

		// What holds for wards is not said of a topic.
		await what(page, 'Chủ đề').check();
		await page.getByLabel('Chọn chủ đề').selectOption({ index: 1 });
		await expect(notOfTheCity).toBeHidden();
		await expect(page.getByLabel(words.audience)).toBeHidden();
	});

	test('goes back through the choices, and forward', async ({ page }) => {
		await page.goto(PAGE);
		await what(page, feedWords('vi').titles.schools).check();
		await expect(page).toHaveURL(`${PAGE}?lich=schools`);
		await what(page, words.groups.kind).check();
		await page.getByLabel('Chọn loại địa điểm').selectOption('Bảo tàng');
		await expectWays(panel(page), '/ics/kind/museum.ics');
		await page.goBack();
		await expect(panel(page)).toBeHidden();
		await expect(page.getByText('Mời bạn chọn trong danh sách ở trên.')).toBeVisible();
		await page.goBack();
		await expect(what(page, feedWords('vi').titles.schools)).toBeChecked();
		await expectWays(panel(page), '/ics/schools.ics');
		await page.goBack();
		await expect(what(page, 'Tất cả hoạt động')).toBeChecked();
		await expect(page).toHaveURL(PAGE);
		await page.goForward();
		await expect(what(page, feedWords('vi').titles.schools)).toBeChecked();
	});

	test('opens with the calendar that its address names, in either language', async ({ page }) => {
		await page.goto(`${PAGE}?lich=day/23-11`);
		await expect(what(page, 'Hoạt động dịp kỷ niệm')).toBeChecked();
		await expect(panel(page).getByRole('heading', { level: 3 })).toContainText('Ngày Di sản');
		await expectWays(panel(page), '/ics/day/23-11.ics');
		await page.goto('/en/subscribe/?lich=ward/thuan-hoa/thieu-nhi');
		await expect(panel(page).getByRole('heading', { level: 3 })).toHaveText(/Thuận Hóa.* · Children/);
		await expectWays(panel(page), '/en/ics/ward/thuan-hoa/thieu-nhi.ics');
		await expectQr(page, `${SITE}/en/subscribe/?lich=ward/thuan-hoa/thieu-nhi`);
	});

	test('takes the calendar of one event, which is in no list, by its own file', async ({ page }) => {
		await page.goto(`${PAGE}?lich=event/le-ban-soc-2026`);
		await expect(panel(page).getByRole('heading', { level: 3 })).toContainText(/Ban Sóc/i);
		await expectWays(panel(page), '/ics/event/le-ban-soc-2026.ics');
		await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
	});

	for (const wrong of ['ward/khong-co', 'khong-co', '../api/v1/events', 'ward/thuan-hoa/khong-co']) {
		test(`says so when the address names no calendar: ${wrong}`, async ({ page }) => {
			await page.goto(`${PAGE}?lich=${encodeURIComponent(wrong)}`);
			await expect(page.getByText('một lịch mà danh mục không có')).toBeVisible();
			await expect(panel(page)).toBeHidden();
			await what(page, 'Tất cả hoạt động').check();
			await expectWays(panel(page), '/ics/all.ics');
			await expect(page.getByText('một lịch mà danh mục không có')).toBeHidden();
		});
	}

	test('is worked by the keyboard alone', async ({ page }) => {
		await page.goto(PAGE);
		await what(page, 'Tất cả hoạt động').focus();
		await page.keyboard.press('ArrowRight');
		await expect(what(page, words.groups.ward)).toBeChecked();
		await page.keyboard.press('Tab');
		await expect(page.getByLabel(WARD_FIELD)).toBeFocused();
		for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowDown');
		const third = page.getByLabel(WARD_FIELD).locator('option').nth(3);
		await expect(panel(page).getByRole('heading', { level: 3 })).toHaveText(
			(await third.textContent()) ?? '',
		);
		await page.keyboard.press('Tab');
		await expect(page.getByLabel(words.audience)).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(panel(page).locator(`${PART.followButtons} a`).first()).toBeFocused();
		// Running through a list by its arrows is one step back, not one a line.
		await page.goBack();
		await expect(page).toHaveURL(`${PAGE}?lich=ward`);
	});

	test('copies the address of the chosen calendar, not of the page', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(`${PAGE}?lich=ward/thuan-hoa`);
		const copy = panel(page).getByRole('button', { name: t.followCopy });
		await expect(panel(page).getByRole('heading', { level: 3 })).toHaveText('Phường Thuận Hóa');
		await copy.click();
		await expect(panel(page).getByRole('button', { name: 'Đã chép địa chỉ' })).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${SITE}/ics/ward/thuan-hoa.ics`);
		// "Copied" is true of that address only.
		await what(page, 'Tất cả hoạt động').check();
		await expect(copy).toBeVisible();
	});

	test('where the clipboard is closed, the address is at least selected', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'clipboard', { value: undefined });
			document.execCommand = () => false;
		});
		await page.goto(PAGE);
		await panel(page).getByRole('button', { name: t.followCopy }).click();
		expect(await page.evaluate(() => String(getSelection()))).toBe(`${SITE}/ics/all.ics`);
	});

	for (const [device, agent, first] of [
		['an iPhone', `${IPHONE} Version/17.4 Mobile/15E148 Safari/604.1`, /^iPhone/],
		['an Android phone', `${ANDROID} Chrome/120.0.0.0 Mobile Safari/537.36`, /^Android/],
		[
			'a computer with Windows',
			'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/120 Safari/537.36',
			/^Lịch Google/,
		],
	] as const) {
		test.describe(`on ${device}`, () => {
			test.use({ userAgent: agent });
			test('what it can use comes first, and nothing is missing', async ({ page }) => {
				await page.goto(PAGE);
				const ways = panel(page).locator(PART.followButtons).getByRole('link');
				await expect(ways.first()).toHaveText(first);
				await expect(ways.first().and(page.locator(PART.mainButton))).toBeVisible();
				// The ways of other devices are there, behind a fold.
				const seen = await ways.count();
				await panel(page).getByText('Máy khác, ứng dụng khác').click();
				await expect(ways).toHaveCount(5);
				expect(seen).toBeLessThan(5);
				await expect(panel(page).locator(PART.inAppNote).first()).toBeHidden();
			});
		});
	}

	test('at 360 px nothing runs out of the page and every target is large enough for a thumb', async ({
		page,
	}) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(`${PAGE}?lich=ward/thuan-hoa/thieu-nhi`);
		await page.locator('[data-group=ward] summary').click();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		const small = await page
			.locator('main')
			.evaluate(
				(main, { feedChooser, feedList, chip }) =>
					[
						...main.querySelectorAll<HTMLElement>(
							`${feedChooser} :is(a, button, select, label${chip}), ${feedList} :is(a, summary)`,
						),
					]
						.filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 44)
						.map((target) => target.outerHTML.slice(0, 80)),
				PART,
			);
		expect(small).toEqual([]);
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

	test('all activities can be followed, and every other calendar is in the list', async ({ page }) => {
		await page.goto(PAGE);
		await expectWays(panel(page), '/ics/all.ics');
		await expect(page.getByRole('radio').first()).toBeHidden();
		await expect(page.locator('main noscript p')).toContainText('không chạy mã lệnh');
		await page.locator('[data-group=ward] summary').click();
		const ward = page.locator('[data-group=ward] li').filter({ hasText: 'Phường Thuận Hóa' });
		await expect(ward.getByRole('link', { name: 'Phường Thuận Hóa', exact: true })).toHaveAttribute(
			'href',
			'webcal://hochay.hue.example/ics/ward/thuan-hoa.ics',
		);
		await expect(ward.getByText('/ics/ward/thuan-hoa.ics')).toHaveAttribute(
			'href',
			'/ics/ward/thuan-hoa.ics',
		);
		await expect(ward.getByRole('link', { name: 'Thiếu nhi' })).toHaveAttribute(
			'href',
			'webcal://hochay.hue.example/ics/ward/thuan-hoa/thieu-nhi.ics',
		);
	});

	test('the small button of a page opens its ways', async ({ page }) => {
		await page.goto('/dia-diem/thu-vien-tp-hue/');
		const follow = page.locator(PART.follow);
		await expect(follow.getByRole('list')).toBeHidden();
		await follow.getByText(t.followCalendar).click();
		await expectWays(follow, '/ics/place/thu-vien-tp-hue.ics');
		await expect(follow.getByRole('button')).toHaveCount(0);
	});
});

const SMALL = {
	place: ['/dia-diem/thu-vien-tp-hue/', '/ics/place/thu-vien-tp-hue.ics'],
	ward: ['/phuong-xa/thuan-hoa/', '/ics/ward/thuan-hoa.ics'],
	topic: ['/chu-de/sach-doc/', '/ics/topic/sach-doc.ics'],
	audience: ['/doi-tuong/thieu-nhi/', '/ics/audience/thieu-nhi.ics'],
	'place in English': ['/en/places/thu-vien-tp-hue/', '/en/ics/place/thu-vien-tp-hue.ics'],
} as const;

for (const [kind, [address, feed]] of Object.entries(SMALL)) {
	test(`${kind}: the page’s own calendar can be followed, and chosen on the subscribe page`, async ({
		page,
		request,
	}) => {
		expect((await request.get(feed)).status()).toBe(200);
		await page.goto(address);
		await page.locator(`${PART.follow} summary`).click();
		await expectWays(page.locator(PART.follow), feed);
		await page.locator(PART.follow).getByRole('link').last().click();
		await expect(page).toHaveURL(/\/(theo-doi-lich|en\/subscribe)\/\?lich=/);
		await expect(panel(page).locator('code')).toHaveText(`${SITE}${feed}`);
	});
}

test.describe('in a browser inside an app', () => {
	for (const [app, agent] of [
		['Zalo on Android', `${ANDROID} Version/4.0 Chrome/120.0.0.0 Mobile Safari/537.36 Zalo android/12110710`],
		[
			'Facebook on Android',
			`${ANDROID} Version/4.0 Chrome/120 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/440.0;]`,
		],
	] as const) {
		test.describe(app, () => {
			test.use({ userAgent: agent });
			test('the way out is shown first, as a link that Android may follow', async ({ page }) => {
				await page.goto(`${PAGE}?lich=ward/thuan-hoa`);
				const out = panel(page).getByRole('link', { name: t.inAppOpen });
				const { host } = new URL(page.url());
				await expect(out).toHaveAttribute(
					'href',
					`intent://${host}${PAGE}?lich=ward/thuan-hoa#Intent;scheme=http;end`,
				);
				await expect(panel(page).getByText(t.inApp)).toBeVisible();
				await page.goto('/dia-diem/thu-vien-tp-hue/');
				await page.locator(`${PART.follow} summary`).click();
				await expect(page.locator(PART.follow).getByRole('link', { name: t.inAppOpen })).toHaveAttribute(
					'href',
					/^intent:\/\/.*#Intent;scheme=http;end$/,
				);
			});
		});
	}

	test.describe('Zalo on an iPhone', () => {
		test.use({ userAgent: `${IPHONE} Mobile/15E148 Zalo iOS/621 ZaloTheme/light` });
		test('only the menu leads out: it is named, with the page to copy, and no link that cannot work', async ({
			page,
			context,
		}) => {
			await context.grantPermissions(['clipboard-read', 'clipboard-write']);
			await page.goto(`${PAGE}?lich=ward/thuan-hoa`);
			await expect(panel(page).getByText('chọn “Mở bằng trình duyệt”')).toBeVisible();
			await expect(panel(page).getByRole('link', { name: t.inAppOpen })).toBeHidden();
			await panel(page).getByRole('button', { name: t.shareCopy, exact: true }).click();
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
				`${SITE}${PAGE}?lich=ward/thuan-hoa`,
			);
		});
	});
});

test('the foot of every page and the calendar lead to the subscribe page', async ({ page }) => {
	await page.goto('/lich/');
	await page.getByRole('main').getByRole('link', { name: t.followCalendar }).click();
	await expect(page).toHaveURL(PAGE);
	await page.goto('/gioi-thieu/');
	await page.getByRole('contentinfo').getByRole('link', { name: t.followCalendar }).click();
	await expect(page).toHaveURL(PAGE);
});
