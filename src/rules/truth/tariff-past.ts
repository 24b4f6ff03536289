import { nodesAt } from '../kit/nodes.ts';
import { located, type Rule, warning } from '../kit/rule.ts';

/** A tariff that no longer holds. */
export const tariffPast: Rule = (input) =>
	(['places', 'programmes'] as const).flatMap((name) =>
		located(input, name).flatMap((entry) =>
			nodesAt(entry.record, ['price', 'tariffs', '*', 'until']).flatMap(({ path, value }) => {
				if (typeof value !== 'string' || value >= input.today.slice(0, value.length)) return [];
				return warning('tariff-past', entry, path, {
					vi: `mức phí này chỉ áp dụng đến ${value}, nay đã qua`,
					en: `this tariff was in force until ${value}, which is over`,
					cureVi: 'Ghi mức mới cùng nguồn của nó, hoặc bỏ mức này.',
					cureEn: 'Write the new tariff with its source, or remove this one.',
				});
			}),
		),
	);
