/** The wishes that a city's search page understands: made when the site is built. Pure. */
import { PLACE_FAMILIES } from '../../catalogue/graph/family.ts';
import type { Catalogue } from '../../catalogue/graph/graph.ts';
import { placeFamilyValues } from '../../filters/vocabulary.ts';
import { MONTHS_EN } from '../../i18n/calendar-names.ts';
import { weekdayNames } from '../../i18n/dates.ts';
import { families } from '../../i18n/labels.ts';
import type { Language } from '../../i18n/languages.ts';
import { type Messages, messagesIn } from '../../i18n/messages/index.ts';
import { path, type RouteName, routes } from '../../i18n/routes.ts';
import { compoundsOf } from '../records/compounds.ts';
import {
	WISH_PAGES,
	type WishEntry,
	type WishKind,
	type WishPage,
	type WishVocabulary,
} from './vocabulary.ts';
import { wardEntries } from './ward-entries.ts';
import {
	AT_WISHES,
	FAMILY_WISHES,
	GRADE_WISHES,
	MONTH_WISHES,
	MONTHS_WITH_DAYS,
	NUMBERED_MONTH,
	PAGE_WISHES,
	RELATIVE_MONTHS,
	SIMPLE_WISHES,
	WEEKDAY_WISHES,
} from './wish-words.ts';

const split = (phrases: string | undefined): string[] => phrases?.split(', ') ?? [];
/** Where the number that was typed stands in a name. */
const NUMBER = '#';

/** The same catalogue gives the same file. */
export function wishFile(catalogue: Catalogue, language: Language): WishVocabulary {
	const t = messagesIn(language);
	const simple = (kind: WishKind, name: string, value = ''): WishEntry => [
		kind,
		value,
		name,
		...split(SIMPLE_WISHES[kind]),
	];
	const { from, to } = catalogue.site.calendar;
	return {
		years: [from, to],
		// Every key is set; Object.fromEntries cannot say so.
		pages: Object.fromEntries(WISH_PAGES.map((name) => [name, routes[name][language]])) as Record<
			WishPage,
			string
		>,
		entries: [
			simple('today', t.today),
			simple('tomorrow', t.timingTomorrow),
			simple('weekend', t.weekend),
			simple('week', t.wishWeek),
			simple('date', ''),
			...weekdayNames(language).map(
				(name, at): WishEntry => ['weekday', String(at), name, ...split(WEEKDAY_WISHES[at])],
			),
			...RELATIVE_MONTHS.map((phrases, at): WishEntry => ['month', `+${at}`, '', ...split(phrases)]),
			['month', '', '', ...split(NUMBERED_MONTH)],
			...MONTHS_EN.map(
				(name, at): WishEntry => ['date', String(at + 1), '', ...split(MONTHS_WITH_DAYS(name.toLowerCase()))],
			),
			...MONTH_WISHES.map((phrases, at): WishEntry => ['month', String(at + 1), '', ...split(phrases)]),
			simple('age', t.wishYears(NUMBER)),
			...gradeEntries(catalogue, t),
			simple('free', t.priceFree),
			simple('near', t.wishNear),
			simple('facts', ''),
			...Object.entries(AT_WISHES).map(([value, phrases]): WishEntry => ['at', value, '', ...split(phrases)]),
			...PLACE_FAMILIES.map(
				(family): WishEntry => [
					'family',
					placeFamilyValues[family],
					families[family][language],
					...split(FAMILY_WISHES[family]),
				],
			),
			...wardEntries(catalogue.records.wards, language),
			...pageEntries(language, t),
			['compound', '', '', ...compoundsOf(catalogue)],
		],
	};
}

/** The grades that some level has. */
function gradeEntries({ records }: Catalogue, t: Messages): WishEntry[] {
	const numbered = split(SIMPLE_WISHES.grade);
	return GRADE_WISHES.flatMap((phrases, at): WishEntry[] => {
		const grade = String(at + 1);
		const isTaught = records.levels.some(({ grades }) => grades.includes(at + 1));
		const written = numbered.map((phrase) => phrase.replace(NUMBER, grade));
		return isTaught ? [['grade', grade, t.wishGrade(grade), ...split(phrases), ...written]] : [];
	});
}

function pageEntries(language: Language, t: Messages): WishEntry[] {
	const names = Object.keys(PAGE_WISHES) as (keyof typeof PAGE_WISHES & RouteName & keyof Messages)[]; // its keys are routes whose title is a message of that name
	return names.map((name): WishEntry => {
		const title = t[name];
		return ['page', path(language, name), title, title, ...split(PAGE_WISHES[name])];
	});
}
