import { firstWritten, nodesAt } from '../kit/nodes.ts';
import { error, located, type Rule } from '../kit/rule.ts';

/** A session whose start is a day and whose end is an hour, or the other way round: nobody can tell what is meant. */
export const mixedDates: Rule = (input) =>
	located(input, 'events').flatMap((entry) =>
		[['when'], ['when', 'sessions', '*'], ['changes', '*']]
			.flatMap((pattern) => nodesAt(entry.record, pattern))
			.flatMap(({ path, value }) => {
				const from = firstWritten(value, ['start', 'session']);
				const [start, end] = [from?.value, firstWritten(value, ['end'])?.value];
				if (typeof start !== 'string' || typeof end !== 'string' || start.length === end.length) return [];
				return error('mixed-dates', entry, [...path, 'end'], {
					vi: `${from?.key} (${start}) và end (${end}) không cùng dạng`,
					en: `${from?.key} (${start}) and end (${end}) are not of one form`,
					cureVi: 'Viết cả hai có giờ, hoặc cả hai chỉ có ngày (cả ngày).',
					cureEn: 'Write both with a time, or both as days only (all day).',
				});
			}),
	);
