/** Whom to ring: records that no institution has confirmed, or not lately, grouped by the place that can. */
import { byText } from '../../domain/text/by-text.ts';
import {
	questionsOfEvent,
	questionsOfPlace,
	questionsOfProgramme,
	type UntoldFact,
} from '../../domain/trust/questions.ts';
import { confirmation, isCurrentOffer } from '../../domain/trust/standing.ts';
import type { Contact } from '../../schemas/contact.ts';
import type { CollectionName, Place, Records } from '../../schemas/index.ts';
import { managers } from './no-contact.ts';

/** Commemorative days are left out: no institution of the catalogue can confirm them. */
const CONFIRMABLE = ['places', 'programmes', 'events', 'resources', 'stories', 'calls', 'campaigns'] as const;

interface ToConfirm {
	readonly collection: CollectionName;
	readonly id: string;
	readonly title: string;
	/** Day of the last confirmation; absent when there never was one. */
	readonly confirmed?: string;
	/** What to ask besides whether it is right. */
	readonly questions: readonly UntoldFact[];
}

export interface TelephoneEntry {
	/** Absent for records that name no place. */
	readonly place?: Place;
	/** The place's own contact, else that of the nearest body that manages it. */
	readonly contact?: Contact;
	/** The ward's office, where no contact is known. */
	readonly office?: string;
	readonly records: readonly ToConfirm[];
}

/** Sorted by place id, those without a place last. Drafts, replaced records and what is over are left out. */
export function telephoneList(records: Records, today: string): TelephoneEntry[] {
	const questions = questionsIn(records, today);
	const open = CONFIRMABLE.flatMap((collection) =>
		records[collection].flatMap((record) => {
			if (record.draft || record.replacedBy !== undefined || isRecordOver(record, today)) return [];
			const state = confirmation(record, today, records.site.staleAfterMonths);
			if (state.kind === 'confirmed') return [];
			const confirmed = state.kind === 'stale' ? { confirmed: state.on } : {};
			const item: ToConfirm = {
				collection,
				id: record.id,
				title: record.title.vi,
				...confirmed,
				questions: questions.get(record) ?? [],
			};
			return [{ place: placeOf(collection, record), item }];
		}),
	);
	const byPlace = Map.groupBy(open, ({ place }) => place ?? '');
	const places = new Map(records.places.map((place) => [place.id, place]));
	return [...byPlace]
		.sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : byText(a, b)))
		.map(([id, items]) => ({
			...whom(places.get(id), places, records),
			records: items.map(({ item }) => item),
		}));
}

/** Of each record that lacks something. */
const questionsIn = ({ places, programmes, events, site }: Records, today: string) =>
	new Map<object, readonly UntoldFact[]>([
		...places.map((place) => [place, questionsOfPlace(place)] as const),
		...programmes.map(
			(programme) =>
				[
					programme,
					questionsOfProgramme(programme, isCurrentOffer(programme, today, site.currentSince)),
				] as const,
		),
		...events.map((event) => [event, questionsOfEvent(event)] as const),
	]);

function placeOf(
	collection: CollectionName,
	record: { id: string; hosts?: readonly string[]; places?: readonly string[] },
) {
	return collection === 'places' ? record.id : (record.hosts?.[0] ?? record.places?.[0]);
}

function whom(place: Place | undefined, places: ReadonlyMap<string, Place>, { wards }: Records) {
	if (!place) return {};
	const contact = managers(place, places).find((p) => p.contact)?.contact;
	const office = wards.find((ward) => ward.id === place.ward)?.office?.address.vi;
	return { place, ...(contact ? { contact } : office ? { office } : {}) };
}

/** Whether an event's last day is past; one that repeats for ever, or has no date yet, is not over. */
export function isRecordOver(record: object, today: string): boolean {
	if ('ended' in record && record.ended === true) return true;
	if (!('when' in record) || typeof record.when !== 'object' || record.when === null) return false;
	const when = record.when;
	const last = ['to', 'end', 'start', 'until']
		.map((key): unknown => Reflect.get(when, key))
		.find((v) => typeof v === 'string');
	const sessions: unknown = Reflect.get(when, 'sessions');
	if (Array.isArray(sessions))
		return sessions.every((session: object) => isRecordOver({ when: session }, today));
	return typeof last === 'string' && last.slice(0, 10) < today;
}
