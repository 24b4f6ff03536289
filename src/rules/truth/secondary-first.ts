import { wholeCollections } from '../../schemas/index.ts';
import { located, type Rule, warning } from '../kit/rule.ts';

/** A secondary source in the first place: readers look at the first, and take it for the evidence. */
export const secondaryFirst: Rule = (input) =>
	wholeCollections.flatMap((name) =>
		located(input, name).flatMap((entry) => {
			const { sources } = entry.record;
			if (!sources[0]?.secondary) return [];
			const only = sources.every(({ secondary }) => secondary);
			return warning('secondary-first', entry, ['sources', 0], {
				vi: only ? 'chỉ có nguồn thứ cấp' : 'nguồn thứ cấp đứng đầu',
				en: only ? 'there are secondary sources only' : 'a secondary source stands first',
				cureVi: only
					? 'Tìm văn bản, trang của đơn vị hoặc bài báo mà nguồn ấy dẫn lại.'
					: 'Chuyển nguồn ấy xuống sau các nguồn gốc.',
				cureEn: only
					? 'Look for the document, the institution’s page or the article that it repeats.'
					: 'Move it behind the original sources.',
			});
		}),
	);
