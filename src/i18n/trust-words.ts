/** How far a record can be trusted, in one sentence. */
import type { Confirmation } from '../domain/trust/standing.ts';
import { partialDateWords, plainDate } from './dates.ts';
import type { Language } from './languages.ts';
import { messagesIn } from './messages/index.ts';

/** `confirmable`: there is an institution that could confirm it, which commemorative days and wards have not. */
export function standingWords(standing: Confirmation, language: Language, confirmable = true): string {
	const t = messagesIn(language);
	if (standing.kind === 'confirmed') return t.trustConfirmed(plainDate(standing.on, language));
	if (standing.kind === 'stale') return t.trustStale(plainDate(standing.on, language));
	if (standing.kind === 'gone') return t.trustGone(plainDate(standing.on, language));
	if (standing.kind === 'repeated') return t.trustRepeated;
	if (standing.on === undefined) return confirmable ? t.trustUndated : t.sourcedUndated;
	const date =
		standing.on.length === 10
			? t.sourceDay(plainDate(standing.on, language))
			: partialDateWords(standing.on, language);
	return confirmable ? t.trustSourced(date) : t.sourcedOf(date);
}
