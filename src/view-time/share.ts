import { wordsOf } from './words.ts';

/** The system's share sheet, where the device has one, and the clipboard. */
export function bindShare(document: Document): void {
	const address = () => document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
	for (const button of document.querySelectorAll<HTMLButtonElement>('[data-share]')) {
		// Shown only where the device has one: styles/parts.css, by what the frame's first script found.
		const sheet = button.dataset.share === 'sheet';
		button.addEventListener('click', async () => {
			try {
				if (sheet) await navigator.share({ title: document.title, url: address() });
				else {
					await navigator.clipboard.writeText(address());
					button.textContent = wordsOf(document).copied;
				}
			} catch {
				// Closing the sheet is not a failure; where copying is forbidden the address bar serves.
			}
		});
	}
}
