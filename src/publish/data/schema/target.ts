import { z } from 'zod';
import { placeKinds } from '../../../i18n/labels.ts';
import { described, manyOf, nullable, oneOf } from './said.ts';
import { publishedSource } from './source.ts';
import { publishedText } from './values.ts';

export const targetSchema = z.strictObject({
	id: described(z.string(), 'Mã vĩnh viễn.', 'Permanent id.'),
	clause: described(z.string(), 'Điều khoản của Kế hoạch.', 'Clause of the plan.'),
	title: described(publishedText, 'Mục tiêu.', 'The target.'),
	value: described(
		z.strictObject({
			min: described(z.number(), 'Ít nhất.', 'At least.'),
			max: described(
				z.number(),
				'Nhiều nhất, khi là một khoảng.',
				'At most, where it is a range.',
			).optional(),
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
	year: described(z.int(), 'Đến năm nào.', 'By which year.'),
	placeKinds: manyOf(placeKinds, 'Tính trên loại địa điểm nào.', 'Counted over these kinds of places.'),
	denominator: nullable(
		z.strictObject({
			value: described(z.int(), 'Số.', 'Number.').optional(),
			text: described(publishedText, 'Là gì.', 'Of what.'),
		}),
		'Mẫu số.',
		'Denominator.',
	),
	baseline: nullable(
		z.strictObject({
			value: described(z.number(), 'Số.', 'Number.').optional(),
			year: described(z.int(), 'Năm.', 'Year.').optional(),
			text: described(publishedText, 'Nói bằng lời.', 'In words.').optional(),
		}),
		'Xuất phát điểm.',
		'Baseline.',
	),
	sources: described(z.array(publishedSource), 'Nguồn.', 'Sources.'),
});
export type ApiTarget = z.output<typeof targetSchema>;
