import { placeIds } from '../../domain/sessions/venue.ts';
import { byText } from '../../domain/text/by-text.ts';
import type { Finding } from '../../reader/text/index.ts';
import { shown } from '../../reader/text/words.ts';
import { clashes, type Held } from '../kit/clashes.ts';
import { type Located, located, type Rule, type RuleInput, warning } from '../kit/rule.ts';
import { horizon, sessionsOf } from '../kit/schedule.ts';
import { twinsOf } from '../kit/twins.ts';
import { longNightsOf } from './long-night.ts';
import { isLongTimed } from './long-session.ts';

type EventEntry = Located<'events'>;
const SHOWN = 3;

/**
 * Two events in one place at one time: perhaps in two rooms, perhaps one of them entered twice or in a wrong place.
 * Only what is still to come, with hours that somebody gave; parts of one larger event are planned side by side.
 */
export const overlappingSessions: Rule = (input) => {
	const last = horizon(input);
	if (last === undefined) return [];
	const events = located(input, 'events').filter(({ record }) => !record.draft && !record.replacedBy);
	const byId = new Map(events.map((entry) => [entry.id, entry]));
	const roots = new Map(events.map((entry) => [entry.id, rootOf(entry, byId)]));
	// Those that are one activity by their names have a report of their own.
	const twins = new Set(twinsOf(input).map(({ entry, stays }) => [entry.id, stays.id].sort().join('\n')));
	const apart = (a: string, b: string) =>
		a !== b && (roots.get(a) === roots.get(b) || twins.has([a, b].sort().join('\n')));
	const found = clashes(heldOf(input, events, last), apart);
	return events.flatMap((entry) => {
		const own = found.get(entry.id);
		return own ? report(entry, own) : [];
	});
};

/** Where and when each session to come is held. What is off, online or lasts all day takes no room from others. */
function heldOf(input: RuleInput, events: readonly EventEntry[], last: string): Held[] {
	const sessions = sessionsOf(input);
	return events.flatMap(({ id, record }) => {
		if (record.attendance === 'online') return [];
		const usual = placeIds(record);
		const longNight = longNightsOf(record.when).length > 0;
		return sessions(record, { from: input.today, to: last }).flatMap((session) => {
			if (session.allDay || OFF.has(session.status)) return [];
			// An end that we guess, or that has a report of its own, proves nothing: such a session only has its start.
			const doubtful = session.endEstimated || longNight || isLongTimed(session.start, session.end);
			const end = doubtful ? session.start : session.end;
			return (session.placeIds ?? usual).map((place) => ({ id, place, start: session.start, end }));
		});
	});
}
const OFF: ReadonlySet<string> = new Set(['cancelled', 'postponed', 'moved-online']);

/** No festival has so many floors; and a long line would be walked anew from each of its events. */
const MOST_ABOVE = 20;

function rootOf(entry: EventEntry, byId: ReadonlyMap<string, EventEntry>): string {
	const seen = new Set<string>();
	let here = entry;
	// A loop of parents has a report of its own.
	while (here.record.parent !== undefined && !seen.has(here.id) && seen.size < MOST_ABOVE) {
		seen.add(here.id);
		const next = byId.get(here.record.parent);
		if (!next) return here.record.parent;
		here = next;
	}
	return here.id;
}

/** One warning a record, at the later id of each pair, however many sessions and records it meets. */
function report(entry: EventEntry, others: ReadonlyMap<string, { count: number; first: Held }>): Finding {
	const all = [...others].sort(([a, { count: m }], [b, { count: n }]) => n - m || byText(a, b));
	const [, { first }] = all.reduce((least, each) =>
		each[1].first.start < least[1].first.start ? each : least,
	);
	const names = (own: string, times: (count: number) => string) =>
		all
			.slice(0, SHOWN)
			.map(([id, { count }]) => `${id === entry.id ? own : `${shown(id)}`} (${times(count)})`)
			.join(', ');
	const rest = all.length - SHOWN;
	return warning(
		'overlapping-sessions',
		entry,
		['when'],
		{
			vi: `cùng nơi, trùng giờ với ${names('chính nó', (n) => `${n} buổi`)}${rest > 0 ? ` và ${rest} hoạt động khác` : ''}; trước hết lúc ${first.start} tại ${shown(first.place)}`,
			en: `in one place at one time with ${names('itself', (n) => `${n} session${n === 1 ? '' : 's'}`)}${rest > 0 ? ` and ${rest} more` : ''}; first at ${first.start} in ${shown(first.place)}`,
			cureVi:
				'Nếu một hoạt động bị ghi hai lần: bỏ bớt bằng replacedBy. Nếu sai giờ hay sai nơi: sửa when hoặc places. Nếu diễn ra ở hai phòng: để nguyên, hoặc ghi mỗi phòng là một địa điểm có parent; các phần của một hoạt động lớn thì ghi parent.',
			cureEn:
				'If one activity was entered twice, give one of them replacedBy. If the hour or place is wrong, correct when or places. If they are in two rooms, leave it, or make each room a place with a parent; parts of a larger event name it as their parent.',
		},
		'key',
	);
}
