/** Loaded by pages with a countdown only: no other page pays for it. */

import { nowOfPage } from '../view/now.ts';
import { onReturn } from '../view-time/on-return.ts';
import { wordsOf } from '../view-time/words.ts';
import { countdownText } from './countdown.ts';

function refresh() {
	const now = nowOfPage();
	for (const element of document.querySelectorAll<HTMLElement>('[data-countdown]'))
		element.textContent = countdownText(element.dataset.countdown ?? '', now, wordsOf(document));
}

refresh();
onReturn(refresh);
