/**
 * What a page says about "now" is decided again when it is read: a page built on Monday is right on Thursday.
 * Without this script every absolute date on the page stays true. Part of the 5 KB of a reading page.
 */

import { localNow } from './now.ts';
import { refreshRange } from './range.ts';
import { refreshSessions } from './sessions.ts';
import { bindShare } from './share.ts';
import { bindTheme } from './theme.ts';
import { refreshToday } from './today.ts';

const root = document.documentElement;
const zone = root.dataset.zone ?? 'UTC';

function refresh() {
	const now = localNow(new Date(), zone);
	refreshToday(document, now);
	refreshSessions(document, now);
	refreshRange(document, now);
}

refresh();
bindTheme(document);
bindShare(document);
// A page left open overnight, or brought back by the back button, is set right again.
document.addEventListener('visibilitychange', () => {
	if (document.visibilityState === 'visible') refresh();
});
addEventListener('pageshow', refresh);
