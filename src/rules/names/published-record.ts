import { guesser } from '../../reader/text/did-you-mean.ts';
import { fewOf } from '../../reader/text/few.ts';
import { cut, shown } from '../../reader/text/words.ts';
import { wholeCollections } from '../../schemas/index.ts';
import { recordName } from '../kit/record-names.ts';
import { entries, type Rule } from '../kit/rule.ts';

/**
 * A record that was published and is gone: its address, its feed and the entries in people's calendars hang on the id.
 * Broken ones and drafts count as there; so does whatever a list held that cannot be read at all.
 */
export const publishedRecord: Rule = (input) => {
	const { ledger, files } = input;
	if (!ledger) return [];
	const known = new Map<string, Set<string>>();
	for (const { collection, id } of entries(input))
		known.set(collection, (known.get(collection) ?? new Set()).add(id));
	// A list that cannot be taken apart has a report of its own, and would bring one for each of its entries here.
	const unreadable = new Set(files.filter((file) => file.unreadable).map(({ path }) => path));
	const listOf: Readonly<Record<string, string>> = {
		wards: 'wards.yaml',
		topics: 'topics.yaml',
		audiences: 'audiences.yaml',
	};
	const guess = guesser();
	const gone = ledger.lines.filter(
		({ collection, id }) => !known.get(collection)?.has(id) && !unreadable.has(listOf[collection] ?? ''),
	);
	return fewOf(gone, ({ collection, id, offset }) => {
		const ids = known.get(collection) ?? new Set();
		const near = guess(id, ids);
		const { vi, en } = recordName(collection);
		const replaceable = wholeCollections.some((name) => name === collection);
		const inVi = near === undefined ? '' : ` (nay là ${shown(near)}?)`;
		const inEn = near === undefined ? '' : ` (is it ${shown(near)} now?)`;
		return {
			severity: 'error',
			file: ledger.file,
			at: { offset },
			rule: 'published-record',
			message: {
				vi: `${vi} ${shown(id)} đã công bố nay không còn${inVi}`,
				en: `the ${en} ${shown(id)} was published and is gone${inEn}`,
			},
			cure: replaceable
				? {
						vi: `Khôi phục tệp ấy. Nếu đã đổi mã: thêm vào tệp cũ replacedBy: ${near === undefined ? '<mã mới>' : cut(near)}. Nếu muốn gỡ: thêm draft: true.`,
						en: `Bring the file back. If its id has changed: add replacedBy: ${near === undefined ? '<the new id>' : cut(near)} to the old file. To take it down: add draft: true.`,
					}
				: {
						vi: 'Ghi lại mã ấy: địa chỉ và lịch của người theo dõi gắn với mã. Tên hiển thị thì đổi được.',
						en: 'Write that id again: addresses and people’s calendars hang on it. The name that is shown may change.',
					},
		};
	});
};
