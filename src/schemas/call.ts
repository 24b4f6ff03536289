import { z } from 'zod';
import { partialDate } from './dates.ts';
import { distinct } from './list.ts';
import { recordShape } from './record.ts';
import { reference } from './reference.ts';
import { localized } from './text.ts';

/** Someone asks for help: volunteers, books, sponsors, experts. */
export const call = z
	.strictObject({
		...recordShape,
		kind: z.enum(['volunteers', 'books', 'sponsors', 'experts', 'other']),
		hosts: distinct(reference('places', 'Mã địa điểm.'))
			.default([])
			.describe('Đơn vị mời; bỏ trống khi chính danh mục mời.'),
		closes: partialDate.optional().describe('Hạn cuối.'),
		how: localized(400).describe('Tham gia bằng cách nào.'),
	})
	.describe('Lời mời chung tay.');
