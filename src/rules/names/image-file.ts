import { guesser } from '../../reader/text/did-you-mean.ts';
import { shown } from '../../reader/text/words.ts';
import { wholeCollections } from '../../schemas/index.ts';
import { error, located, type Rule } from '../kit/rule.ts';

/** A record names a picture that does not lie beside it. */
export const imageFile: Rule = (input) => {
	const files = new Set(input.otherFiles);
	const guess = guesser();
	const byFolder = Map.groupBy(input.otherFiles, (path) => path.slice(0, path.lastIndexOf('/') + 1));
	const namesIn = new Map(
		[...byFolder].map(([folder, all]) => [folder, all.map((path) => path.slice(folder.length))]),
	);
	return wholeCollections.flatMap((name) =>
		located(input, name).flatMap((entry) => {
			const file = entry.record.image?.file;
			if (file === undefined) return [];
			const folder = entry.file.path.slice(0, entry.file.path.lastIndexOf('/') + 1);
			if (files.has(folder + file) && !file.includes('/')) return [];
			const near = guess(file, namesIn.get(folder) ?? none);
			return error('image-file', entry, ['image', 'file'], {
				vi: `không có tệp ảnh ${shown(file)} cạnh tệp này`,
				en: `there is no picture ${shown(file)} beside this file`,
				cureVi: near
					? `Có phải ${shown(near)}?`
					: `Chép ảnh vào thư mục ${folder} và viết đúng tên tệp, kể cả chữ hoa.`,
				cureEn: near
					? `Did you mean ${shown(near)}?`
					: `Copy the picture into ${folder} and write its name exactly, capitals included.`,
			});
		}),
	);
};

const none: string[] = [];
