import type { DatedSession } from '../../catalogue/graph/graph.ts';
import type { Messages } from '../../i18n/messages/index.ts';

/** "3 hoạt động", or "3 hoạt động, 57 buổi" where some have several sessions; undefined for none, never "0". */
export function sessionCount(sessions: readonly DatedSession[], t: Messages): string | undefined {
	if (sessions.length === 0) return undefined;
	const events = new Set(sessions.map(({ event }) => event.id)).size;
	return events === sessions.length ? t.countEvents(events) : t.countEventsSessions(events, sessions.length);
}
