/** What something costs, in the open data. */
import { z } from 'zod';
import { described, oneOf } from './said.ts';
import { ownSource } from './source.ts';
import { publishedPartialDate, publishedText } from './values.ts';

export const publishedPrice = described(
	z.strictObject({
		kind: oneOf(
			{
				free: { vi: 'miễn phí', en: 'free' },
				paid: { vi: 'có thu phí', en: 'paid' },
				donation: { vi: 'đóng góp tùy tâm', en: 'a donation' },
				unknown: { vi: 'chưa rõ', en: 'not known' },
			},
			'Loại mức phí. Chưa rõ không có nghĩa là miễn phí.',
			'Kind of price. Not known never means free.',
		),
		tariffs: described(
			z.array(
				z.strictObject({
					amount: described(
						z.int().min(0),
						'Số tiền, theo currency trong index.json; 0 là nhóm này được miễn phí.',
						'Amount, in the currency of index.json; 0: free for this group.',
					),
					per: oneOf(
						{
							person: { vi: 'một người', en: 'per person' },
							pupil: { vi: 'một học sinh', en: 'per pupil' },
							group: { vi: 'một nhóm', en: 'per group' },
							year: { vi: 'thẻ một năm', en: 'a card for a year' },
						},
						'Tính theo gì.',
						'What it is counted by.',
					),
					for: described(publishedText, 'Dành cho ai.', 'Who for.').optional(),
					from: described(publishedPartialDate, 'Áp dụng từ.', 'In force from.').optional(),
					until: described(publishedPartialDate, 'Áp dụng đến hết.', 'In force until the end of.').optional(),
					decision: described(z.string(), 'Văn bản quy định.', 'The decision that sets it.').optional(),
				}),
			),
			'Các mức, khi có thu phí và đã biết.',
			'Tariffs, where it is paid and they are known.',
		).optional(),
		note: described(publishedText, 'Ghi chú về phí.', 'A note on it.').optional(),
		source: ownSource,
	}),
	'Mức phí.',
	'Price.',
);
