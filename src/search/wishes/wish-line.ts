/** What was understood of a query in one line, and where it leads. Pure: `now` is given. */
import { weekendOf } from '../../domain/sessions/timing.ts';
import { addDays, addMonths, dateOf, weekdayIndex } from '../../domain/time/plain-date.ts';
import { dateRange, monthAndYear, plainDate, weekdayName } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Wish } from './read-wishes.ts';
import type { WishKind, WishVocabulary } from './vocabulary.ts';

export interface WishLine {
	/** "Cuối tuần này, 5/12–6/12/2026 · 6 tuổi". */
	readonly words: string;
	readonly href: string;
	/** Local dates that were asked about; none when no time was named. */
	readonly dates: readonly string[];
}

/** A time as it was asked for. */
interface Time {
	readonly words: string;
	readonly page: string;
	readonly dates: readonly string[];
}

/** A day of this year that has passed is meant so long afterwards; then that of next year. */
const LATELY = 30;

/** Undefined when nothing was wished that has a page, such as a month without one. `now`: local date or date-time. */
export function wishLine(
	wishes: readonly Wish[],
	now: string,
	{ years, pages }: WishVocabulary,
	language: Language,
	/** The query says more than its wishes. */
	more: boolean,
): WishLine | undefined {
	const today = now.slice(0, 10);
	const of = (kind: WishKind) => wishes.find(({ entry }) => entry[0] === kind);
	const page = of('page');
	if (page) return { words: page.entry[2], href: page.entry[1], dates: [] };
	const former = of('former-ward');
	const ward = of('ward') ?? former;
	const [family, age, grade, free] = [of('family'), of('age'), of('grade'), of('free')];
	const near = of('near') ?? wishes.find(({ entry }) => entry[0] === 'at' && entry[1] === 'near' && ward);
	const time = wishes.flatMap((wish) => timeOf(wish, today, { years, pages }, language) ?? [])[0];

	const chosen = (...wanted: readonly (readonly [key: string, value: string | undefined])[]) =>
		wanted.flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`])).join('&');
	const where = [
		['loai-noi', family?.entry[1]],
		['phuong-xa', ward?.entry[1]],
	] as const;
	const who = [
		['tuoi', age?.numbers[0]?.toString()],
		['lop', grade?.entry[1]],
	] as const;
	const price = ['phi', free && 'mien-phi'] as const;

	const address = (): string | undefined => {
		if (time) return withQuery(time.page, chosen(...who, price, ...where));
		if (age || grade) return withQuery(pages.programmes, chosen(...who, price, ...where));
		if (free) return more && !family ? withQuery(pages.programmes, chosen(price, ...where)) : pages.freeEntry;
		if (near) return withQuery(pages.places, chosen(['gan', ward?.entry[1]], ['loai-noi', family?.entry[1]]));
		if (ward && family) return withQuery(pages.places, chosen(...where));
		return ward && (former || more) ? pages.ward.replace('[id]', ward.entry[1]) : undefined;
	};
	const href = address();
	const words = [
		time?.words,
		...[
			age,
			grade,
			free,
			family && (ward || near || time) ? family : undefined,
			ward,
			near && !ward ? near : undefined,
		].map((wish) => wish && named(wish)),
	].filter(Boolean);
	return href && words.length > 0 ? { words: words.join(' · '), href, dates: time?.dates ?? [] } : undefined;
}

const named = ({ entry: [, , name], numbers: [number] }: Wish): string => name.replace('#', String(number));

function timeOf(
	{ entry: [kind, value, name], numbers }: Wish,
	today: string,
	{ years, pages }: Pick<WishVocabulary, 'years' | 'pages'>,
	language: Language,
): Time | undefined {
	const events = (when: string) => `${pages.events}?khi=${when}`;
	const single = (date: string, page: string): Time => ({
		words: `${name}, ${plainDate(date, language)}`,
		page,
		dates: [date],
	});
	const inYears = (date: string) =>
		Number(date.slice(0, 4)) >= years[0] && Number(date.slice(0, 4)) <= years[1];
	const month = (date: string) => pages.month.replace('[month]', date.slice(0, 7));
	const day = (date: string | undefined): Time | undefined =>
		date !== undefined && inYears(date)
			? {
					words: `${weekdayName(date, language)}, ${plainDate(date, language)}`,
					page: `${month(date)}#d-${date}`,
					dates: [date],
				}
			: undefined;
	const monthTime = (meant: string | undefined): Time | undefined =>
		meant !== undefined && inYears(meant)
			? { words: monthAndYear(meant, language), page: month(meant), dates: [] }
			: undefined;
	switch (kind) {
		case 'today':
			return single(today, pages.today);
		case 'tomorrow':
			return single(addDays(today, 1), events('ngay-mai'));
		case 'weekend': {
			const { from, to } = weekendOf(today);
			return { words: `${name}, ${dateRange(from, to, language)}`, page: pages.weekend, dates: [from, to] };
		}
		case 'week':
			return { words: name, page: events('tuan-nay'), dates: [] };
		case 'weekday':
			return day(addDays(today, (Number(value) - weekdayIndex(today) + 7) % 7));
		case 'date':
			// "12/2026" and "january 2027" are months.
			if (isYear(numbers[0])) return monthTime(monthMeant('', [...numbers].reverse(), today));
			return isYear(numbers[1]) ? monthTime(monthMeant('', numbers, today)) : day(dateMeant(numbers, today));
		case 'month':
			return monthTime(monthMeant(value, numbers, today));
		default:
			return undefined;
	}
}

const isYear = (number: number | undefined): boolean => number !== undefined && number > 31;

/** Day, month and perhaps year; without a year the next such day, or one that has just passed. */
function dateMeant([day = 0, month = 0, year]: readonly number[], today: string): string | undefined {
	const thisYear = Number(today.slice(0, 4));
	const earliest = addDays(today, -LATELY);
	return year === undefined
		? [thisYear - 1, thisYear, thisYear + 1]
				.map((each) => dateOf(each, month, day))
				.find((date) => date !== undefined && date >= earliest)
		: dateOf(year, month, day);
}

/** `+1`: so many months from now; else the number of a month, or empty where it was typed. */
function monthMeant(value: string, numbers: readonly number[], today: string): string | undefined {
	if (value.startsWith('+')) return addMonths(today.slice(0, 7), Number(value));
	const [month = 0, typed] = value === '' ? numbers : [Number(value), ...numbers];
	if (month < 1 || month > 12) return undefined;
	const year = typed ?? Number(today.slice(0, 4)) + (month < Number(today.slice(5, 7)) ? 1 : 0);
	return `${year}-${String(month).padStart(2, '0')}`;
}

/** The query goes before the mark of a place on the page. */
function withQuery(address: string, query: string): string {
	if (query === '') return address;
	const [page = '', mark] = address.split('#');
	return `${page}${page.includes('?') ? '&' : '?'}${query}${mark === undefined ? '' : `#${mark}`}`;
}
