import { z } from 'zod';
import { partialDate } from './dates.ts';
import { list } from './list.ts';
import { source } from './source.ts';
import { localized, plainLine } from './text.ts';

/** What an amount is counted by. */
const PRICED_PER = ['person', 'pupil', 'group', 'year'] as const;

const tariff = z.strictObject({
	amount: z
		.int()
		.min(0)
		.max(100_000_000)
		.describe(
			'Số tiền, theo tiền tệ của trang (currency trong site.yaml; thường là đồng). 0: nhóm này được miễn phí.',
		),
	per: z
		.enum(PRICED_PER)
		.default('person')
		.describe('Tính theo người (person), học sinh (pupil), nhóm (group), hay thẻ dùng trong một năm (year).'),
	for: localized(120).optional().describe('Dành cho ai, ví dụ "Trẻ em dưới 12 tuổi".'),
	from: partialDate.optional().describe('Áp dụng từ khi nào.'),
	until: partialDate.optional().describe('Áp dụng đến hết khi nào.'),
	decision: plainLine(160)
		.optional()
		.describe('Văn bản quy định mức này, ví dụ "Nghị quyết 12/2017/NQ-HĐND".'),
});

const shared = {
	note: localized(300).optional().describe('Ghi chú về phí: ai được miễn, cần mang gì.'),
	source: source.optional().describe('Nguồn riêng của mức phí: ngày của nguồn đứng ngay bên cạnh.'),
};

/** Four values; an empty price is never "free". Amounts in the site's currency. */
export const price = z
	.discriminatedUnion('kind', [
		z.strictObject({ kind: z.literal('free'), ...shared }),
		z.strictObject({ kind: z.literal('paid'), tariffs: list(tariff, 40).default([]), ...shared }),
		z.strictObject({ kind: z.literal('donation'), ...shared }),
		z.strictObject({ kind: z.literal('unknown'), ...shared }),
	])
	.describe('Mức phí: free (miễn phí), paid (có thu phí), donation (tùy tâm), unknown (chưa rõ).');
export type Price = z.output<typeof price>;
export type Tariff = z.output<typeof tariff>;
