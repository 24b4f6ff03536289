/** The commemorative day whose campaign is looked at. */
import type { Page } from '../support/browser.ts';
import { TINY } from './pages.ts';

export const DAY = `${TINY}/ngay-ky-niem/ngay-doc-mau/`;

export async function readAt(page: Page, instant: string, address: string): Promise<void> {
	await page.clock.setFixedTime(new Date(instant));
	await page.goto(address);
}
