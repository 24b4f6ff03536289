/** Names that drop down in the tables that institutions are given: those of the catalogue and of its closed lists. */
import { byText } from '../../domain/text/by-text.ts';
import {
	accessFeatures,
	eventKinds,
	offerForms,
	ownerships,
	placeKinds,
	programmeKinds,
	resourceAvailability,
	resourceKinds,
} from '../../i18n/labels.ts';
import type { Records } from '../../schemas/index.ts';
import {
	BOOKING_WORDS,
	GOES_ON_WORDS,
	HOLIDAY_WORDS,
	KNOWN_WORDS,
	PRICE_WORDS,
	RESOURCE_PRICE_WORDS,
} from '../kinds/closed-words.ts';
import type { ChoiceName } from './template-column.ts';

/** Records whose names drop down. */
export type NamedRecords = Pick<
	Records,
	'topics' | 'audiences' | 'days' | 'places' | 'wards' | 'levels' | 'subjects'
>;
export type Choices = Readonly<Record<ChoiceName, readonly string[]>>;

const words = (labels: Readonly<Record<string, { readonly vi: string }>>): string[] =>
	Object.values(labels).map(({ vi }) => vi);

const ordered = (
	list: readonly { readonly id: string; readonly order: number; readonly name: { readonly vi: string } }[],
) => list.toSorted((a, b) => a.order - b.order || byText(a.id, b.id)).map(({ name }) => name.vi);

const titled = (
	list: readonly {
		readonly draft: boolean;
		readonly replacedBy?: string | undefined;
		readonly title: { readonly vi: string };
	}[],
) =>
	list
		.filter(({ draft, replacedBy }) => !draft && replacedBy === undefined)
		.map(({ title }) => title.vi)
		.sort(byText);

export const choicesOf = (records: NamedRecords): Choices => ({
	eventKinds: words(eventKinds),
	programmeKinds: words(programmeKinds),
	placeKinds: words(placeKinds),
	resourceKinds: words(resourceKinds),
	offerForms: words(offerForms),
	ownerships: words(ownerships),
	availabilities: words(resourceAvailability),
	accessFeatures: words(accessFeatures),
	topics: ordered(records.topics),
	audiences: ordered(records.audiences),
	levels: ordered(records.levels),
	subjects: ordered(records.subjects),
	wards: records.wards.map(({ name }) => name.vi).sort(byText),
	days: titled(records.days),
	places: titled(records.places),
	prices: Object.values(PRICE_WORDS),
	resourcePrices: Object.values(RESOURCE_PRICE_WORDS),
	// Who books on another page writes its address.
	bookings: Object.values(BOOKING_WORDS).filter((word) => word !== BOOKING_WORDS.external),
	holidays: Object.values(HOLIDAY_WORDS),
	known: Object.values(KNOWN_WORDS),
	goesOn: Object.values(GOES_ON_WORDS),
});
