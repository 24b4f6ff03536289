/** Copies what an element shows. Browsers inside apps often forbid it; the words are then at least selected. */
export async function copyText(shown: HTMLElement): Promise<boolean> {
	const words = shown instanceof HTMLTextAreaElement ? shown.value : shown.innerText;
	try {
		await navigator.clipboard.writeText(words);
		return true;
	} catch {
		if (shown instanceof HTMLTextAreaElement) shown.select();
		else getSelection()?.selectAllChildren(shown);
		return document.execCommand('copy');
	}
}
