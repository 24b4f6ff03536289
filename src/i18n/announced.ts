import type { When } from '../schemas/when.ts';
import { monthAndYear } from './dates.ts';
import { type Language, sayPlain } from './languages.ts';
import { messagesIn } from './messages/index.ts';

const SEASONS = {
	vi: { spring: 'mùa xuân', summer: 'mùa hè', autumn: 'mùa thu', winter: 'mùa đông' },
	en: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
} as const;

/** What is known of a date that is not: the month or season, and, only while it is still ahead, that it will be announced. */
export function announcedWords(when: When, today: string, language: Language): string {
	const t = messagesIn(language);
	if (when.kind !== 'announced') return t.dateAnnouncedLater;
	const year = when.month?.slice(0, 4) ?? (when.year === undefined ? undefined : String(when.year));
	const month = when.month ? monthAndYear(when.month, language) : undefined;
	const season = when.season ? `${SEASONS[language][when.season]}${year ? ` ${year}` : ''}` : undefined;
	const known = (when.text && sayPlain(when.text, language)) ?? month ?? season ?? year;
	const over = year !== undefined && (when.month ?? `${year}-12`) < today.slice(0, 7);
	const capital = known && known[0]?.toLocaleUpperCase(language) + known.slice(1);
	if (over) return capital ?? t.timingPast;
	return capital ? `${capital}. ${t.dateAnnouncedLater}` : t.dateAnnouncedLater;
}
