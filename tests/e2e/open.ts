import type { Page } from '../support/browser.ts';

/** Opens an address and waits for what a script draws there. */
export async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	if (address.includes('?q=')) await page.locator('[data-result]').first().waitFor();
}
