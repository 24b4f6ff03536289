import { z } from 'zod';
import { partialDate } from './dates.ts';
import { distinct } from './list.ts';
import { recordShape } from './record.ts';
import { reference } from './reference.ts';
import { localized } from './text.ts';

/** Good practice, told so that others can copy it. */
export const story = z
	.strictObject({
		...recordShape,
		who: localized(200).describe('Ai làm: đơn vị, tập thể.'),
		hosts: distinct(reference('places', 'Mã địa điểm.')).default([]),
		what: localized(600).describe('Đã làm gì.'),
		result: localized(400).optional().describe('Kết quả, có nguồn.'),
		copy: localized(400).optional().describe('Nơi khác làm theo thế nào.'),
		period: partialDate.optional().describe('Khi nào.'),
		programmes: distinct(reference('programmes', 'Mã hoạt động.')).default([]),
		days: distinct(reference('days', 'Mã ngày kỷ niệm.')).default([]).describe('Gắn với ngày kỷ niệm nào.'),
		ward: reference('wards', 'Mã phường, xã.').optional(),
	})
	.describe('Mô hình hay.');
