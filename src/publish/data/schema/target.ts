import { z } from 'zod';
import { placeKinds } from '../../../i18n/labels.ts';
import { localized, source } from './parts.ts';
import { manyOf, oneOf, orNull, said } from './said.ts';

export const targetSchema = z.strictObject({
	id: said(z.string(), 'Mã vĩnh viễn.', 'Permanent id.'),
	clause: said(z.string(), 'Điều khoản của Kế hoạch.', 'Clause of the plan.'),
	title: said(localized, 'Mục tiêu.', 'The target.'),
	value: said(
		z.strictObject({
			min: said(z.number(), 'Ít nhất.', 'At least.'),
			max: said(z.number(), 'Nhiều nhất, khi là một khoảng.', 'At most, where it is a range.').optional(),
		}),
		'Mức phải đạt.',
		'What is to be reached.',
	),
	unit: oneOf(
		{
			percent: { vi: 'phần trăm', en: 'per cent' },
			'percent-per-year': { vi: 'phần trăm mỗi năm', en: 'per cent a year' },
			count: { vi: 'số lượng', en: 'a number' },
		},
		'Đơn vị.',
		'Unit.',
	),
	year: said(z.int(), 'Đến năm nào.', 'By which year.'),
	placeKinds: manyOf(placeKinds, 'Tính trên loại địa điểm nào.', 'Counted over these kinds of places.'),
	denominator: orNull(
		z.strictObject({
			value: said(z.int(), 'Số.', 'Number.').optional(),
			text: said(localized, 'Là gì.', 'Of what.'),
		}),
		'Mẫu số.',
		'Denominator.',
	),
	baseline: orNull(
		z.strictObject({
			value: said(z.number(), 'Số.', 'Number.').optional(),
			year: said(z.int(), 'Năm.', 'Year.').optional(),
			text: said(localized, 'Nói bằng lời.', 'In words.').optional(),
		}),
		'Xuất phát điểm.',
		'Baseline.',
	),
	sources: said(z.array(source), 'Nguồn.', 'Sources.'),
});
export type ApiTarget = z.output<typeof targetSchema>;
