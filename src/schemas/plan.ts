import { z } from 'zod';
import { partialDate } from './dates.ts';
import { distinct, list } from './list.ts';
import { PLACE_KINDS } from './place.ts';
import { reference } from './reference.ts';
import { source } from './source.ts';
import { id, localized, plainLine } from './text.ts';
import { calendarYear, historyYear } from './years.ts';

/** A target of the plan. Never mixed with figures that the catalogue computes itself. */
export const target = z
	.strictObject({
		id,
		clause: plainLine(40).describe('Điều khoản của Kế hoạch, ví dụ "II.1".'),
		title: localized(200),
		value: z.strictObject({ min: z.number(), max: z.number().optional() }).describe('Mục tiêu.'),
		unit: z.enum(['percent', 'percent-per-year', 'count']),
		year: calendarYear.describe('Năm phải đạt mục tiêu, tính đến hết năm ấy.'),
		placeKinds: distinct(z.enum(PLACE_KINDS)).default([]).describe('Tính trên loại địa điểm nào.'),
		denominator: z
			.strictObject({ value: z.int().positive().optional(), text: localized(200) })
			.optional()
			.describe('Mẫu số.'),
		baseline: z
			.strictObject({
				value: z.number().optional(),
				year: historyYear.optional(),
				text: localized(200).optional(),
			})
			.optional()
			.describe('Số liệu gốc: value theo cùng đơn vị (unit) với mục tiêu, year là năm của số liệu.'),
		sources: list(source).min(1),
	})
	.describe('Mục tiêu đến năm 2030.');

/** A figure that somebody reported, with its own definition. Figures of different definitions are never joined. */
export const figure = z
	.strictObject({
		id,
		definition: id.describe('Cách tính: chỉ so sánh những số cùng một mã cách tính.'),
		title: localized(200),
		place: reference('places', 'Mã địa điểm.').optional(),
		organisation: localized(160).optional(),
		period: partialDate.optional().describe('Năm, tháng của số liệu.'),
		periodText: localized(160).optional(),
		value: z.number().optional().describe('Con số, theo đơn vị ghi ở unit.'),
		unit: localized(80).optional(),
		note: localized(300).optional(),
		confidence: z.enum(['high', 'medium']).default('high'),
		sources: list(source).min(1),
	})
	.describe('Số liệu các đơn vị đã công bố.');
