import { coveredDays } from '../../domain/covered-days.ts';
import { monthsBetween } from '../../domain/plain-date.ts';
import { isOff, type Session } from '../../domain/session.ts';
import { timing } from '../../domain/timing.ts';
import { plainDate } from '../../i18n/dates.ts';
import { eventKinds } from '../../i18n/labels.ts';
import { sayPlain } from '../../i18n/languages.ts';
import { recordPath } from '../../i18n/routes.ts';
import type { Event } from '../../schemas/index.ts';
import type { CardDates } from '../card.ts';
import { facetValues } from '../filters/of-session.ts';
import { eventKindValues } from '../filters/vocabulary.ts';
import {
	accessShown,
	both,
	type Found,
	headOf,
	type Indexing,
	placesNamed,
	placeWords,
	priceName,
	type ResultFacets,
	resultFacets,
	sharedWords,
	wardName,
	wardOfPlace,
	wardWords,
} from './found.ts';

/** So many sessions to come travel with a result: what is read days after the build still names the next one. */
const MOST_DATES = 4;

export function foundEvent(event: Event, indexing: Indexing): Found {
	const { catalogue, language, t } = indexing;
	const sessions = catalogue.sessions.get(event.id) ?? [];
	const ahead = sessions.filter((one) => timing(one, catalogue.now) !== 'past');
	const on = ahead.filter((one) => !isOff(one));
	const shown = on.length > 0 ? on : ahead.length > 0 ? ahead : sessions.slice(-1);
	const [session] = shown;
	const facets = facetsOf(event, session, ahead, indexing);
	const hosts = placesNamed(event.hosts, indexing);
	const where = placesNamed(session?.placeIds ?? event.places, indexing);
	const place = where[0] ?? (event.location ? undefined : hosts[0]);
	const wardId = event.location?.ward;
	const ward =
		wardOfPlace(place, indexing) ?? (wardId === undefined ? undefined : catalogue.byId.wards.get(wardId));
	const placeText = place?.title ?? event.location?.name ?? event.organisers[0];
	return {
		card: {
			type: 'events',
			url: recordPath(language, 'events', event.id),
			...headOf(event, indexing),
			kind: eventKinds[event.kind][language],
			dates: session && shown.slice(0, MOST_DATES).map(datesOf),
			place: placeText && sayPlain(placeText, language),
			ward: ward && wardName(ward, indexing),
			price: priceName(event.price.kind, t),
			...accessShown(facets, indexing),
			status: session ? statusOf(session, indexing) : t.dateAnnouncedLater,
		},
		facets,
		past: isOver(event, session, indexing),
		words: [
			...sharedWords(event, indexing),
			both(eventKinds[event.kind]),
			...[...hosts, ...where].flatMap(placeWords),
			...event.organisers.map(both),
			both(event.location?.name),
			both(event.location?.address),
			...wardWords(ward),
			...event.days.map((id) => both(catalogue.byId.days.get(id)?.title)),
			...event.partners.map((partner) => both(partner.name)),
		],
	};
}

/** By what it is found while it lasts; the months are all those of sessions still to come, of what is over its last. */
function facetsOf(
	event: Event,
	session: Session | undefined,
	ahead: readonly Session[],
	{ catalogue }: Indexing,
): ResultFacets {
	const months = (ahead.length > 0 ? ahead : session ? [session] : []).flatMap((one) => {
		const { from, to } = coveredDays(one);
		return monthsBetween(from, to);
	});
	const thang = [
		...new Set(event.when.kind === 'announced' && event.when.month ? [event.when.month] : months),
	];
	if (session) return { ...resultFacets(facetValues(catalogue, { event, session })), thang };
	return { loai: [eventKindValues[event.kind]], 'chu-de': event.topics, 'doi-tuong': event.audiences, thang };
}

const datesOf = ({ start, end, endEstimated, originalStart }: Session): CardDates => ({
	start,
	end,
	endEstimated,
	...(originalStart === start ? {} : { originalStart }),
});

function statusOf(session: Session, { language, t }: Indexing): string | undefined {
	if (session.status === 'cancelled') return t.statusCancelled;
	if (session.status === 'postponed') return t.statusPostponed;
	if (session.status === 'rescheduled')
		return t.statusRescheduledFrom(plainDate(session.originalStart, language));
	if (session.status === 'moved-online') return t.statusMovedOnline;
	if (session.availability === 'full') return t.availabilityFull;
	return session.availability === 'waiting-list' ? t.availabilityWaiting : undefined;
}

/** Its last session is over, or the month or year for which it was announced. */
function isOver({ when }: Event, session: Session | undefined, { catalogue }: Indexing): boolean {
	if (session) return timing(session, catalogue.now) === 'past';
	if (when.kind !== 'announced') return true;
	const until = when.month ?? (when.year === undefined ? undefined : `${when.year}-12`);
	return until !== undefined && until < catalogue.today.slice(0, 7);
}
