import { androidIntent } from '../links/android-intent.ts';

/** Browsers inside apps, by what they call themselves; `; wv)` is Android's own mark of one. */
const IN_APP = /Zalo|FBA[NV]|FB_IAB|Instagram|musical_ly|Bytedance|TikTok|\bLine\/|; wv\)/;

export const isInApp = (agent: string): boolean => IN_APP.test(agent);

/** There calendars cannot be added: the page then shows the way out, which only Android lets a link take. */
export function markInApp(document: Document, agent: string): void {
	if (!isInApp(agent)) return;
	document.documentElement.dataset.inApp = /Android/.test(agent) ? 'android' : '';
	for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-outside]'))
		link.href = androidIntent(location.href);
}
