import { located, type Rule, warning } from '../kit/rule.ts';

/** "There is a fee" without how much helps nobody. */
export const priceTariffs: Rule = (input) =>
	(['events', 'programmes', 'places'] as const).flatMap((name) =>
		located(input, name).flatMap((entry) => {
			const { price } = entry.record;
			if (price?.kind !== 'paid' || price.tariffs.length > 0) return [];
			return warning(
				'price-tariffs',
				entry,
				['price'],
				{
					vi: 'có thu phí nhưng chưa ghi mức phí',
					en: 'there is a fee, but not how much',
					cureVi: 'Thêm tariffs: [{ amount: 20000 }], hoặc hỏi đơn vị.',
					cureEn: 'Add tariffs: [{ amount: 20000 }], or ask the institution.',
				},
				'key',
			);
		}),
	);
