/** Copies what an element shows. Browsers inside apps often forbid it; the words are then at least selected. */
export async function copyText(shown: HTMLElement): Promise<boolean> {
	if (await copyWords(shown instanceof HTMLTextAreaElement ? shown.value : shown.innerText)) return true;
	if (shown instanceof HTMLTextAreaElement) shown.select();
	else getSelection()?.selectAllChildren(shown);
	return document.execCommand('copy');
}

/** Copies words that stand nowhere on the page. */
export const copyWords = (words: string): Promise<boolean> =>
	Promise.resolve(navigator.clipboard?.writeText(words).then(() => true) ?? false).catch(() => false);
