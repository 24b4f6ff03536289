import type { Page } from '../support/browser.ts';

/** What Chromium prints: how many sheets, and the width and height of each in points, as they stand in the PDF itself. */
export async function printed(page: Page): Promise<{ sheets: number; sizes: number[][] }> {
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
	return {
		sheets: pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0,
		sizes: boxes.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]),
	};
}
