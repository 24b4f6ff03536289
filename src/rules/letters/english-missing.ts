import { wholeCollections } from '../../schemas/index.ts';
import { located, type Rule, warning } from '../kit/rule.ts';

/** Only for those who ask (--verbose): a missing translation falls back honestly, so it is work left, not a mistake. */
export const englishMissing: Rule = (input) => {
	if (!input.records.site?.languages.includes('en')) return [];
	return wholeCollections.flatMap((name) =>
		located(input, name).flatMap((entry) =>
			(['title', 'summary'] as const).flatMap((key) => {
				const text = entry.record[key];
				if (!text || text.en !== undefined) return [];
				return warning(
					'english-missing',
					entry,
					[key],
					{
						vi: `${key} chưa có tiếng Anh`,
						en: `${key} has no English`,
						cureVi: `Thêm en: "…" dưới ${key}.`,
						cureEn: `Add en: "…" under ${key}.`,
					},
					'key',
				);
			}),
		),
	);
};
