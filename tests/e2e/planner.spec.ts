/** From home to a finished request by keyboard, and what becomes of a plan afterwards. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { plannerWords } from '../../src/site/planner/words.ts';
import { expect, type Page, test } from '../support/browser.ts';

const words = plannerWords.vi;

/** Presses Tab until what has the focus answers to `selector`. */
async function tabTo(page: Page, selector: string, most = 80): Promise<void> {
	for (let pressed = 0; pressed < most; pressed++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
	}
	throw new Error(`${selector} is not reached by ${most} presses of Tab`);
}

const request = (page: Page) => page.getByRole('article', { name: /^Công văn đề nghị/ });

test('a teacher gets from home to a finished request by keyboard, in seven steps and two minutes', async ({
	page,
}) => {
	const began = Date.now();
	await page.goto('/');
	await tabTo(page, 'a[href="/nha-truong/"]');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/nha-truong/');
	await tabTo(page, 'a[href="/nha-truong/ke-hoach/"]');
	await page.keyboard.press('Enter');
	await expect(page.getByLabel(words.offer, { exact: true })).toBeVisible();
	await page.waitForLoadState('networkidle');
	const asked: string[] = [];
	page.on('request', (one) => asked.push(one.url()));

	await tabTo(page, '#visit-offer');
	await page.keyboard.press('ArrowDown');
	await tabTo(page, '#visit-class');
	const chosen = () => page.locator('#visit-class').inputValue();
	while (!(await chosen()).endsWith(' 4')) await page.keyboard.press('ArrowDown');
	await tabTo(page, '#visit-pupils');
	await page.keyboard.type('38');
	await tabTo(page, '#visit-adults');
	await page.keyboard.type('3');
	await tabTo(page, '#visit-date-0');
	await page.locator('#visit-date-0').fill('2026-12-15');

	await expect(request(page)).toContainText('38 học sinh lớp 4 và 3 người lớn đi cùng');
	await expect(request(page)).toContainText('thứ Ba, ngày 15 tháng 12 năm 2026');
	expect(asked).toEqual([]);
	expect(Date.now() - began).toBeLessThan(120_000);
});

test('a plan is kept, saved as a Word file, passed on by a link without names, and deleted', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/nha-truong/ke-hoach/?chon=kham-pha-lau-tang-tho&chon=khong-con-nua');
	await expect(page.getByText(words.gone(1))).toBeVisible();
	await page.getByLabel(words.class, { exact: true }).selectOption({ label: words.grade(4) });
	await page.getByLabel(words.pupils).fill('5000');
	await expect(page.getByText(words.faults.pupils)).toBeVisible();
	await expect(request(page)).toBeHidden();
	await page.getByLabel(words.pupils).fill('30');
	await page.getByLabel(words.date).fill('2027-01-01');
	await expect(page.getByText(`${words.checks.holiday}: ${words.answers.not}`)).toBeVisible();
	await page
		.getByRole('button', { name: /^thứ .* tháng 1 năm 2027$/ })
		.first()
		.click();
	await page.getByLabel(words.school).fill('Trường Tiểu học <b>Mẫu</b>');
	await expect(request(page)).toContainText('Trường Tiểu học <b>Mẫu</b> trân trọng đề nghị');

	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: words.word }).click();
	const saved = await download;
	expect(saved.suggestedFilename()).toBe('request-kham-pha-lau-tang-tho.docx');
	const word = unzipSync(readFileSync(await saved.path()))['word/document.xml'] ?? new Uint8Array();
	expect(strFromU8(word)).toContain('Trường Tiểu học &lt;b&gt;Mẫu&lt;/b&gt; trân trọng đề nghị');

	const calendar = page.waitForEvent('download');
	await page.getByRole('button', { name: words.calendar }).click();
	const days = readFileSync(await (await calendar).path(), 'utf8');
	expect(days.match(/STATUS:TENTATIVE/g)).toHaveLength(2);
	expect(days).toContain('DTSTART;VALUE=DATE:2027010');

	await page.reload();
	await expect(page.getByLabel(words.school)).toHaveValue('Trường Tiểu học <b>Mẫu</b>');
	await page.getByRole('button', { name: words.share }).click();
	await expect(page.getByText(words.copied)).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toContain('#v=1&o=kham-pha-lau-tang-tho&l=');
	expect(decodeURIComponent(link)).not.toContain('Trường');

	await page.getByRole('button', { name: words.forget }).click();
	await page.reload();
	await expect(page.getByLabel(words.school)).toHaveValue('');
	await page.goto(link);
	await page.reload();
	await expect(page.getByLabel(words.pupils)).toHaveValue('30');
	// A plan of one's own is not written over by one that comes in a link.
	await page.getByLabel(words.school).fill('Trường của tôi');
	await page.goto(link.replace('&p=30', '&p=31'));
	await page.reload();
	await expect(page.getByText(words.linked)).toBeVisible();
	await page.getByLabel(words.pupils).fill('32');
	await page.getByRole('button', { name: words.takeOwn }).click();
	await expect(page.getByLabel(words.school)).toHaveValue('Trường của tôi');
	await expect(page.getByLabel(words.pupils)).toHaveValue('30');
	await page.goto('/nha-truong/ke-hoach/#v=9&o=../x&p=abc');
	await page.reload();
	await expect(page.getByText(words.linkBroken)).toBeVisible();
});
