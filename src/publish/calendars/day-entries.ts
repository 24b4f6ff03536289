/** The commemorative days themselves as entries of a feed. */
import type { Catalogue } from '../../catalogue/graph/graph.ts';
import { toLunar } from '../../domain/lunar/lunar.ts';
import { type DayRange, dayRange, nearby } from '../../domain/sessions/commemorative-day.ts';
import { DAYS_KEPT } from '../../domain/time/days-kept.ts';
import { addDays, daysBetween, yearOf } from '../../domain/time/plain-date.ts';
import { dateRange, longDate } from '../../i18n/dates.ts';
import { families } from '../../i18n/labels.ts';
import { sayPlain } from '../../i18n/languages.ts';
import { lunarDay } from '../../i18n/lunar-words.ts';
import { messagesIn } from '../../i18n/messages/index.ts';
import { recordPath } from '../../i18n/routes.ts';
import type { Day } from '../../schemas/index.ts';
import type { FeedEntry } from './entry.ts';
import { type EntryOptions, LONGEST_SPAN_DAYS } from './event-entries.ts';
import { noting, stampOf } from './shown.ts';
import { categoryNames, feedWords, sentence } from './words.ts';

const YEARS_AHEAD = 5;

/**
 * Whole days from 180 days ago to the same date five years ahead. What is announced each year has no date, and stays
 * out. A range over 7 days is its first and its last day, like any other.
 */
export function dayEntries(catalogue: Catalogue, options: EntryOptions): FeedEntry[] {
	const { today } = catalogue;
	const since = addDays(today, -DAYS_KEPT);
	const until = `${yearOf(today) + YEARS_AHEAD}${today.slice(4)}`;
	// A year more on either side: lunar years and ranges over New Year.
	const years = Array.from({ length: YEARS_AHEAD + 3 }, (_, i) => yearOf(since) - 1 + i);
	return catalogue.records.days.flatMap((day) =>
		years.flatMap((year) => {
			const range = dayRange(day.rule, year, day.sinceYear);
			return range && range.end >= since && range.start <= until
				? entriesOf(catalogue, day, year, range, options)
				: [];
		}),
	);
}

/** Known by its own year (a lunar one where the rule is lunar): a rule that is corrected moves the entry. */
function entriesOf(
	catalogue: Catalogue,
	day: Day,
	year: number,
	{ start, end }: DayRange,
	{ language, site, changed }: EntryOptions,
): FeedEntry[] {
	const words = feedWords(language);
	const title = sayPlain(day.title, language);
	const { made, shown } = noting(catalogue, ({ byId }) => {
		const topics = day.topics.flatMap((id) => byId.topics.get(id) ?? []);
		return {
			description: descriptionOf(day, { start, end }, language, site),
			url: `${site}${recordPath(language, 'days', day.id)}`,
			categories: categoryNames([
				families.day[language],
				...topics.map((topic) => sayPlain(topic.name, language)),
			]),
		};
	});
	const past = { changed, today: catalogue.today };
	const shared = {
		...made,
		// A date of the calendar: it is certain, whoever may still plan something for it.
		status: 'confirmed',
		busy: false,
		changed: stampOf(catalogue, [...shown, `days/${day.id}`, 'site/url'], past),
	} as const;
	const id = `day-${day.id}_${year}`;
	if (daysBetween(start, end) + 1 <= LONGEST_SPAN_DAYS) return [{ ...shared, id, title, start, end }];
	return [
		{ ...shared, id: `${id}-first`, title: words.firstDay(title), start, end: start },
		{ ...shared, id: `${id}-last`, title: words.lastDay(title), start: end, end },
	];
}

/** What earlier years were like stays out: in a calendar it would be read as a promise. */
function descriptionOf(
	day: Day,
	{ start, end }: DayRange,
	language: EntryOptions['language'],
	site: string,
): string {
	const t = messagesIn(language);
	const holiday = day.publicHoliday;
	const isHoliday = holiday && yearOf(start) >= (holiday.fromYear ?? 0);
	return [
		day.summary && sayPlain(day.summary, language),
		end === start ? undefined : `${t.factWhen}: ${dateRange(start, end, language)}`,
		sentence(t.lunarLabel(lunarDay(toLunar(start), language))),
		isHoliday
			? holiday.note
				? `${t.factHoliday}: ${sayPlain(holiday.note, language)}`
				: `${t.holiday}.`
			: undefined,
		...(holiday?.alsoOff ?? [])
			.filter((date) => nearby(date, { start, end }))
			.map((date) => `${t.holidayAlso(longDate(date, language))}.`),
		day.basis && `${t.factBasis}: ${day.basis}`,
		`${site}${recordPath(language, 'days', day.id)}`,
	]
		.filter(Boolean)
		.join('\n');
}
