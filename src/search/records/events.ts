import { accessOfSession } from '../../catalogue/graph/access.ts';
import { type Catalogue, placeIds } from '../../catalogue/graph/graph.ts';
import { AS_PLANNED, hostsOf, venueOfSession, wardsOf } from '../../catalogue/graph/whereabouts.ts';
import { coveredDays } from '../../domain/sessions/covered-days.ts';
import { isOff, type Session } from '../../domain/sessions/session.ts';
import { timing } from '../../domain/sessions/timing.ts';
import { addDays, monthsBetween } from '../../domain/time/plain-date.ts';
import { facetValues, unique } from '../../filters/of-session.ts';
import { eventKindValues } from '../../filters/vocabulary.ts';
import { eventKinds } from '../../i18n/labels.ts';
import { sayPlain } from '../../i18n/languages.ts';
import { priceShort } from '../../i18n/price-words.ts';
import { recordPath } from '../../i18n/routes.ts';
import { availabilityWords, stateWords, wardWords } from '../../i18n/wording.ts';
import type { Event } from '../../schemas/index.ts';
import type { CardDates, SessionFacts } from './card.ts';
import {
	both,
	cardHead,
	type Indexed,
	type Indexing,
	placeWords,
	type ResultFacets,
	resultFacets,
	sharedWords,
	wardNames,
} from './indexed.ts';

/** What is read days after the build still names the next session: those of so many days travel with a result. */
const DAYS_OF_DATES = 14;
const LEAST_DATES = 4;
const MOST_DATES = 12;

export function indexedEvent(event: Event, indexing: Indexing): Indexed {
	const { catalogue, language, t } = indexing;
	const sessions = catalogue.sessions.get(event.id) ?? [];
	const ahead = sessions.filter((one) => timing(one, catalogue.now) !== 'past');
	const on = ahead.filter((one) => !isOff(one));
	const shown = on.length > 0 ? on : ahead.length > 0 ? ahead : sessions.slice(-1);
	const kept = keptOf(shown, catalogue);
	const facets = facetsOf(event, kept, ahead, indexing);
	const usual = factsOf(event, undefined, indexing);
	const where = placesThere(event, kept, catalogue);
	const planned = wardsOf(catalogue, event).map(({ id }) => id);
	const wardsThere = unique([...planned, ...where.flatMap(({ ward }) => ward ?? [])]);
	return {
		card: {
			type: 'events',
			url: recordPath(language, 'events', event.id),
			...cardHead(event, indexing),
			kind: eventKinds[event.kind][language],
			price: priceShort(event.price, language),
			...usual,
			...(sessions.length > 0
				? { dates: kept.map((session) => datesOf(event, session, usual, indexing)) }
				: { status: t.dateAnnouncedLater }),
			...(kept.length < shown.length ? { further: true } : {}),
		},
		facets,
		past: isOver(event, shown[0], indexing),
		words: [
			...sharedWords(event, indexing),
			both(eventKinds[event.kind]),
			...[...hostsOf(catalogue, event), ...where].flatMap(placeWords),
			...event.organisers.map(both),
			both(event.location?.name),
			both(event.location?.address),
			...wardsThere.flatMap((id) => wardNames(catalogue.byId.wards.get(id))),
			...event.days.map((id) => both(catalogue.byId.days.get(id)?.title)),
			...event.partners.map((partner) => both(partner.name)),
		],
	};
}

function keptOf(shown: readonly Session[], { today }: Catalogue): Session[] {
	const near = addDays(today, DAYS_OF_DATES);
	return shown
		.filter((session, at) => at < LEAST_DATES || session.start.slice(0, 10) <= near)
		.slice(0, MOST_DATES);
}

const placesThere = (event: Event, sessions: readonly Session[], catalogue: Catalogue) =>
	hostsOf(catalogue, {
		hosts: unique([...placeIds(event), ...sessions.flatMap((session) => session.placeIds ?? [])]),
	});

/** What a card says that depends on its session, by the same words as pages and feeds; without one, of any as planned. */
function factsOf(
	event: Event,
	session: Session | undefined,
	{ catalogue, language, t }: Indexing,
): SessionFacts {
	const held = { event, session: session ?? AS_PLANNED };
	const { online, names, wards } = venueOfSession(catalogue, held);
	const access = accessOfSession(catalogue, held).some(({ access: { features } }) => features.length > 0);
	const status = session ? stateWords(session, language) : availabilityWords(event, language);
	const place = online ? t.online : names.map((name) => sayPlain(name, language)).join('; ');
	const ward = wards.map((each) => wardWords(each, language)).join(', ');
	return {
		...(place ? { place } : {}),
		...(ward ? { ward } : {}),
		...(access ? { access: t.factAccess } : {}),
		...(status ? { status } : {}),
		...(session && isOff(session) ? { off: true } : {}),
	};
}

function datesOf(event: Event, session: Session, usual: SessionFacts, indexing: Indexing): CardDates {
	const { start, end, endEstimated, originalStart } = session;
	const own = factsOf(event, session, indexing);
	return {
		start,
		end,
		endEstimated,
		...(originalStart === start ? {} : { originalStart }),
		...(JSON.stringify(own) === JSON.stringify(usual) ? {} : { own }),
	};
}

/** By what it is found while it lasts: wherever its next sessions are; the months are those of all still to come. */
function facetsOf(
	event: Event,
	kept: readonly Session[],
	ahead: readonly Session[],
	{ catalogue }: Indexing,
): ResultFacets {
	const months = (ahead.length > 0 ? ahead : kept).flatMap((one) => {
		const { from, to } = coveredDays(one);
		return monthsBetween(from, to);
	});
	const thang = unique(event.when.kind === 'announced' && event.when.month ? [event.when.month] : months);
	const all = kept.map((session) => resultFacets(facetValues(catalogue, { event, session })));
	const [first] = all;
	if (!first)
		return {
			loai: [eventKindValues[event.kind]],
			'chu-de': event.topics,
			'doi-tuong': event.audiences,
			thang,
		};
	const anyOf = (facet: 'phuong-xa' | 'tiep-can') => unique(all.flatMap((values) => values[facet] ?? []));
	return { ...first, 'phuong-xa': anyOf('phuong-xa'), 'tiep-can': anyOf('tiep-can'), thang };
}

/** Its last session is over, or the month or year for which it was announced. */
function isOver({ when }: Event, session: Session | undefined, { catalogue }: Indexing): boolean {
	if (session) return timing(session, catalogue.now) === 'past';
	if (when.kind !== 'announced') return true;
	const until = when.month ?? (when.year === undefined ? undefined : `${when.year}-12`);
	return until !== undefined && until < catalogue.today.slice(0, 7);
}
