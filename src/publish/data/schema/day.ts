import { z } from 'zod';
import { date, head, localized, month, months, trust } from './parts.ts';
import { ids, oneOf, orNull, said } from './said.ts';

const monthDay = z.strictObject({
	month: said(month, 'Tháng.', 'Month.'),
	day: said(z.int(), 'Ngày.', 'Day.'),
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
	rule: said(
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
			month: said(month, 'Tháng.', 'Month.').optional(),
			day: said(z.int(), 'Ngày.', 'Day.').optional(),
			from: said(monthDay, 'Ngày đầu của khoảng.', 'First day of the range.').optional(),
			to: said(monthDay, 'Ngày cuối của khoảng.', 'Last day of the range.').optional(),
			days: said(z.int(), 'Kéo dài mấy ngày.', 'How many days it lasts.').optional(),
			everyYears: said(
				z.strictObject({
					cycle: said(z.int(), 'Mấy năm một lần.', 'Once in so many years.'),
					anchor: said(z.int(), 'Tính từ năm nào.', 'Counted from this year.'),
				}),
				'Khi không phải năm nào cũng có.',
				'Where it is not held every year.',
			).optional(),
			months: said(months, 'Những tháng thường rơi vào.', 'Months in which it usually falls.').optional(),
			text: said(localized, 'Nói bằng lời.', 'In words.').optional(),
		}),
		'Quy tắc tính ngày.',
		'The rule by which it falls.',
	),
	dates: said(
		z.array(
			z.strictObject({
				start: said(date, 'Ngày đầu.', 'First day.'),
				end: said(date, 'Ngày cuối, tính cả ngày đó.', 'Last day, inclusive.'),
			}),
		),
		'Những lần rơi vào, trong tầm của lịch.',
		'When it falls, as far as the calendar reaches.',
	),
	basis: orNull(z.string(), 'Căn cứ pháp lý hoặc nơi công bố.', 'Legal basis, or who proclaimed it.'),
	since: orNull(z.string(), 'Có từ khi nào.', 'Since when.'),
	publicHoliday: orNull(
		z.strictObject({
			fromYear: said(z.int(), 'Từ năm nào.', 'From this year on.').optional(),
			daysBefore: said(z.int(), 'Nghỉ thêm mấy ngày trước.', 'Days off before it.'),
			daysAfter: said(z.int(), 'Nghỉ thêm mấy ngày sau.', 'Days off after it.'),
			alsoOff: said(
				z.array(date),
				'Ngày nghỉ bù, nghỉ thêm được thông báo cho từng năm.',
				'Days off announced for one year: in lieu, or in addition.',
			),
			note: said(localized, 'Ghi chú.', 'A note.').optional(),
		}),
		'Là ngày nghỉ lễ; null khi không phải.',
		'It is a public holiday; null where it is not.',
	),
	window: said(
		z.strictObject({
			before: said(z.int(), 'Trước mấy ngày.', 'Days before.'),
			after: said(z.int(), 'Sau mấy ngày.', 'Days after.'),
		}),
		'Hoạt động trong mấy ngày trước và sau thì thuộc dịp này.',
		'Events within so many days before and after belong to it.',
	),
	tradition: orNull(
		localized,
		'Những năm trước thường có gì; không phải lời hứa cho năm nay.',
		'What past years were like; no promise for this one.',
	),
	topics: ids('topics', 'Chủ đề.', 'Topics.'),
	...trust,
});
export type ApiDay = z.output<typeof daySchema>;
