/** What the columns of a table would say of a record. Whether that is read back as it stands, `sound-cells.ts` finds out. */
import {
	accessFeatures,
	eventKinds,
	languageName,
	offerForms,
	ownerships,
	placeKinds,
	programmeKinds,
	resourceAvailability,
	resourceKinds,
} from '../../i18n/labels.ts';
import { hoursLine } from '../../i18n/opening-words.ts';
import { usualClock, usualDays } from '../../i18n/usual-words.ts';
import type { Event, Place, Programme, Records, Resource } from '../../schemas/index.ts';
import {
	BOOKING_WORDS,
	GOES_ON_WORDS,
	HOLIDAY_WORDS,
	KNOWN_WORDS,
	RESOURCE_PRICE_WORDS,
} from '../kinds/closed-words.ts';
import { numberListWords } from '../values/number-lists.ts';
import {
	agesCell,
	type Cells,
	dayWords,
	figureWords,
	groupCell,
	inOneCell,
	priceCell,
	sentencesCell,
} from './cell-words.ts';
import type { CellNames } from './names.ts';
import { whenCells } from './when-words.ts';

type Shared = Pick<Event, 'id' | 'title' | 'summary' | 'topics'>;
const sharedCells = ({ id, title, summary, topics }: Shared, names: CellNames): Cells => ({
	id,
	title: title.vi,
	titleEn: title.en,
	summary: summary?.vi,
	summaryEn: summary?.en,
	topics: names.topics(topics),
});

type Offered = Pick<Event & Programme, 'ages' | 'price' | 'booking' | 'audiences' | 'days' | 'places'>;
const offeredCells = (
	{ ages, price, booking, audiences, days, places }: Offered,
	names: CellNames,
): Cells => ({
	places: names.places(places),
	audiences: names.audiences(audiences),
	ages: ages && agesCell(ages),
	price: priceCell(price),
	booking: booking && BOOKING_WORDS[booking.mode],
	bookingPhone: booking?.phone,
	bookingEmail: booking?.email,
	bookingUrl: booking?.url,
	days: names.days(days),
});

type WithAccess = Pick<Place, 'access'>;
const accessCell = ({ access }: WithAccess): string | undefined =>
	access && inOneCell(access.features.map((feature) => accessFeatures[feature].vi));

export const eventCells = (event: Event, names: CellNames): Cells => ({
	...sharedCells(event, names),
	...offeredCells(event, names),
	...whenCells(event.when),
	kind: eventKinds[event.kind].vi,
	...(event.places.length === 0 ? { places: event.location?.name.vi } : {}),
	attended: event.outcome?.attendance?.toString(),
	outcomeNote: event.outcome?.note?.vi,
	outcomeSource: event.outcome?.source,
});

/** An activity that is over, as the table of results asks for it. */
export const pastEventCells = (event: Event): Cells => {
	const { start, startTime } = whenCells(event.when);
	return { id: event.id, title: event.title.vi, start, startTime };
};

function usualCell({ usual }: Programme): string | undefined {
	if (!usual) return undefined;
	const days = usualDays(usual, 'vi');
	return days === undefined
		? usual.words?.vi
		: inOneCell([[days, usualClock(usual)].filter(Boolean).join(', ')]);
}

export const programmeCells = (programme: Programme, names: CellNames): Cells => ({
	...sharedCells(programme, names),
	...offeredCells(programme, names),
	...(programme.places.length === 0 ? { places: programme.where?.vi } : {}),
	kind: programmeKinds[programme.kind].vi,
	offer: inOneCell(programme.offer.map((form) => offerForms[form].vi)),
	levels: names.levels(programme.levels),
	grades: numberListWords(programme.grades),
	subjects: names.subjects(programme.subjects),
	localEducation: programme.localEducation?.vi,
	learn: sentencesCell(programme.learn),
	activities: sentencesCell(programme.activities),
	lifeSkills: sentencesCell(programme.lifeSkills),
	duration: programme.durationMinutes === undefined ? undefined : `${programme.durationMinutes} phút`,
	group: programme.group && groupCell(programme.group),
	pupilsPerAdult: programme.group?.pupilsPerAdult?.toString(),
	months: numberListWords(programme.months),
	usual: usualCell(programme),
	since: programme.period?.from && dayWords(programme.period.from),
	until: programme.period?.to && dayWords(programme.period.to),
	leadDays: programme.booking?.leadDays?.toString(),
	bring: programme.bring?.vi,
	access: accessCell(programme),
	ended: programme.ended ? GOES_ON_WORDS.ended : undefined,
});

/** As exact as it is, with three decimals at least, by which a reader tells it from other numbers. */
const degrees = (value: number): string => value.toFixed(Math.max(3, `${value}`.split('.')[1]?.length ?? 0));

export const placeCells = (place: Place, names: CellNames): Cells => ({
	...sharedCells(place, names),
	kind: placeKinds[place.kind].vi,
	ownership: place.ownership && ownerships[place.ownership].vi,
	ward: place.ward && names.wards([place.ward]),
	address: place.address?.vi,
	addressNote: place.addressNote?.vi,
	geo: place.geo && `${degrees(place.geo.lat)}, ${degrees(place.geo.lng)}`,
	openingHours: place.openingHours && openingCell(place.openingHours),
	holidays: place.openingHours?.holidays && HOLIDAY_WORDS[place.openingHours.holidays],
	price: place.price && priceCell(place.price),
	role: place.contact?.role?.vi,
	phone: place.contact?.phone,
	email: place.contact?.email,
	url: place.contact?.url,
	social: place.contact?.social,
	access: accessCell(place),
	coachParking: place.schoolVisit && KNOWN_WORDS[place.schoolVisit.coachParking],
	lunchSpace: place.schoolVisit && KNOWN_WORDS[place.schoolVisit.lunchSpace],
	toilets: place.schoolVisit && KNOWN_WORDS[place.schoolVisit.toilets],
	visitNote: place.schoolVisit?.note?.vi,
});

/** Days without hours say that these are not known. */
const openingCell = ({ regular }: NonNullable<Place['openingHours']>): string =>
	regular
		.map((slot) => `${hoursLine({ regular: [slot] }, 'vi')}${slot.open === undefined ? ': chưa rõ giờ' : ''}`)
		.join('; ');

export const resourceCells = (resource: Resource, names: CellNames): Cells => ({
	...sharedCells(resource, names),
	kind: resourceKinds[resource.kind].vi,
	provider: resource.provider.vi,
	url: resource.url,
	availability: resourceAvailability[resource.availability].vi,
	languages: inOneCell(resource.languages.map((code) => languageName(code, 'vi'))),
	levels: names.levels(resource.levels),
	subjects: names.subjects(resource.subjects),
	audiences: names.audiences(resource.audiences),
	days: names.days(resource.days),
	price: RESOURCE_PRICE_WORDS[resource.price],
	licence: resource.licence,
	terms: resource.terms?.vi,
	access: accessCell(resource),
});

export const figureCells = (figure: Records['figures'][number]): Cells => ({
	id: figure.id,
	title: figure.title.vi,
	definition: figure.definition,
	period: figure.period && dayWords(figure.period),
	value: figure.value === undefined ? undefined : figureWords(figure.value),
	unit: figure.unit?.vi,
	note: figure.note?.vi,
});
