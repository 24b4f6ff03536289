import { expect, test } from '../support/browser.ts';
import { inEnglish, t } from '../support/words.ts';
import { TINY } from './pages.ts';
import { PART } from './parts.ts';

test('home leads to the next commemorative day, and that to its activities', async ({ page }) => {
	await page.goto('/');
	await page.locator('#next > li:visible').getByRole('link').first().click();
	await expect(page).toHaveURL('/ngay-ky-niem/23-11/');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Ngày Di sản');
	await expect(page.getByRole('heading', { name: t.daysThisYear })).toBeVisible();
	const edition = page.locator('section', { has: page.getByRole('heading', { name: t.daysPastYears }) });
	await edition.getByRole('link').first().click();
	await expect(page).toHaveURL(/\/su-kien\/[\w-]+\/$/);
	await expect(page.locator(PART.ledger).getByRole('link', { name: 'Ngày Di sản' })).toBeVisible();
});

test('home leads to the calendar, the next month, and a day in it', async ({ page }) => {
	await page.goto('/');
	await page.locator('#menu').getByRole('link', { name: t.calendar }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tháng Mười Một 2026');
	await page.getByRole('link', { name: 'Tháng sau: Tháng 12' }).click();
	await expect(page).toHaveURL('/lich/2026-12/');
	await page.locator(`${PART.month} [data-date="2026-12-22"]`).getByRole('link').first().click();
	await expect(page).toHaveURL('/ngay-ky-niem/ngay-thanh-lap-quan-doi/');
});

test('the list of places leads to a place with its contact and its sources', async ({ page }) => {
	await page.goto(`${TINY}/dia-diem/`);
	await page.getByRole('link', { name: 'Thư viện Mẫu' }).first().click();
	await expect(page).toHaveURL(`${TINY}/dia-diem/thu-vien-mau/`);
	// The town lies in Japan: no other country's dialling code may be put before its number.
	const phone = page.getByRole('link', { name: '0999 000 111', exact: true });
	await expect(phone).toHaveAttribute('href', /^tel:(\+81|0)999000111$/);
	await expect(page.getByRole('link', { name: 'thuvien@mau.example', exact: true })).toHaveAttribute(
		'href',
		'mailto:thuvien@mau.example',
	);
	await page.locator(`${PART.trust} summary`).click();
	await expect(page.locator(PART.sources).getByRole('link')).toHaveAttribute(
		'href',
		'https://thuvien.mau.example/',
	);
	await expect(page.locator(PART.trust)).toContainText('Đơn vị xác nhận ngày 15/10/2026');
});

test('a place without a contact of its own names its managing body, or the office of its ward', async ({
	page,
}) => {
	const contact = page.locator(`${PART.ledger} > div`, { has: page.getByText('Liên hệ', { exact: true }) });
	await page.goto(`${TINY}/dia-diem/bao-tang-mau/`);
	await expect(contact).toContainText('Liên hệ qua đơn vị quản lý: Thư viện Mẫu');
	await expect(contact.getByRole('link', { name: '0999 000 111', exact: true })).toBeVisible();
	await page.goto('/dia-diem/bao-tang-lich-su-hue/');
	await expect(contact).not.toHaveText('Liên hệ');
});

test('the list of programmes leads to a programme, and on to its host', async ({ page }) => {
	await page.goto('/chuong-trinh/');
	await page.locator(`main ${PART.tiles} a`).first().click();
	await expect(page).toHaveURL(/\/chuong-trinh\/[\w-]+\/$/);
	await page.goto('/chuong-trinh/kham-pha-lau-tang-tho/');
	await page
		.locator(PART.ledger)
		.getByRole('link', { name: /Tàng Thơ/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/dia-diem\/[\w-]+\/$/);
});

test('the list of wards leads to a ward and the places in it', async ({ page }) => {
	await page.goto('/phuong-xa/');
	// Those without news are plain links below the others.
	expect(await page.locator(`main :is(${PART.rows}, ${PART.chips}) a`).count()).toBe(40);
	await page.getByRole('link', { name: 'Phường Phú Xuân' }).first().click();
	await expect(page).toHaveURL('/phuong-xa/phu-xuan/');
	await page.locator(`main ${PART.tiles} a`).first().click();
	await expect(page).toHaveURL(/\/dia-diem\/[\w-]+\/$/);
	await expect(page.locator(PART.ledger).getByRole('link', { name: 'Phường Phú Xuân' })).toBeVisible();
});

test('the breadcrumb leads back up, and says where one is', async ({ page }) => {
	await page.goto('/dia-diem/thu-vien-tp-hue/');
	const trail = page.getByRole('navigation', { name: t.breadcrumb });
	await expect(trail.getByRole('listitem')).toHaveText([
		/Trang chủ/,
		/Địa điểm/,
		/Thư viện Tổng hợp thành phố Huế/,
	]);
	await expect(trail.locator('[aria-current="page"]')).toHaveText('Thư viện Tổng hợp thành phố Huế');
	await trail.getByRole('link', { name: t.places }).click();
	await expect(page).toHaveURL('/dia-diem/');
	await trail.getByRole('link', { name: t.home }).click();
	await expect(page).toHaveURL('/');
});

test('"Báo thông tin sai" leads to a letter with title and address; a link to sending knows its ward', async ({
	page,
}) => {
	const reports = {
		'/dia-diem/thu-vien-tp-hue/': 'places/thu-vien-tp-hue',
		'/su-kien/le-ban-soc-2026/': 'events/le-ban-soc-2026',
		'/ngay-ky-niem/23-11/': 'days/23-11',
		'/phuong-xa/thuan-hoa/': 'wards/thuan-hoa',
		'/en/places/thu-vien-tp-hue/': 'places/thu-vien-tp-hue',
	};
	for (const [address, id] of Object.entries(reports)) {
		await page.goto(address);
		const href = (await page.locator(`a[data-report="${id}"]`).getAttribute('href')) ?? '';
		expect(new URL(href, page.url()).searchParams.get('sai')).toBe(address);
	}
	const title = (await page.locator('h1').textContent())?.trim() ?? '';
	await page.locator('a[data-report]').click();
	const letter = page.getByRole('textbox', { name: inEnglish.sendLetter });
	await expect(letter).toHaveValue(/\/en\/places\/thu-vien-tp-hue\//);
	const mail = new URL((await page.locator('[data-mail]').getAttribute('href')) ?? '');
	expect(mail.protocol).toBe('mailto:');
	expect(mail.searchParams.get('subject')).toContain(title);
	expect(mail.searchParams.get('body')).toBe(await letter.inputValue());
	// A page that knows its ward and occasion says them; what somebody has written stays.
	await page.goto('/chung-tay/de-xuat/?noi=thuan-hoa&dip=23-11');
	const activity = page.getByRole('textbox', { name: 'Mẫu thư' });
	await expect(activity).toHaveValue(/Nơi diễn ra: Phường Thuận Hóa\nDịp: .*Di sản/);
	await activity.fill('Lớp vẽ');
	await page.getByLabel(t.facetPlace).selectOption('vy-da');
	await expect(activity).toHaveValue('Lớp vẽ');
	await expect(page.locator('[data-mail]')).toHaveAttribute('href', /body=L%E1%BB%9Bp%20v%E1%BA%BD$/);
});

test('the short address of a commemorative day leads to its page', async ({ page }) => {
	await page.goto('/23-11/');
	await page.waitForURL('/ngay-ky-niem/23-11/');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Ngày Di sản');
});

test('a changed session says so: moved with both dates, cancelled with its reason', async ({ page }) => {
	await page.goto(`${TINY}/su-kien/lop-kinh-thien-van/`);
	const sessions = page.locator(`${PART.sessions} li`);
	await expect(sessions.filter({ hasText: 'Phòng bận' })).toContainText(
		'ngày 7 tháng 12 năm 2026, 14:00–16:00',
	);
	await expect(sessions.filter({ hasText: 'Phòng bận' })).toContainText(
		/Lịch cũ: Chủ Nhật, ngày 6 tháng 12 năm 2026.*Dời lịch/s,
	);
	await expect(sessions.filter({ hasText: 'Người hướng dẫn ốm' })).toContainText(t.statusCancelled);
});
