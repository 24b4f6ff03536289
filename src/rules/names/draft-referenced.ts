import { shown } from '../../reader/text/words.ts';
import { wholeCollections } from '../../schemas/index.ts';
import { recordName } from '../kit/record-names.ts';
import { allReferences } from '../kit/references.ts';
import { error, located, type Rule } from '../kit/rule.ts';

/** What is published must not name what is not: the page would link to nothing. */
export const draftReferenced: Rule = (input) => {
	const drafts = new Set(
		wholeCollections.flatMap((name) =>
			located(input, name).flatMap((e) => (e.record.draft ? [`${name}/${e.id}`] : [])),
		),
	);
	return allReferences(input).flatMap(({ file, path, target, id, from }) => {
		if (from?.draft || !drafts.has(`${target}/${id}`)) return [];
		const name = recordName(target);
		return error('draft-referenced', { file, path: [] }, path, {
			vi: `${name.vi} ${shown(id)} còn là bản nháp`,
			en: `the ${name.en} ${shown(id)} is still a draft`,
			cureVi: 'Đăng mục ấy (bỏ draft: true), hoặc để mục này cũng là bản nháp.',
			cureEn: 'Publish it (remove draft: true), or make this record a draft too.',
		});
	});
};
