import { wordsOf } from './words.ts';

/** The system's share sheet where there is one, else the address goes to the clipboard. */
export function bindShare(document: Document): void {
	for (const button of document.querySelectorAll<HTMLButtonElement>('[data-share]')) {
		button.addEventListener('click', async () => {
			const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
			try {
				if (navigator.share) {
					await navigator.share({ title: document.title, url: address });
					return;
				}
				await navigator.clipboard.writeText(address);
				button.textContent = wordsOf(document).copied;
			} catch {
				// Closing the share sheet is not a failure.
			}
		});
	}
}
