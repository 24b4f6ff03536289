/** Pictures of the editors' guide: the editor on a telephone, over the sample city. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { PICTURES } from '../../src/ship/editor/guide.ts';
import { EDITOR } from '../../src/ship/editor/rewrites.ts';
import { SAMPLE_CITY } from '../../tests/support/cities.ts';
import { giveRepository } from '../../tests/support/editor-repository.ts';
import { textsOf } from '../../tests/support/texts-of.ts';

const FOLDER = 'src/ship/editor/guide';
/** What the editor shows, and words that are there once it does. */
const VIEWS: Readonly<Record<keyof typeof PICTURES, readonly [hash: string, shown: string]>> = {
	'danh-sach': ['#/collections', 'Danh mục dùng chung'],
	'su-kien': ['#/collections/events/entries/le-ban-soc-2026', 'Tiếng Anh'],
	'dot-hoan': ['#/collections/postponements/new', 'Từ ngày'],
};

/** `page`: of the size of a telephone. `draw`: a picture of the page as WebP. */
export async function drawEditor(page: Page, origin: string, draw: (page: Page) => Promise<Buffer>) {
	await giveRepository(page, textsOf(SAMPLE_CITY));
	await page.goto(origin + EDITOR);
	await page.getByRole('button', { name: 'Làm việc với kho mã nguồn cục bộ' }).click();
	// The files of the repository have been read.
	await page.getByText('Hoạt động có ngày').first().waitFor();
	mkdirSync(FOLDER, { recursive: true });
	for (const [name, [hash, shown]] of Object.entries(VIEWS)) {
		await page.goto(origin + EDITOR + hash);
		await page.getByText(shown).first().waitFor();
		// The form slides in.
		await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
		await page.evaluate(() => document.fonts.ready);
		const file = `${FOLDER}/${name}.webp`;
		const bytes = await draw(page);
		writeFileSync(file, bytes);
		console.log(`${file}: ${Math.round(bytes.length / 1000)} KB`);
	}
}
