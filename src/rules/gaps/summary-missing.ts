import { wholeCollections } from '../../schemas/index.ts';
import { located, type Rule, warning } from '../kit/rule.ts';

/** Cards, search results and feeds show the summary; without one they show a bare title. */
export const summaryMissing: Rule = (input) =>
	wholeCollections.flatMap((name) =>
		located(input, name).flatMap((entry) => {
			if (entry.record.summary || entry.record.draft || entry.record.replacedBy !== undefined) return [];
			return warning('summary-missing', entry, [], {
				vi: 'chưa có tóm tắt',
				en: 'there is no summary',
				cureVi: 'Thêm summary: { vi: "…" }, một hai câu, nhiều nhất 200 ký tự.',
				cureEn: 'Add summary: { vi: "…" }, a sentence or two, at most 200 characters.',
			});
		}),
	);
