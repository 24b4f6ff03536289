/** What the values of the filters are called. The page carries the names of its own values; this knows all. */
import type { Catalogue } from '../catalogue/graph/graph.ts';
import { byNameIn } from '../domain/text/by-name.ts';
import {
	accessFeatures,
	eventKinds,
	families,
	languageName,
	ownerships,
	placeKinds,
	programmeKinds,
	resourceKinds,
} from '../i18n/labels.ts';
import { type Language, type Localized, sayPlain } from '../i18n/languages.ts';
import { messagesIn } from '../i18n/messages/index.ts';
import type { ListName } from '../i18n/routes.ts';
import { wardWords } from '../i18n/wording.ts';
import {
	accessValues,
	eventKindValues,
	type Facet,
	ownershipValues,
	placeFamilyValues,
	placeKindValues,
	priceValues,
	programmeKindValues,
	resourceKindValues,
	SOME_ACCESS,
} from './vocabulary.ts';

type Names = readonly (readonly [value: string, name: string])[];

/** The collections whose records can be filtered; each has kinds of its own. */
export const FILTERED_COLLECTIONS = [
	'events',
	'programmes',
	'places',
	'resources',
] as const satisfies readonly ListName[];

/**
 * Every value of every facet that has names, in the order in which readers are offered them. Ages have none. The kinds
 * are those of one collection, or of all (a word that two of them share, such as "lớp học", means the same in both).
 */
export function facetNames(
	catalogue: Catalogue,
	language: Language,
	collections: readonly ListName[] = FILTERED_COLLECTIONS,
): ReadonlyMap<Facet, Names> {
	const t = messagesIn(language);
	const { records } = catalogue;
	const byName = byNameIn('vi');
	const sorted = (names: Names) => [...names].sort(([, a], [, b]) => byName(a, b));
	const prices = {
		free: t.priceFree,
		paid: t.pricePaid,
		donation: t.priceDonation,
		unknown: t.priceUnknownShort,
	};
	const spoken = [...records.events, ...records.programmes, ...records.resources];
	const languages = [...new Set(spoken.flatMap((record) => record.languages))].sort();
	const kinds: Readonly<Record<ListName, Names>> = {
		events: closed(eventKindValues, (kind) => eventKinds[kind][language]),
		programmes: closed(programmeKindValues, (kind) => programmeKinds[kind][language]),
		places: closed(placeKindValues, (kind) => placeKinds[kind][language]),
		resources: closed(resourceKindValues, (kind) => resourceKinds[kind][language]),
	};
	return new Map<Facet, Names>([
		['cap', records.levels.map(({ id, name }) => [id, sayPlain(name, language)])],
		['lop', GRADES.map((grade) => [grade, t.wishGrade(grade)])],
		['mon', sorted(records.subjects.map(({ id, name }) => [id, sayPlain(name, language)]))],
		['doi-tuong', records.audiences.map(({ id, name }) => [id, sayPlain(name, language)])],
		['phi', closed(priceValues, (kind) => prices[kind])],
		[
			'buoi',
			[
				['sang', t.partMorning],
				['chieu', t.partAfternoon],
				['toi', t.partEvening],
				['ca-ngay', t.allDay],
			],
		],
		['loai-noi', closed(placeFamilyValues, (family) => families[family][language])],
		['loai', [...new Map(collections.flatMap((collection) => kinds[collection]))]],
		['chu-de', records.topics.map(({ id, name }) => [id, sayPlain(name, language)])],
		['phuong-xa', sorted(records.wards.map((ward) => [ward.id, wardWords(ward, language)]))],
		['dia-diem', sorted(records.places.map((place) => [place.id, titleIn(place.title, language)]))],
		[
			'hinh-thuc',
			[
				['tai-cho', t.formOnsite],
				['tai-truong', t.formAtSchool],
				['truc-tuyen', t.online],
			],
		],
		['ngon-ngu', languages.map((code) => [code, capital(languageName(code, language))])],
		[
			'tiep-can',
			[[SOME_ACCESS, t.accessSome], ...closed(accessValues, (feature) => accessFeatures[feature][language])],
		],
		['so-huu', closed(ownershipValues, (kind) => ownerships[kind][language])],
		['ngay-ky-niem', records.days.map((day) => [day.id, titleIn(day.title, language)])],
	]);
}

const GRADES = Array.from({ length: 12 }, (_, at) => String(at + 1));

const titleIn = (title: Localized, language: Language) => sayPlain(title, language);
const capital = (text: string) => text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);

function closed<K extends string>(values: Readonly<Record<K, string>>, name: (key: K) => string): Names {
	// Object.keys forgets that the keys of a closed record are its own.
	return (Object.keys(values) as K[]).map((key) => [values[key], name(key)]);
}
