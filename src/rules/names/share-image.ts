import { shown } from '../../reader/text/words.ts';
import { siteFile } from '../../schemas/index.ts';
import { error, type Rule } from '../kit/rule.ts';

/** site.yaml names a picture for sharing that does not lie beside it. */
export const shareImage: Rule = ({ records, files, otherFiles }) => {
	const file = files.find(({ path }) => path === siteFile.path);
	const name = records.site?.shareImage;
	if (!file || name === undefined || otherFiles.includes(name)) return [];
	return [
		error('share-image', { file, path: [] }, ['shareImage'], {
			vi: `không có tệp ảnh ${shown(name)} cạnh site.yaml`,
			en: `there is no picture ${shown(name)} beside site.yaml`,
			cureVi: 'Chép ảnh vào cùng thư mục, hoặc bỏ dòng này.',
			cureEn: 'Copy the picture into the same folder, or remove this line.',
		}),
	];
};
