/** What the values of the filters are called. The page carries the names of its own values; this knows all. */
import type { Catalogue } from '../../catalogue/graph.ts';
import { accessFeatures, eventKinds, families, languageName, ownerships } from '../../i18n/labels.ts';
import { type Language, type Localized, sayPlain } from '../../i18n/languages.ts';
import { messagesIn } from '../../i18n/messages/index.ts';
import { wardWords } from '../../i18n/wording.ts';
import {
	accessValues,
	eventKindValues,
	type Facet,
	ownershipValues,
	placeFamilyValues,
	priceValues,
} from './vocabulary.ts';

type Names = readonly (readonly [value: string, name: string])[];

/** Every value of every facet that has names, in the order in which readers are offered them. Ages have none. */
export function facetNames(catalogue: Catalogue, language: Language): ReadonlyMap<Facet, Names> {
	const t = messagesIn(language);
	const { records } = catalogue;
	const collator = new Intl.Collator('vi', { numeric: true });
	const byName = (names: Names) => [...names].sort(([, a], [, b]) => collator.compare(a, b));
	const prices = {
		free: t.priceFree,
		paid: t.pricePaid,
		donation: t.priceDonation,
		unknown: t.priceUnknownShort,
	};
	const languages = [...new Set(records.events.flatMap((event) => event.languages))].sort();
	return new Map<Facet, Names>([
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
		['loai', closed(eventKindValues, (kind) => eventKinds[kind][language])],
		['chu-de', records.topics.map(({ id, name }) => [id, sayPlain(name, language)])],
		['phuong-xa', byName(records.wards.map((ward) => [ward.id, wardWords(ward, language)]))],
		['dia-diem', byName(records.places.map((place) => [place.id, titleIn(place.title, language)]))],
		[
			'hinh-thuc',
			[
				['tai-cho', t.formOnsite],
				['truc-tuyen', t.online],
			],
		],
		['ngon-ngu', languages.map((code) => [code, capital(languageName(code, language))])],
		['tiep-can', closed(accessValues, (feature) => accessFeatures[feature][language])],
		['so-huu', closed(ownershipValues, (kind) => ownerships[kind][language])],
		['ngay-ky-niem', records.days.map((day) => [day.id, titleIn(day.title, language)])],
	]);
}

const titleIn = (title: Localized, language: Language) => sayPlain(title, language);
const capital = (text: string) => text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);

function closed<K extends string>(values: Readonly<Record<K, string>>, name: (key: K) => string): Names {
	// Object.keys forgets that the keys of a closed record are its own.
	return (Object.keys(values) as K[]).map((key) => [values[key], name(key)]);
}
