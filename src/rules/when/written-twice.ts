import { shown } from '../../reader/text/words.ts';
import { nodesAt } from '../kit/nodes.ts';
import { located, type Rule, warning } from '../kit/rule.ts';

/** Sessions and extra sessions have their report in `duplicate-id`: there two would share a calendar entry. */
const LISTS = [['days'], ['except'], ['later', '*', 'days']] as const;

/** A weekday or day off that stands twice in its list. It counts once; perhaps another one was meant. */
export const writtenTwice: Rule = (input) =>
	located(input, 'events').flatMap((entry) =>
		LISTS.flatMap((list) =>
			nodesAt(entry.record, ['when', ...list]).flatMap(({ path: at, value: written }) => {
				const items = nodesAt(written, ['*']);
				const values = items.map(({ value }) => value);
				return items.flatMap(({ path, value }, i) => {
					if (values.indexOf(value) === i) return [];
					return warning('written-twice', entry, [...at, ...path], {
						vi: `${shown(value)} đã có ở trên trong ${list.at(-1)}, chỉ tính một lần`,
						en: `${shown(value)} already stands in ${list.at(-1)}, and counts once`,
						cureVi: 'Bỏ chỗ lặp, hoặc sửa nếu ý là ngày khác.',
						cureEn: 'Remove the repetition, or correct it if another day is meant.',
					});
				});
			}),
		),
	);
