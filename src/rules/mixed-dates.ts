import { nodesAt } from './nodes.ts';
import { error, located, type Rule } from './rule.ts';

/** A session whose start is a day and whose end is an hour, or the other way round: nobody can tell what is meant. */
export const mixedDates: Rule = (input) =>
	located(input, 'events').flatMap((entry) =>
		[['when'], ['when', 'sessions', '*'], ['changes', '*']]
			.flatMap((pattern) => nodesAt(entry.record, pattern))
			.flatMap(({ path, value }) => {
				// A change that moves only the end keeps the start that names the session.
				const from = nodesAt(value, ['start'])[0]?.value === undefined ? 'session' : 'start';
				const start = nodesAt(value, [from])[0]?.value;
				const end = nodesAt(value, ['end'])[0]?.value;
				if (typeof start !== 'string' || typeof end !== 'string' || start.length === end.length) return [];
				return error('mixed-dates', entry, [...path, 'end'], {
					vi: `${from} (${start}) và end (${end}) không cùng dạng`,
					en: `${from} (${start}) and end (${end}) are not of one form`,
					cureVi: 'Viết cả hai có giờ, hoặc cả hai chỉ có ngày (cả ngày).',
					cureEn: 'Write both with a time, or both as days only (all day).',
				});
			}),
	);
