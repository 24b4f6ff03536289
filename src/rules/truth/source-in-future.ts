import { nodesAt } from '../kit/nodes.ts';
import { entries, error, type Rule } from '../kit/rule.ts';

/** Where sources stand: those of the record, and those of a single block of facts. */
const SOURCES = [
	['sources', '*'],
	['addressSource'],
	...['geo', 'contact', 'openingHours', 'price', 'usual'].map((block) => [block, 'source']),
	['when', 'openingHours', 'source'],
];

/** A source cannot be dated, or have been read, after today. */
export const sourceInFuture: Rule = (input) =>
	entries(input).flatMap((entry) =>
		SOURCES.flatMap((where) =>
			['on', 'seen'].flatMap((key) =>
				nodesAt(entry.record, [...where, key]).flatMap(({ path, value }) => {
					if (typeof value !== 'string' || value <= input.today.slice(0, value.length)) return [];
					return error('source-in-future', entry, path, {
						vi: `ngày của nguồn ${value} còn ở phía trước (hôm nay ${input.today})`,
						en: `the source’s date ${value} is still to come (today is ${input.today})`,
						cureVi: 'Ghi ngày đăng hoặc ban hành, không phải ngày diễn ra hoạt động.',
						cureEn: 'Write the day it was published, not the day of the activity.',
					});
				}),
			),
		),
	);
