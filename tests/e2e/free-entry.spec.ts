/** Who enters where for free, on which days, what to bring, on what source: for every policy, whatever it holds. */
import { expect, type Page, test } from '../support/browser.ts';
import { inEnglish, t } from '../support/words.ts';
import { PART } from './parts.ts';

const policies = (page: Page) => page.locator(PART.policy);

for (const { address, questions, unknown } of [
	{
		address: '/vao-cua-mien-phi/',
		questions: [t.freeWho, t.freeWhere, t.freeWhen, t.freeBring],
		unknown: t.freeBringUnknown,
	},
	{
		address: '/en/free-entry/',
		questions: [inEnglish.freeWho, inEnglish.freeWhere, inEnglish.freeWhen, inEnglish.freeBring],
		unknown: inEnglish.freeBringUnknown,
	},
]) {
	test(`every policy answers the four questions and names its source, at ${address}`, async ({
		page,
		request,
	}) => {
		await page.goto(address);
		const all: { id: string; policy: boolean; current: boolean; bring: { vi: string } | null }[] = await (
			await request.get('/api/v1/programmes.json')
		).json();
		const expected = all.filter(({ policy, current }) => policy && current);
		expect(expected.length).toBeGreaterThan(0);
		await expect(policies(page)).toHaveCount(expected.length);
		for (const { id, bring } of expected) {
			const policy = page.locator(`#${id}`);
			for (const question of questions) {
				const answer = policy
					.locator(`${PART.ledger} > div`)
					.filter({ has: page.getByText(question, { exact: true }) });
				await expect(answer.locator('dd'), `${id}: ${question}`).toHaveText(/\S{2}/);
			}
			await expect(policy.locator(`${PART.sources} li`).first()).toBeAttached();
			await expect(policy.getByText(unknown), id).toHaveCount(bring ? 0 : 1);
		}
	});
}

test('a day of free entry leaves the page when it is over, and the next one takes its place', async ({
	page,
}) => {
	await page.clock.setFixedTime(new Date('2026-11-23T22:00:00+07:00'));
	await page.goto('/vao-cua-mien-phi/');
	const days = page.locator('#free-days > li:visible');
	await expect(days.first()).toHaveAttribute('data-start', '2026-11-23');
	await expect(days.first().getByText('Hôm nay')).toBeVisible();
	const count = await days.count();

	await page.clock.setFixedTime(new Date('2026-11-24T06:00:00+07:00'));
	await page.reload();
	await expect(days.first()).not.toHaveAttribute('data-start', '2026-11-23');
	await expect(days).toHaveCount(count);
	await expect(days.last()).toHaveAttribute('data-start', '2027-11-23');
});

test('from a day one comes to its conditions', async ({ page }) => {
	await page.goto('/vao-cua-mien-phi/');
	const link = page.locator('#free-days').getByRole('link', { name: t.freeConditions }).first();
	const id = (await link.getAttribute('href')) ?? '';
	await link.click();
	await expect(page.locator(id)).toBeInViewport();
});
