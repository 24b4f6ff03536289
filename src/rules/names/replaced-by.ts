import { guesser } from '../../reader/text/did-you-mean.ts';
import { shown } from '../../reader/text/words.ts';
import { wholeCollections } from '../../schemas/index.ts';
import { recordName } from '../kit/record-names.ts';
import { entries, error, type Located, located, type Rule, type Words4 } from '../kit/rule.ts';

/** An old address must lead to one that is there: not nowhere, not round in circles, not to a draft. */
export const replacedBy: Rule = (input) =>
	wholeCollections.flatMap((name) => {
		const guess = guesser();
		const all = located(input, name);
		const byId = new Map<string, Located<typeof name>>(all.map((entry) => [entry.id, entry]));
		const known = new Set(entries(input).flatMap((e) => (e.collection === name ? [e.id] : [])));
		return all.flatMap((entry) => {
			const target = entry.record.replacedBy;
			if (target === undefined) return [];
			const say = (words: Words4) => error('replaced-by', entry, ['replacedBy'], words);
			if (!known.has(target)) {
				const near = guess(target, known);
				const { vi, en } = recordName(name);
				return say({
					vi: `không có ${vi} nào mang mã ${shown(target)} để thay thế`,
					en: `there is no ${en} ${shown(target)} to replace this one`,
					cureVi: near ? `Có phải ${shown(near)}?` : 'Sửa mã, hoặc bỏ dòng này.',
					cureEn: near ? `Did you mean ${shown(near)}?` : 'Correct the id, or remove the line.',
				});
			}
			if (leadsBack(entry.id, byId)) {
				return say({
					vi: `mục này được thay bằng ${shown(target)}, rồi lại quay về chính nó`,
					en: `this is replaced by ${shown(target)}, which leads back to itself`,
					cureVi: 'Bỏ replacedBy ở mục đang dùng.',
					cureEn: 'Remove replacedBy from the record in use.',
				});
			}
			if (byId.get(target)?.record.draft && !entry.record.draft) {
				return say({
					vi: `mục thay thế ${shown(target)} còn là bản nháp`,
					en: `its replacement ${shown(target)} is still a draft`,
					cureVi: 'Đăng mục ấy trước (bỏ draft), hoặc bỏ dòng này.',
					cureEn: 'Publish that record first (remove draft), or remove this line.',
				});
			}
			return [];
		});
	});

function leadsBack(start: string, byId: ReadonlyMap<string, Located>): boolean {
	const seen = new Set<string>();
	let here: string | undefined = start;
	while (here !== undefined && !seen.has(here)) {
		seen.add(here);
		const record: object | undefined = byId.get(here)?.record;
		here =
			record && 'replacedBy' in record && typeof record.replacedBy === 'string'
				? record.replacedBy
				: undefined;
		if (here === start) return true;
	}
	return false;
}
