import { CHOICE } from '../../links/choice.ts';
import { followLinks } from '../../links/client-links.ts';
import type { FeedChoice } from './feeds.ts';

/** Writes one calendar into the panel that the build drew for all activities (../Picker.astro). */
export function drawChosen(panel: HTMLElement, key: string, feed: FeedChoice): void {
	const part = (name: string) => panel.querySelector<HTMLElement>(`[data-part="${name}"]`);
	const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
	const path = `${panel.dataset.root}${key}.ics`;
	const address = new URL(path, canonical).href;
	const links = followLinks(address, `${panel.dataset.site}: ${feed.title}`);
	for (const link of panel.querySelectorAll<HTMLAnchorElement>('[data-client]'))
		link.href = links[link.dataset.client as keyof typeof links]; // the names stand in Picker.astro

	const title = part('title');
	if (title) title.textContent = feed.title;
	const coming = part('coming');
	if (coming) {
		const { some = '', one = '', none = '' } = coming.dataset;
		coming.hidden = feed.coming === undefined;
		const { coming: count = 0 } = feed;
		const figures = count.toLocaleString(document.documentElement.lang);
		coming.textContent = count > 1 ? some.replace('#', figures) : count ? one : none;
	}
	const ward = part('ward');
	if (ward) ward.hidden = !key.startsWith('ward/');
	const shown = part('address');
	if (shown) shown.textContent = address;
	const query = `?${CHOICE}=${key}`;
	for (const [name, copied] of [
		['copy', path],
		['here', query],
	] as const) {
		const button = part(name);
		if (!button) continue;
		button.dataset.address = copied;
		// "Copied" was true of another address.
		button.dataset.words ??= button.textContent;
		button.textContent = button.dataset.words;
	}
	void drawQr(panel, new URL(query, canonical).href);
}

/** The code leads a telephone to this page with the same choice: it then offers what that telephone can do. */
async function drawQr(panel: HTMLElement, address: string): Promise<void> {
	const svg = panel.querySelector('svg.qr');
	if (!svg || panel.dataset.qr === address) return;
	panel.dataset.qr = address;
	const figure = svg.closest('figure');
	// Nobody may scan the code of another calendar: until this one is drawn, and if its maker does not come, there is none.
	if (figure) figure.style.visibility = 'hidden';
	try {
		const { qrPath } = await import('../../links/qr-path.ts');
		// Meanwhile another calendar may have been chosen.
		if (panel.dataset.qr !== address) return;
		const { size, path } = qrPath(address);
		svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
		svg.querySelector('path')?.setAttribute('d', path);
		if (figure) figure.style.visibility = '';
	} catch {
		// The next choice tries again.
		if (panel.dataset.qr === address) panel.dataset.qr = '';
	}
}
