/** The build's side of `shard.ts`: from the catalogue to its shards. Pure; the same catalogue gives the same texts. */

import { type Catalogue, listed } from '../../catalogue/graph/graph.ts';
import {
	AS_PLANNED,
	eventFamily,
	type HeldSession,
	hostsOf,
	programmeFamily,
	venueOfSession,
} from '../../catalogue/graph/whereabouts.ts';
import { edgesOf, sessionHours } from '../../catalogue/time/opening.ts';
import type { Session } from '../../domain/sessions/session.ts';
import { byText } from '../../domain/text/by-text.ts';
import { DAYS_KEPT } from '../../domain/time/days-kept.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import { isCurrentOffer } from '../../domain/trust/standing.ts';
import { eventKinds, programmeKinds } from '../../i18n/labels.ts';
import { type Language, type Localized, say } from '../../i18n/languages.ts';
import { messagesIn } from '../../i18n/messages/index.ts';
import { priceShort } from '../../i18n/price-words.ts';
import { recordPath } from '../../i18n/routes.ts';
import { shutDays } from '../../i18n/shut-words.ts';
import { availabilityWords, statusWords } from '../../i18n/wording.ts';
import type { Changed } from '../../publish/calendars/changed.ts';
import { eventEntries } from '../../publish/calendars/event-entries.ts';
import type { Event, Programme } from '../../schemas/index.ts';
import { programmeKey } from './key.ts';
import { seriesStarts } from './series.ts';
import {
	type Shard,
	type ShardEvent,
	type ShardIndex,
	type ShardProgramme,
	type ShardSession,
	type ShardText,
	shardCount,
	shardOf,
} from './shard.ts';

export interface ShardOptions {
	readonly language: Language;
	/** Address of the site without a slash at its end. */
	readonly site: string;
	readonly changed?: Changed | undefined;
}

export const indexOfShards = (catalogue: Catalogue): ShardIndex => ({
	shards: shardCount(catalogue.records.events.length + catalogue.records.programmes.length),
	asOf: catalogue.today,
});

/** All shards in order: those of `indexOfShards(catalogue).shards`. */
export function shardsOf(catalogue: Catalogue, options: ShardOptions): Shard[] {
	const { shards: count } = indexOfShards(catalogue);
	const made = Array.from({ length: count }, () => ({
		events: {} as Record<string, ShardEvent>,
		programmes: {} as Record<string, ShardProgramme>,
		replaced: {} as Record<string, string>,
	}));
	const shard = (id: string) => made[shardOf(id, count)] as (typeof made)[number]; // below count by its making
	for (const event of catalogue.records.events)
		shard(event.id).events[event.id] = eventIn(catalogue, event, options);
	for (const programme of catalogue.records.programmes)
		shard(programme.id).programmes[programme.id] = programmeIn(catalogue, programme, options.language);
	for (const { collection, from, to } of catalogue.redirects.toSorted((a, b) => byText(a.from, b.from))) {
		if (collection === 'events') shard(from).replaced[from] = to;
		if (collection === 'programmes') shard(from).replaced[programmeKey(from)] = programmeKey(to);
	}
	return made;
}

function eventIn(catalogue: Catalogue, event: Event, options: ShardOptions): ShardEvent {
	const { language } = options;
	const entries = eventEntries(catalogue, [event], options);
	const since = addDays(catalogue.today, -DAYS_KEPT);
	const sessions = listed(catalogue.sessions, event.id).filter(({ end }) => end.slice(0, 10) >= since);
	const alone = new Set(entries.map(({ id }) => id.replace(/-(first|last)$/, '')));
	const inSeries = seriesStarts(entries);
	const repeated = sessions.filter(({ id, originalStart }) => !alone.has(id) && inSeries.has(originalStart));
	// Of hours that change on the way one may have an end and the other none: then those without are listed.
	const endEstimated = repeated.every((session) => session.endEstimated);
	const regular = repeated.filter((session) => session.endEstimated === endEstimated);
	const place = placeIn(catalogue, event, AS_PLANNED, language);
	const [inRow] = regular;
	const seats = inRow && availabilityWords(inRow, language);
	return {
		title: text(event.title, language),
		url: recordPath(language, 'events', event.id),
		family: eventFamily(catalogue, event),
		kind: eventKinds[event.kind][language],
		...(place ? { place } : {}),
		...(event.price.kind === 'unknown' ? {} : { price: priceShort(event.price, language) }),
		sessions: sessions
			.filter((session) => !regular.includes(session))
			.map((session) => sessionIn(catalogue, event, session, language)),
		entries,
		...(regular.length > 0 && endEstimated ? { endEstimated: true } : {}),
		...(seats ? { seats } : {}),
	};
}

function sessionIn(catalogue: Catalogue, event: Event, session: Session, language: Language): ShardSession {
	const state = statusWords(session, language);
	const seats = availabilityWords(session, language);
	const hours = sessionHours(catalogue, { session, event });
	const edges = edgesOf(catalogue, { session, event });
	const shut = edges ? shutDays(edges, catalogue.today, language) : [];
	const family = eventFamily(catalogue, event, session);
	const place = placeIn(catalogue, event, session, language);
	const differs = place?.text !== placeIn(catalogue, event, AS_PLANNED, language)?.text;
	return {
		id: session.id,
		start: session.start,
		end: session.end,
		...(session.status === 'scheduled' ? {} : { status: session.status }),
		...(session.endEstimated ? { endEstimated: true } : {}),
		...(state ? { state } : {}),
		...(seats ? { seats } : {}),
		...(session.reason ? { reason: text(session.reason, language) } : {}),
		...(place && differs ? { place } : {}),
		...(hours ? { hours } : {}),
		...(shut.length > 0 ? { shut } : {}),
		...(family === eventFamily(catalogue, event) ? {} : { family }),
	};
}

/** Where a session is, in short. */
function placeIn(
	catalogue: Catalogue,
	event: Event,
	session: HeldSession['session'],
	language: Language,
): ShardText | undefined {
	const { online, names } = venueOfSession(catalogue, { event, session });
	if (online) return { text: messagesIn(language).online };
	const said = names.map((name) => text(name, language));
	const [first] = said;
	return first && { ...first, text: said.map((each) => each.text).join('; ') };
}

function programmeIn(catalogue: Catalogue, programme: Programme, language: Language): ShardProgramme {
	const host = hostsOf(catalogue, programme)[0]?.title ?? programme.organisers[0];
	const current = isCurrentOffer(programme, catalogue.today, catalogue.site.currentSince);
	return {
		title: text(programme.title, language),
		url: recordPath(language, 'programmes', programme.id),
		family: programmeFamily(catalogue, programme),
		kind: programmeKinds[programme.kind][language],
		...(host ? { place: text(host, language) } : {}),
		...(programme.price.kind === 'unknown' ? {} : { price: priceShort(programme.price, language) }),
		...(current ? {} : { former: true }),
	};
}

const text = (value: Localized, language: Language): ShardText => say(value, language);
