/** Records that came in by two doors: one place, one time, alike in name. */
import { placeIds } from '../../domain/sessions/venue.ts';
import { byText } from '../../domain/text/by-text.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import { type Located, located, type RuleInput } from './rule.ts';
import { sessionsOf } from './schedule.ts';

export interface Twins {
	/** The one that should lead on to the other. */
	readonly entry: Located<'events'>;
	readonly stays: Located<'events'>;
	/** Start of the first session that both have. */
	readonly start: string;
}

/** What somebody enters twice is near; and of a series its next sessions tell enough. */
const DAYS_AHEAD = 120;
const MOST_SESSIONS = 8;
/** Where more begin at once, the place is a fair: comparing all with all would take for ever. */
const MOST_AT_ONCE = 30;

/** Each pair once. Parts of a larger event may be alike. */
export function twinsOf(input: RuleInput): Twins[] {
	const sessions = sessionsOf(input);
	const window = { from: input.today, to: addDays(input.today, DAYS_AHEAD) };
	const open = located(input, 'events').filter(({ record }) => !record.draft && !record.replacedBy);
	const held = open.flatMap((entry) =>
		sessions(entry.record, window)
			.slice(0, MOST_SESSIONS)
			.flatMap(({ start, placeIds: moved }) =>
				(moved ?? placeIds(entry.record)).map((place) => ({ entry, start, at: `${place}\n${start}` })),
			),
	);
	const found = new Map<string, Twins>();
	const words = new Map(open.map((entry) => [entry.id, wordsOf(entry.record.title.vi)]));
	for (const together of Map.groupBy(held, ({ at }) => at).values())
		for (const [index, { entry: a, start }] of together.slice(0, MOST_AT_ONCE).entries())
			for (const { entry: b } of together.slice(index + 1, MOST_AT_ONCE)) {
				const key = [a.id, b.id].sort().join('\n');
				if (a.id === b.id || found.has(key) || related(a, b)) continue;
				if (!alike(words.get(a.id), words.get(b.id))) continue;
				const [stays, entry] = rank(a, b) <= 0 ? [a, b] : [b, a];
				found.set(key, { entry, stays, start });
			}
	return [...found.values()].sort((a, b) => byText(a.entry.id, b.entry.id) || byText(a.stays.id, b.stays.id));
}

const related = ({ id, record }: Located<'events'>, other: Located<'events'>): boolean =>
	record.parent === other.id ||
	other.record.parent === id ||
	(record.parent !== undefined && record.parent === other.record.parent);

/** Below nought where `a` stays: what the institution's own calendar says, then what it confirmed, then the earlier id. */
const rank = (a: Located<'events'>, b: Located<'events'>): number =>
	worth(b) - worth(a) || byText(a.id, b.id);
const worth = ({ record }: Located<'events'>): number =>
	(record.origin?.source && !record.origin.gone ? 2 : 0) + (record.verified ? 1 : 0);

const wordsOf = (title: string): ReadonlySet<string> =>
	new Set(
		title
			.toLowerCase()
			.replaceAll('đ', 'd')
			.normalize('NFD')
			.replace(/\p{M}/gu, '')
			.match(/[\p{L}\p{N}]+/gu),
	);

/** Most of their words are the same; or all words of the shorter one, which has two at least. */
function alike(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): boolean {
	const shared = [...a].filter((word) => b.has(word)).length;
	const shorter = Math.min(a.size, b.size);
	return (shared === shorter && shorter >= 2) || shared / (a.size + b.size - shared) >= ENOUGH;
}
const ENOUGH = 0.6;
