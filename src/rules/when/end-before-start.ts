import type { CollectionName } from '../../schemas/index.ts';
import { firstWritten, nodesAt } from '../kit/nodes.ts';
import { error, located, type Rule, type Words4 } from '../kit/rule.ts';

interface Interval {
	readonly collections: readonly CollectionName[];
	/** Object that holds both ends. */
	readonly in: readonly string[];
	/** Its first key that is written counts, where there are several. */
	readonly from: string | readonly string[];
	readonly to: string;
	/** Timed things must last: their end may not equal their start. A `clock` may turn back: that is past midnight. */
	readonly lasting?: boolean | 'clock';
}

const bookable: readonly CollectionName[] = ['events', 'programmes'];

/** Everything in the content that has two ends. `until` of patterns has a rule of its own. */
const INTERVALS: readonly Interval[] = [
	{ collections: ['events'], in: ['when'], from: 'start', to: 'end', lasting: true },
	{ collections: ['events'], in: ['when', 'sessions', '*'], from: 'start', to: 'end', lasting: true },
	{
		collections: ['events'],
		in: ['changes', '*'],
		from: ['start', 'session'],
		to: 'end',
		lasting: true,
	},
	{ collections: ['events'], in: ['when', 'time'], from: 'start', to: 'end', lasting: 'clock' },
	{ collections: ['events'], in: ['when', 'later', '*', 'time'], from: 'start', to: 'end', lasting: 'clock' },
	{ collections: ['events'], in: ['when'], from: 'from', to: 'to' },
	{ collections: ['events'], in: ['when'], from: 'fromYear', to: 'untilYear' },
	{ collections: bookable, in: ['booking'], from: 'opens', to: 'closes', lasting: true },
	{ collections: bookable, in: ['ages'], from: 'min', to: 'max' },
	{ collections: ['audiences', 'levels'], in: ['ages'], from: 'min', to: 'max' },
	{ collections: ['programmes'], in: ['group'], from: 'min', to: 'max' },
	{ collections: ['programmes'], in: ['period'], from: 'from', to: 'to' },
	{ collections: ['places'], in: ['openingHours', 'exceptions', '*'], from: 'from', to: 'to' },
	{ collections: ['events'], in: ['when', 'openingHours', 'exceptions', '*'], from: 'from', to: 'to' },
	{ collections: ['campaigns'], in: [], from: 'from', to: 'to' },
	{ collections: ['notices'], in: [], from: 'from', to: 'until', lasting: true },
	{ collections: ['postponements'], in: [], from: 'from', to: 'to' },
	{ collections: ['targets'], in: ['value'], from: 'min', to: 'max' },
];

/** An interval that ends before it starts, or a timed one that takes no time. */
export const endBeforeStart: Rule = (input) =>
	INTERVALS.flatMap((interval) =>
		interval.collections.flatMap((name) =>
			located(input, name).flatMap((entry) =>
				nodesAt(entry.record, interval.in).flatMap(({ path, value }) => {
					const start = firstWritten(value, [interval.from].flat());
					const end = firstWritten(value, [interval.to]);
					if (!start || !end || !backwards(start.value, end.value, interval.lasting ?? false)) return [];
					return error(
						'end-before-start',
						entry,
						[...path, interval.to],
						words(start.key, start.value, interval.to, end.value),
					);
				}),
			),
		),
	);

function words(from: string, start: unknown, to: string, end: unknown): Words4 {
	if (typeof start === 'number') {
		return {
			vi: `${to} (${end}) nhỏ hơn ${from} (${start})`,
			en: `${to} (${end}) is less than ${from} (${start})`,
			cureVi: 'Hai số có thể đã viết ngược: đổi chỗ.',
			cureEn: 'The two may be swapped: exchange them.',
		};
	}
	const same = start === end;
	return {
		vi: same ? `${to} trùng ${from} (${start})` : `${to} (${end}) trước ${from} (${start})`,
		en: same ? `${to} is the same as ${from} (${start})` : `${to} (${end}) is before ${from} (${start})`,
		cureVi: same
			? `Ghi ${to} muộn hơn, hoặc bỏ ${to} nếu chưa rõ.`
			: `Xem lại ${from} và ${to}: có thể đã viết ngược, hoặc sai tháng, sai năm.`,
		cureEn: same
			? `Write a later ${to}, or leave it out while it is not known.`
			: `Look at ${from} and ${to} again: they may be swapped, or in the wrong month or year.`,
	};
}

/** Compares what both ends say: of `2024` and `2024-03` only the year. */
function backwards(start: unknown, end: unknown, lasting: boolean | 'clock'): boolean {
	if (lasting === 'clock') return start === end;
	if (typeof start === 'number' && typeof end === 'number') return end < start;
	if (typeof start !== 'string' || typeof end !== 'string') return false;
	const length = Math.min(start.length, end.length);
	const [a, b] = [start.slice(0, length), end.slice(0, length)];
	return b < a || (lasting && a === b && start.length === end.length && start.includes('T'));
}
