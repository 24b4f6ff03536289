import { confirmation } from '../../domain/trust/standing.ts';
import { wholeCollections } from '../../schemas/index.ts';
import { located, type Rule, warning } from '../kit/rule.ts';

/** A confirmation so old that somebody should ask again. */
export const staleVerification: Rule = (input) => {
	const months = input.records.site?.staleAfterMonths;
	if (months === undefined) return [];
	return wholeCollections.flatMap((name) =>
		located(input, name).flatMap((entry) => {
			const standing = confirmation(entry.record, input.today, months);
			if (standing.kind !== 'stale') return [];
			const { on } = standing;
			return warning('stale-verification', entry, ['verified', 'on'], {
				vi: `xác nhận từ ${on}, đã quá ${months} tháng`,
				en: `confirmed on ${on}, more than ${months} months ago`,
				cureVi: 'Hỏi lại đơn vị rồi ghi ngày xác nhận mới.',
				cureEn: 'Ask the institution again and write the new date.',
			});
		}),
	);
};
