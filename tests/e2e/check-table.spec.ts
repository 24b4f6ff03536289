/** Tables on the sender's own device: whatever is chosen or pasted, nothing is asked of the network any more. */
import { readFileSync } from 'node:fs';
import { read } from 'hucre';
import { expect, test } from '../support/browser.ts';

const PLACE = 'thu-vien-tp-hue';
const BROKEN = [
	'Tên hoạt động;Ngày bắt đầu;Giờ bắt đầu;Giá vé',
	'Kể chuyện sách;31/02/2027;8h;Miễn phí',
	'Vẽ tranh;7/12/2026;14h;50k',
].join('\n');
const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

test('a table is checked, shown and given back, a notice read, and no request leaves', async ({ page }) => {
	const asked: string[] = [];
	const worker = page.waitForEvent('worker');
	await page.goto(`/kiem-tra-excel/?noi=${PLACE}`);
	const choose = page.getByLabel(/^Chọn tệp/);
	await worker;
	await page.waitForLoadState('networkidle');
	// Files of the page itself may still come: the part that writes workbooks is fetched by who asks for one.
	page.on(
		'request',
		(request) => /^blob:|\/_assets\/[\w.-]+\.js$/.test(request.url()) || asked.push(request.url()),
	);

	await choose.setInputFiles(file('thang-12.csv', BROKEN));
	await expect(page.getByText('Ô B2 (Ngày bắt đầu):')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Vẽ tranh' })).toBeVisible();
	await expect(page.getByText('Thứ Hai, 7/12/2026, 14:00')).toBeVisible();

	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Tải tệp có ghi chú tại từng ô' }).click();
	const saved = await download;
	expect(saved.suggestedFilename()).toBe('thang-12-ghi-chu.xlsx');
	const [sheet] = (await read(readFileSync(await saved.path()), { readStyles: true })).sheets;
	expect(sheet?.cells?.get('1,1')?.comment?.text).toContain('không phải ngày có thật');

	await choose.setInputFiles(file('giay-moi.pdf', '%PDF-1.4'));
	await expect(page.getByText('đây là tệp PDF')).toBeVisible();

	await page
		.getByRole('textbox', { name: 'Lời thông báo' })
		.fill('Kể chuyện sách\nThời gian: 8h30 - 10h, 13/12/2026\nMiễn phí');
	await page.getByRole('button', { name: 'Xếp thành dòng' }).click();
	await expect(page.getByLabel('Ngày bắt đầu')).toHaveValue('13/12/2026');
	await page.getByRole('button', { name: 'Xem thử trên trang' }).click();
	await expect(page.getByText('Chủ Nhật, 13/12/2026, 08:30–10:00')).toBeVisible();
	expect(asked).toEqual([]);
});

test('a table that takes too long is stopped, with a sentence', async ({ page }) => {
	await page.route('**/worker-*.js', (route) =>
		route.fulfill({ contentType: 'text/javascript', body: 'onmessage = () => { for (;;); };' }),
	);
	const worker = page.waitForEvent('worker');
	await page.goto(`/kiem-tra-excel/?noi=${PLACE}`);
	await worker;
	await page.getByLabel(/^Chọn tệp/).setInputFiles(file('thang-12.csv', BROKEN));
	await expect(page.getByText('Đang đọc “thang-12.csv”…')).toBeVisible();
	await page.clock.fastForward(20_000);
	await expect(page.getByText('Đọc quá 20 giây chưa xong')).toBeVisible();
});

test('an institution confirms its records, or says what is wrong', async ({ page }) => {
	await page.goto(`/chung-tay/xac-nhan/?noi=${PLACE}`);
	const message = page.getByRole('textbox', { name: 'Tin nhắn để gửi' });
	await page.getByRole('button', { name: 'Đúng cả' }).click();
	await expect(message).toHaveValue(/đúng cả\./);
	await page.getByRole('button', { name: 'Có chỗ sai' }).click();
	// The first field takes the focus once it is drawn.
	await expect(page.getByRole('textbox', { name: /^Điều chưa đúng ở/ }).first()).toBeFocused();
	await page.keyboard.type('Nay mở cửa đến 18 giờ');
	await expect(message).toHaveValue(/Xin sửa:\n- .*: Nay mở cửa đến 18 giờ \(http/);
});
