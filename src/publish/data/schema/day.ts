import { z } from 'zod';
import { head } from './parts.ts';
import { described, ids, nullable, oneOf } from './said.ts';
import { publishedTrust } from './source.ts';
import { date, month, months, publishedText } from './values.ts';

const monthDay = z.strictObject({
	month: described(month, 'Tháng.', 'Month.'),
	day: described(z.int(), 'Ngày.', 'Day.'),
});

export const daySchema = z.strictObject({
	...head,
	scope: oneOf(
		{
			plan: { vi: 'nêu trong Kế hoạch', en: 'named by the plan' },
			national: { vi: 'trong nước', en: 'national' },
			international: { vi: 'quốc tế', en: 'international' },
			local: { vi: 'của địa phương', en: 'local' },
		},
		'Phạm vi.',
		'Scope.',
	),
	rule: described(
		z.strictObject({
			kind: oneOf(
				{
					solar: { vi: 'ngày dương lịch', en: 'a solar date' },
					range: { vi: 'một khoảng ngày dương lịch', en: 'a range of solar dates' },
					lunar: { vi: 'ngày âm lịch Việt Nam', en: 'a date of the Vietnamese lunar calendar' },
					announced: { vi: 'công bố hằng năm', en: 'announced each year' },
				},
				'Tính theo gì.',
				'By what it is reckoned.',
			),
			month: described(month, 'Tháng.', 'Month.').optional(),
			day: described(z.int(), 'Ngày.', 'Day.').optional(),
			from: described(monthDay, 'Ngày đầu của khoảng.', 'First day of the range.').optional(),
			to: described(monthDay, 'Ngày cuối của khoảng.', 'Last day of the range.').optional(),
			days: described(z.int(), 'Kéo dài mấy ngày.', 'How many days it lasts.').optional(),
			everyYears: described(
				z.strictObject({
					cycle: described(z.int(), 'Mấy năm một lần.', 'Once in so many years.'),
					anchor: described(z.int(), 'Tính từ năm nào.', 'Counted from this year.'),
				}),
				'Khi không phải năm nào cũng có.',
				'Where it is not held every year.',
			).optional(),
			months: described(
				months,
				'Những tháng thường rơi vào.',
				'Months in which it usually falls.',
			).optional(),
			text: described(publishedText, 'Nói bằng lời.', 'In words.').optional(),
		}),
		'Quy tắc tính ngày.',
		'The rule by which it falls.',
	),
	dates: described(
		z.array(
			z.strictObject({
				start: described(date, 'Ngày đầu.', 'First day.'),
				end: described(date, 'Ngày cuối, tính cả ngày đó.', 'Last day, inclusive.'),
			}),
		),
		'Những lần rơi vào, trong tầm của lịch.',
		'When it falls, as far as the calendar reaches.',
	),
	basis: nullable(z.string(), 'Căn cứ pháp lý hoặc nơi công bố.', 'Legal basis, or who proclaimed it.'),
	since: nullable(z.string(), 'Có từ khi nào.', 'Since when.'),
	publicHoliday: nullable(
		z.strictObject({
			fromYear: described(z.int(), 'Từ năm nào.', 'From this year on.').optional(),
			daysBefore: described(z.int(), 'Nghỉ thêm mấy ngày trước.', 'Days off before it.'),
			daysAfter: described(z.int(), 'Nghỉ thêm mấy ngày sau.', 'Days off after it.'),
			alsoOff: described(
				z.array(date),
				'Ngày nghỉ bù, nghỉ thêm được thông báo cho từng năm.',
				'Days off announced for one year: in lieu, or in addition.',
			),
			note: described(publishedText, 'Ghi chú.', 'A note.').optional(),
		}),
		'Là ngày nghỉ lễ; null khi không phải.',
		'It is a public holiday; null where it is not.',
	),
	window: described(
		z.strictObject({
			before: described(z.int(), 'Trước mấy ngày.', 'Days before.'),
			after: described(z.int(), 'Sau mấy ngày.', 'Days after.'),
		}),
		'Hoạt động trong mấy ngày trước và sau thì thuộc dịp này.',
		'Events within so many days before and after belong to it.',
	),
	tradition: nullable(
		publishedText,
		'Những năm trước thường có gì; không phải lời hứa cho năm nay.',
		'What past years were like; no promise for this one.',
	),
	topics: ids('topics', 'Chủ đề.', 'Topics.'),
	...publishedTrust,
});
export type ApiDay = z.output<typeof daySchema>;
