import { localNow } from '../../domain/time/local-now.ts';
import { wholeCollections } from '../../schemas/index.ts';
import { nodesAt } from '../kit/nodes.ts';
import { error, located, type Rule } from '../kit/rule.ts';

const COLLECTIONS = [...wholeCollections, 'pages'] as const;

/**
 * Nothing can have been edited tomorrow. Calendars would keep such an entry for the newest: no later correction of it
 * would reach them before that day.
 */
export const updatedInFuture: Rule = (input) => {
	const zone = input.records.site?.timezone;
	if (zone === undefined) return [];
	return COLLECTIONS.flatMap((name) =>
		located(input, name).flatMap((entry) =>
			nodesAt(entry.record, ['updated']).flatMap(({ path, value }) => {
				if (typeof value !== 'string') return [];
				const local = value.endsWith('Z') ? localNow(new Date(value), zone) : value;
				const length = Math.min(local.length, input.now.length);
				if (local.slice(0, length) <= input.now.slice(0, length)) return [];
				return error('updated-in-future', entry, path, {
					vi: `lần sửa gần nhất ${value} còn ở phía trước (bây giờ là ${input.now})`,
					en: `the last edit ${value} is still to come (it is ${input.now} now)`,
					cureVi: 'Ghi lúc đã sửa (theo giờ UTC), hoặc bỏ dòng này.',
					cureEn: 'Write when it was edited (in UTC), or remove the line.',
				});
			}),
		),
	);
};
