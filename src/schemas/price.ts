import { z } from 'zod';
import { list } from './list.ts';
import { localized } from './text.ts';

const tariff = z.strictObject({
	amount: z
		.int()
		.min(1)
		.max(100_000_000)
		.describe('Số tiền, theo tiền tệ của trang (currency trong site.yaml; thường là đồng).'),
	per: z
		.enum(['person', 'group'])
		.default('person')
		.describe('Tính theo người (person) hay theo nhóm (group).'),
	for: localized(120).optional().describe('Dành cho ai, ví dụ "Trẻ em dưới 12 tuổi".'),
});

const note = localized(300).optional().describe('Ghi chú về phí: ai được miễn, cần mang gì.');

/** Four values; an empty price is never "free". Amounts in the site's currency. */
export const price = z
	.discriminatedUnion('kind', [
		z.strictObject({ kind: z.literal('free'), note }),
		z.strictObject({ kind: z.literal('paid'), tariffs: list(tariff).default([]), note }),
		z.strictObject({ kind: z.literal('donation'), note }),
		z.strictObject({ kind: z.literal('unknown'), note }),
	])
	.describe('Mức phí: free (miễn phí), paid (có thu phí), donation (tùy tâm), unknown (chưa rõ).');
export type Price = z.output<typeof price>;
