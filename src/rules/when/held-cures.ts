/** How to mend a pattern whose held sessions would change. */
import type { Pattern } from '../../domain/sessions/pattern.ts';
import type { Slot } from '../../domain/sessions/slot.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import type { Path } from '../../reader/text/index.ts';
import type { Event } from '../../schemas/index.ts';
import type { Cure, HeldChange } from './held-change.ts';

/** By what was written over: the first of these that explains it. */
export function cureOf(event: Event, change: HeldChange): { path: Path; cure: Cure } {
	const { when } = event;
	const { published, lost } = change;
	const isPattern = when.kind === 'weekly' || when.kind === 'monthly';
	if (!isPattern || when.kind !== published.kind) return { path: ['kind'], cure: anotherKind(change) };
	const written = changedFields(published, when);
	const [field] = written;
	const at = (name: string) => placeOf(when, name);
	if (field !== undefined) return { path: at(field), cure: fromDateOn(when, startOfLast(change), written) };
	if (!same(published.from, when.from)) return { path: ['from'], cure: keep('from', published.from) };
	if (!same(published.later, when.later)) return { path: at('later'), cure: laterLater(startOfLast(change)) };
	const dates = lost.map(({ start }) => start.slice(0, 10));
	if (dates.every((date) => when.except.includes(date)))
		return { path: ['except', when.except.indexOf(dates[0] ?? '')], cure: notHeld(lost) };
	if (dates.some((date) => change.holidays(event, date)))
		return { path: ['skipHolidays'], cure: extraDays(dates.filter((date) => change.holidays(event, date))) };
	if (!same(published.extra, when.extra) && !dates.every((date) => isOver(when, date)))
		return {
			path: ['extra'],
			cure: extraDays(published.extra.filter((extra) => !when.extra.includes(extra))),
		};
	return { path: at(when.count === undefined ? 'until' : 'count'), cure: ends(change) };
}

/** A field that was taken away has no place of its own. */
export const placeOf = (when: Pattern, name: string): Path =>
	Object.hasOwn(when, name) && fieldOf(when, name) !== undefined ? [name] : [];
const isOver = ({ until, count }: Pattern, date: string): boolean =>
	count !== undefined || (until !== undefined && date > until);

/** What a later phase may have otherwise. */
const FIELDS = ['time', 'days', 'on', 'every'] as const;

/** Whether two values of YAML say the same. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const fieldOf = (when: Pattern, field: string): unknown => Reflect.get(when, field);

/** The fields of a pattern that differ from what was published. */
export const changedFields = (published: Pattern, when: Pattern) =>
	FIELDS.filter((field) => !same(fieldOf(published, field), fieldOf(when, field)));

/** As YAML writes it in a line: `time: {start: "08:00", end: "09:00"}`. */
function inYaml(name: string, value: unknown): string {
	const json = JSON.stringify(value)
		.replaceAll(/"(\w+)":/g, '$1: ')
		.replaceAll(',', ', ');
	return `${name}: ${json.replaceAll(/"([a-z]+)"/g, '$1')}`;
}

const startOfLast = (change: HeldChange): Rewritten => ({ ...change, last: change.last.start });

interface Rewritten {
	readonly published: Pattern;
	/** The start of the last session that was held. */
	readonly last: string;
	readonly today: string;
}

/** From the day after the last that was held, and not before today. */
const nextDay = ({ last, today }: Pick<Rewritten, 'last' | 'today'>): string => {
	const next = addDays(last.slice(0, 10), 1);
	return next > today ? next : today;
};

/** `fields` as they were, and from a date on as they are now. */
export function fromDateOn(when: Pattern, change: Rewritten, fields: readonly string[]): Cure {
	const written = (pattern: Pattern, absent: (field: string) => string) =>
		fields.map((field) => {
			const value = fieldOf(pattern, field);
			return value === undefined ? absent(field) : inYaml(field, value);
		});
	const fresh = written(when, () => '').filter(Boolean);
	const later = `later: [{ ${[`from: "${nextDay(change)}"`, ...fresh].join(', ')} }]`;
	const first = same(change.published.from, when.from) ? [] : [inYaml('from', change.published.from)];
	const [vi, en] = [(field: string) => `(không ghi ${field})`, (field: string) => `(no ${field})`].map(
		(absent) => [...first, ...written(change.published, absent)].join(', '),
	);
	return {
		cureVi: `Ghi lại như cũ ${vi} và thêm vào when thay đổi từ ngày nào: ${later}.`,
		cureEn: `Write ${en} again as it was, and add to when from which date on it changes: ${later}.`,
	};
}

const keep = (name: string, value: string): Cure => ({
	cureVi: `Ghi lại như cũ ${name}: "${value}". Buổi nào đã không diễn ra thì ghi vào changes với status: cancelled.`,
	cureEn: `Write ${name}: "${value}" again as it was. A session that was not held goes into changes with status: cancelled.`,
});

/** To begin the new phase after the last session that was held. */
export const laterLater = (change: Pick<Rewritten, 'last' | 'today'>): Cure => ({
	cureVi: `Giữ các mục later đã có hiệu lực như cũ và thêm một mục mới: { from: "${nextDay(change)}", … }.`,
	cureEn: `Leave what has come into force in later as it was, and add a new item: { from: "${nextDay(change)}", … }.`,
});

const notHeld = (lost: readonly Slot[]): Cure => {
	const changes = lost.map(({ start }) => `{ session: "${start}", status: cancelled }`).join(', ');
	return {
		cureVi: `Nếu buổi ấy đã không diễn ra: bỏ ngày khỏi except và ghi changes: [${changes}].`,
		cureEn: `If it was not held: take the date out of except and write changes: [${changes}].`,
	};
};

const extraDays = (days: readonly string[]): Cure => {
	const extra = `extra: [${days.map((day) => `"${day}"`).join(', ')}]`;
	return {
		cureVi: `Ghi buổi đã diễn ra vào ${extra}; nếu đã không diễn ra thì ghi thêm vào changes với status: cancelled.`,
		cureEn: `Write what was held into ${extra}; if it was not held, add it to changes with status: cancelled, too.`,
	};
};

const ends = ({ last }: HeldChange): Cure => {
	const date = last.start.slice(0, 10);
	return {
		cureVi: `Lịch đã diễn ra đến ${date}: dùng until không sớm hơn "${date}". Buổi nào đã không diễn ra thì ghi vào changes với status: cancelled.`,
		cureEn: `It was held up to ${date}: write an until that is not before "${date}". A session that was not held goes into changes with status: cancelled.`,
	};
};

const anotherKind = ({ published, last }: HeldChange): Cure => {
	const date = last.start.slice(0, 10);
	return {
		cureVi: `Giữ lịch ${published.kind} như cũ với until: "${date}", và ghi lịch mới vào một hoạt động mới.`,
		cureEn: `Keep the ${published.kind} pattern as it was with until: "${date}", and write what is new as an event of its own.`,
	};
};
