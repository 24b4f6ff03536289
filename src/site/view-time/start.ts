/**
 * What a page says about "now" is decided again when it is read: a page built on Monday is right on Thursday.
 * Without this script every absolute date on the page stays true. Part of the 5 KB of a reading page.
 */

import { nowOfPage } from '../view/now.ts';
import { markInApp } from './in-app.ts';
import { nextChange } from './next-change.ts';
import { onReturn } from './on-return.ts';
import { bindSaving, refreshSaving } from './saving.ts';
import { refreshSessions } from './sessions.ts';
import { bindShare } from './share.ts';
import { bindTheme } from './theme.ts';
import { refreshToday } from './today.ts';

let due = '';

function refresh() {
	const now = nowOfPage();
	refreshToday(document, now);
	refreshSessions(document, now);
	due = nextChange(document, now);
	refreshSaving(document);
}

/**
 * A page left open changes by itself. Looked at each minute, on the minute, because a timer set for midnight sleeps
 * with the device; the page is gone through only when something is due.
 */
function tick() {
	if (nowOfPage() >= due) refresh();
	setTimeout(tick, 60_000 - (Date.now() % 60_000));
}

tick();
bindTheme(document);
bindShare(document);
markInApp(document, navigator.userAgent);
bindSaving(document);
// Right at once when the reader comes back; the clock may have been set meanwhile.
onReturn(refresh);
