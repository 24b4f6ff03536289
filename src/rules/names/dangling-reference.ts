import { guesser } from '../../reader/text/did-you-mean.ts';
import { cut, shown } from '../../reader/text/words.ts';
import { type CollectionName, collections } from '../../schemas/index.ts';
import { recordName } from '../kit/record-names.ts';
import { allReferences } from '../kit/references.ts';
import { entries, error, type Rule } from '../kit/rule.ts';

/** A record names another one that does not exist. Broken records count as existing: they have their own report. */
export const danglingReference: Rule = (input) => {
	const known = Map.groupBy(entries(input), (e) => e.collection);
	const ids = new Map([...known].map(([name, list]) => [name, new Set(list.map((e) => e.id))]));
	// Of a list file that cannot be read, nobody knows what it holds.
	const unknown = new Set(input.files.flatMap((file) => (file.unreadable ? [file.path] : [])));
	const guess = guesser();
	const none: string[] = [];
	return allReferences(input).flatMap(({ file, path, target, id }) => {
		if (ids.get(target)?.has(id) || unknown.has(collections[target].path)) return [];
		const near = guess(id, ids.get(target) ?? none);
		const name = recordName(target);
		const home = homeOf(target, id);
		return error('dangling-reference', { file, path: [] }, path, {
			vi: `không có ${name.vi} nào mang mã ${shown(id)}`,
			en: `there is no ${name.en} with the id ${shown(id)}`,
			cureVi: near
				? `Có phải ${shown(near)}? Nếu không thì thêm vào ${home}.`
				: `Sửa mã, hoặc thêm vào ${home}.`,
			cureEn: near
				? `Did you mean ${shown(near)}? If not, add it in ${home}.`
				: `Correct the id, or add it in ${home}.`,
		});
	});
};

function homeOf(target: CollectionName, id: string): string {
	const { layout, path } = collections[target];
	return layout === 'folder' ? `${path}/${cut(id)}.yaml` : path;
}
