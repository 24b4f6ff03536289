import type { Session } from '../../domain/sessions/session.ts';
import type { Language } from '../../i18n/languages.ts';
import { feedWords } from '../calendars/words.ts';

/** What befell a session; undefined when it goes ahead as planned. */
export const newsState = (session: Session) =>
	session.status === 'scheduled' ? (session.placeIds ? 'place-changed' : undefined) : session.status;

/** What befell all sessions, or that something befell one of them: many readers show no more than the title. */
export function tagOf(sessions: readonly Session[], language: Language): string | undefined {
	const words = feedWords(language);
	const states = new Set(sessions.map(newsState));
	const [only] = states;
	if (states.size === 1) return only && words.tags[only];
	return [...states].some((state) => state !== undefined) ? words.someChanged : undefined;
}
