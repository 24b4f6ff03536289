import { wordsOf } from './words.ts';

/** The system's share sheet, where the device has one, and the clipboard. */
export function bindShare(document: Document): void {
	const page = () => document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
	for (const button of document.querySelectorAll<HTMLButtonElement>('[data-share]')) {
		// Shown only where the device has one: styles/parts.css, by what the frame's first script found.
		const sheet = button.dataset.share === 'sheet';
		button.addEventListener('click', async () => {
			// A button may stand for another address than the page's: that of a calendar.
			const { address = '' } = button.dataset;
			const url = new URL(address, page()).href;
			if (!sheet) {
				if (await copied(url, button)) button.textContent = wordsOf(document).copied;
				return;
			}
			try {
				await navigator.share({ title: document.title, url });
			} catch {
				// Closing the sheet is not a failure.
			}
		});
	}
}

/** Browsers inside apps often forbid the first way. Should both fail, the address is at least selected where it is shown. */
async function copied(url: string, button: HTMLElement): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(url);
		return true;
	} catch {
		const shown = button.parentElement?.querySelector('code');
		if (!shown) return false;
		getSelection()?.selectAllChildren(shown);
		return document.execCommand('copy');
	}
}
