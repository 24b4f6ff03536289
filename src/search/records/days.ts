import { monthsBetween } from '../../domain/time/plain-date.ts';
import { dayAndMonth } from '../../i18n/dates.ts';
import { families } from '../../i18n/labels.ts';
import { sayPlain } from '../../i18n/languages.ts';
import { recordPath } from '../../i18n/routes.ts';
import type { Day } from '../../schemas/index.ts';
import { both, cardHead, type Indexed, type Indexing, sharedWords } from './indexed.ts';

export function indexedDay(day: Day, indexing: Indexing): Indexed {
	const { catalogue, language, t } = indexing;
	const next = catalogue.datedDays.find((dated) => dated.day.id === day.id && dated.end >= catalogue.today);
	const head = cardHead(day, indexing);
	return {
		card: {
			type: 'days',
			url: recordPath(language, 'days', day.id),
			...head,
			// "23/11" is what many call the day.
			names: [...(head.names ?? []), ...(next ? [dayAndMonth(next.start, 'vi')] : [])],
			kind: families.day[language],
			dates: next && [{ start: next.start, end: next.end, endEstimated: false }],
			status: next ? undefined : t.dayAnnounced,
		},
		facets: { 'chu-de': day.topics, ...(next ? { thang: monthsBetween(next.start, next.end) } : {}) },
		words: [
			...sharedWords(day, indexing),
			both(families.day),
			day.tradition && sayPlain(day.tradition, language),
		],
	};
}
