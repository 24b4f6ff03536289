import { nearest } from '../reader/nearest.ts';
import { wholeRecords } from './names.ts';
import { error, located, type Rule } from './rule.ts';

/** A record names a picture that does not lie beside it. */
export const imageFile: Rule = (input) => {
	const files = new Set(input.otherFiles);
	return wholeRecords.flatMap((name) =>
		located(input, name).flatMap((entry) => {
			const file = entry.record.image?.file;
			if (file === undefined) return [];
			const folder = entry.file.path.slice(0, entry.file.path.lastIndexOf('/') + 1);
			if (files.has(folder + file) && !file.includes('/')) return [];
			const beside = input.otherFiles.filter((f) => f.startsWith(folder)).map((f) => f.slice(folder.length));
			const near = nearest(file, beside);
			return error('image-file', entry, ['image', 'file'], {
				vi: `không có tệp ảnh "${file}" cạnh tệp này`,
				en: `there is no picture "${file}" beside this file`,
				cureVi: near
					? `Có phải "${near}"?`
					: `Chép ảnh vào thư mục ${folder} và viết đúng tên tệp, kể cả chữ hoa.`,
				cureEn: near
					? `Did you mean "${near}"?`
					: `Copy the picture into ${folder} and write its name exactly, capitals included.`,
			});
		}),
	);
};
