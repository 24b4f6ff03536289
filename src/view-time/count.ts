/** Loaded by pages with a countdown only: no other page pays for it. */
import { countdownText } from './countdown.ts';
import { nowOfPage } from './now.ts';
import { onReturn } from './on-return.ts';
import { wordsOf } from './words.ts';

function refresh() {
	const now = nowOfPage();
	for (const element of document.querySelectorAll<HTMLElement>('[data-countdown]'))
		element.textContent = countdownText(element.dataset.countdown ?? '', now, wordsOf(document));
}

refresh();
onReturn(refresh);
