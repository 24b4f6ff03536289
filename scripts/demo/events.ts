/** Made-up dated events: the bulk of a demo catalogue. */
import { addDays, daysBetween } from '../../src/domain/time/plain-date.ts';
import { changesOf } from './changes.ts';
import { dateAround } from './clock.ts';
import { daysNear } from './days.ts';
import { partnersOf, whereOf } from './event-places.ts';
import { EVENT_FORMS, type EventKind } from './lexicon.ts';
import { accessOf, bookingOf, commonOf, inEnglish, priceOf } from './particulars.ts';
import type { Timing } from './patterns.ts';
import { shown } from './prose.ts';
import { type Random, randomOf } from './random.ts';
import { CENTRE, idOf, type KnownIds, type Made } from './shape.ts';
import { properName } from './syllables.ts';
import { audiences, topics } from './taxonomies.ts';
import { titleOf } from './titles.ts';
import { singleOn, spanFrom, timingOf, whenKindOf } from './when.ts';

export type Event = Made<'events'>;

// Object.keys gives strings; the record's keys are exactly the kinds.
const KINDS = Object.keys(EVENT_FORMS) as EventKind[];

/** Every sixtieth event is a festival, under which others stand. */
const isFestival = (index: number): boolean => index % 60 === 30;

/** Kind, title and id of an event, without the rest: parents and replacements are named by them. */
export function eventHead(seed: number, index: number) {
	const random = randomOf(seed, `event-name/${index}`);
	const kind = isFestival(index) ? 'festival' : (KINDS[index] ?? random.pick(KINDS));
	const topic = random.pick(topics).id;
	const title = titleOf(random, random.pick(EVENT_FORMS[kind]), topic);
	return { id: idOf(title.vi, index + 1), kind, topic, title };
}

const festivalDays = (seed: number, index: number): { from: string; length: number } => {
	const random = randomOf(seed, `festival/${index}`);
	return { from: dateAround(random), length: random.int(3, 9) };
};

/** One event in twenty belongs to the festival before it, and falls within its days. */
function parentOf(random: Random, index: number): number | undefined {
	const festival = index - ((index + 30) % 60);
	return festival > 0 && !isFestival(index) && random.chance(0.05) ? festival : undefined;
}

function timeOf(
	seed: number,
	index: number,
	random: Random,
	parent: number | undefined,
	english: boolean,
): Timing {
	if (isFestival(index)) {
		const { from, length } = festivalDays(seed, index);
		return spanFrom(from, length);
	}
	if (parent !== undefined) {
		const { from, length } = festivalDays(seed, parent);
		return singleOn(random, addDays(from, random.int(0, length - 1)));
	}
	return timingOf(random, whenKindOf(random, index), english);
}

const isPast = (first: string | undefined): boolean => first !== undefined && daysBetween(first, CENTRE) > 7;

export function eventOf(
	seed: number,
	index: number,
	ids: KnownIds,
	campaigns: readonly Made<'campaigns'>[],
): Event {
	const { id, kind, topic, title } = eventHead(seed, index);
	const random = randomOf(seed, `event/${index}`);
	const english = inEnglish(random);
	const parent = parentOf(random, index);
	const timing = timeOf(seed, index, random, parent, english);
	const { when, first } = timing;
	const changes = changesOf(random, index, timing, ids, english);
	const movedOnline = changes.some((change) => change.status === 'moved-online');
	const attendance = random.weighted([
		[86, 'onsite'],
		[6, 'online'],
		[8, 'mixed'],
	] as const);
	const campaign = first ? campaigns.find(({ from, to }) => from <= first && first <= to) : undefined;
	const near = when.kind === 'day-yearly' ? [when.day] : first ? daysNear(first) : [];
	const [booking, access] = [bookingOf(random, english, first), accessOf(random, english)];
	const replacement = index % 211 === 107 && when.kind === 'single' ? ids.events[index + 1] : undefined;
	return {
		id,
		title: shown(title, english),
		...commonOf(random, `su-kien/${index + 1}`, topic, english),
		kind,
		when,
		...(changes.length ? { changes } : {}),
		...(random.chance(0.12) ? { availability: random.pick(['open', 'full', 'waiting-list'] as const) } : {}),
		...(attendance !== 'onsite' ? { attendance } : {}),
		...(attendance !== 'onsite' || movedOnline
			? { onlineUrl: `https://example.org/truc-tuyen/${index + 1}` }
			: {}),
		...whereOf(random, ids, english),
		...(random.chance(0.2) ? { programme: random.pick(ids.programmes) } : {}),
		...(near.length && (when.kind === 'day-yearly' || random.chance(0.6)) ? { days: near } : {}),
		...(campaign && random.chance(0.25) ? { campaign: campaign.id } : {}),
		...(parent !== undefined ? { parent: ids.events[parent] } : {}),
		...partnersOf(random),
		audiences: random.sample(audiences, random.int(1, 3)).map((audience) => audience.id),
		...(random.chance(0.25)
			? { ages: { min: random.int(3, 16), ...(random.chance(0.6) ? { max: random.int(17, 80) } : {}) } }
			: {}),
		price: priceOf(random, english),
		...(booking ? { booking } : {}),
		...(access ? { access } : {}),
		...(random.chance(0.1) ? { languages: ['vi', random.pick(['en', 'fr', 'ja', 'ko'])] } : {}),
		...(when.kind === 'single' && isPast(first) && random.chance(0.3)
			? { outcome: { attendance: random.int(8, 900), source: `Báo cáo ${properName(random)}` } }
			: {}),
		...(replacement ? { replacedBy: replacement } : {}),
	};
}
