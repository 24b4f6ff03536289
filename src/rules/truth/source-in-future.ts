import { nodesAt } from '../kit/nodes.ts';
import { entries, error, type Rule } from '../kit/rule.ts';

/** A source cannot be dated, or have been read, after today. */
export const sourceInFuture: Rule = (input) =>
	entries(input).flatMap((entry) =>
		['on', 'seen'].flatMap((key) =>
			nodesAt(entry.record, ['sources', '*', key]).flatMap(({ path, value }) => {
				if (typeof value !== 'string' || value <= input.today.slice(0, value.length)) return [];
				return error('source-in-future', entry, path, {
					vi: `ngày của nguồn ${value} còn ở phía trước (hôm nay ${input.today})`,
					en: `the source’s date ${value} is still to come (today is ${input.today})`,
					cureVi: 'Ghi ngày đăng hoặc ban hành, không phải ngày diễn ra hoạt động.',
					cureEn: 'Write the day it was published, not the day of the activity.',
				});
			}),
		),
	);
