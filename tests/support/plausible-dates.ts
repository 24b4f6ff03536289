/** Makes the dates of a random record such as an editor could have meant. */
import { isRealDate, WEEKDAYS, weekdayIndex } from '../../src/domain/time/plain-date.ts';

export type Fields = Record<string, unknown>;
export const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const PAIRS = [
	['start', 'end'],
	['from', 'to'],
	['from', 'until'],
	['fromYear', 'untilYear'],
	['opens', 'closes'],
	['min', 'max'],
] as const;

export function inOrder(value: unknown): unknown {
	// Names, codes and numbers may stand in a list once.
	if (Array.isArray(value)) return [...new Set(value.map(inOrder))];
	if (!isFields(value)) return value;
	const sorted: Fields = Object.fromEntries(
		Object.entries(value).map(([key, child]) => [key, inOrder(child)]),
	);
	for (const [first, last] of PAIRS) {
		const [a, b] = [sorted[first], sorted[last]];
		if (
			(typeof a === 'string' && typeof b === 'string' && b < a) ||
			(typeof a === 'number' && typeof b === 'number' && b < a)
		)
			Object.assign(sorted, { [first]: b, [last]: a });
		if (typeof a === 'string' && typeof b === 'string' && a.length !== b.length) delete sorted[last];
	}
	return sorted;
}

/** What was written down, read or confirmed has been before now. */
export function withoutFalseFuture(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutFalseFuture);
	if (!isFields(value)) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, child]) => [
			key,
			['on', 'seen', 'updated'].includes(key) && typeof child === 'string' && child > '2026-11'
				? `2024${child.slice(4)}`.replace('02-29', '02-28')
				: withoutFalseFuture(child),
		]),
	);
}

export function startsIn(when: unknown): unknown[] {
	if (!isFields(when)) return [];
	if (when['kind'] === 'single') return [when['start']];
	if (when['kind'] === 'span') return [when['from']];
	const { sessions, extra } = when;
	return [
		...new Set(
			[sessions, extra]
				.flatMap((list) => (Array.isArray(list) ? list : []))
				.map((each) => (isFields(each) ? each['start'] : each)),
		),
	];
}

/** A pattern that says once when it stops, and whose day off is one of its days. */
export function datedOff(when: Fields): Fields {
	const { kind, from, until, count, except, ...rest } = when;
	if (kind !== 'weekly' && kind !== 'monthly') return when;
	const off = kind === 'weekly' && Array.isArray(except) && except.length > 0 && isDate(from);
	const days = off
		? [...new Set([WEEKDAYS[weekdayIndex(from)], ...(Array.isArray(rest['days']) ? rest['days'] : [])])]
		: rest['days'];
	return {
		...rest,
		kind,
		from,
		...(until === undefined ? { count } : { until }),
		...(kind === 'weekly' ? { days } : {}),
		...(off ? { except: [from] } : {}),
	};
}

const isDate = (value: unknown): value is string => typeof value === 'string' && isRealDate(value);
