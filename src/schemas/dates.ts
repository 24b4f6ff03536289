/**
 * Dates as content writes them: wall time of the site's zone, as quoted strings.
 * A YAML timestamp never gets here: the reader refuses it, because YAML would shift it by a zone.
 */
import { z } from 'zod';
import { isRealDate } from '../domain/time/plain-date.ts';
import { problem } from './problem.ts';
import { CALENDAR_YEARS, HISTORY_YEARS, isWithinYears, outsideYears } from './years.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const YEAR = /^\d{4}$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

const notADate = problem('date', {
	vi: 'không phải ngày có thật',
	en: 'is not a real date',
	cureVi: 'Viết năm-tháng-ngày trong ngoặc kép, ví dụ "2026-11-23".',
	cureEn: 'Write year-month-day in quotes, for example "2026-11-23".',
});
const notADateTime = problem('date-time', {
	vi: 'không phải ngày giờ có thật',
	en: 'is not a real date and time',
	cureVi: 'Viết ngày và giờ địa phương trong ngoặc kép, ví dụ "2026-11-23T08:00".',
	cureEn: 'Write local date and time in quotes, for example "2026-11-23T08:00".',
});
const notAClock = problem('clock', {
	vi: 'không phải giờ trong ngày',
	en: 'is not a time of day',
	cureVi: 'Viết giờ và phút, đủ hai chữ số, trong ngoặc kép, ví dụ "08:00".',
	cureEn: 'Write hours and minutes with two digits each, in quotes, for example "08:00".',
});

const isDate = (s: string) => DATE.test(s) && isRealDate(s);
const isDateTime = (s: string) => DATE_TIME.test(s) && isRealDate(s.slice(0, 10)) && CLOCK.test(s.slice(11));

/** Text that `form` accepts, in those years; what is refused has one report, so its greatest length has none of its own. */
const dated = (form: (s: string) => boolean, words: typeof notADate, most: number, years = CALENDAR_YEARS) =>
	z
		.string()
		.refine(form, words)
		.refine((s) => isWithinYears(years, s), outsideYears(years))
		.max(most);

/** A local calendar date, `YYYY-MM-DD`. */
export const localDate = dated(isDate, notADate, 10).describe('Ngày, dạng "2026-11-23".');

/** A local date and wall time without seconds or offset, `YYYY-MM-DDTHH:MM`, in the site's zone. */
export const localDateTime = dated(isDateTime, notADateTime, 16).describe(
	'Ngày và giờ địa phương, dạng "2026-11-23T08:00".',
);

/** Either of the two above: a date alone means the whole day. */
export const localDateOrDateTime = dated((s) => isDate(s) || isDateTime(s), notADateTime, 16).describe(
	'Ngày giờ "2026-11-23T08:00", hoặc chỉ ngày "2026-11-23" khi kéo dài cả ngày.',
);

/** A wall time, `HH:MM`, 24 hours. */
export const clockTime = z
	.string()
	.refine((s) => CLOCK.test(s), notAClock)
	.max(5)
	.describe('Giờ trong ngày, dạng "08:00".');

/**
 * ISO 8601 with reduced precision (`2024`, `2024-03`, `2024-03-17`): many sources name only a month or a year. It is
 * only said in words, so it may lie far back.
 */
export const partialDate = dated(
	(s) => YEAR.test(s) || MONTH.test(s) || isDate(s),
	problem('date', {
		vi: 'không phải ngày, tháng hay năm',
		en: 'is not a date, month or year',
		cureVi: 'Viết trong ngoặc kép "2024", "2024-03" hoặc "2024-03-17".',
		cureEn: 'Write "2024", "2024-03" or "2024-03-17", in quotes.',
	}),
	10,
	HISTORY_YEARS,
).describe('Ngày, tháng hoặc năm, dạng "2024-03-17", "2024-03" hoặc "2024".');

/** A calendar month, `YYYY-MM`. */
export const yearMonth = dated(
	(s) => MONTH.test(s),
	problem('date', {
		vi: 'không phải tháng có thật',
		en: 'is not a real month',
		cureVi: 'Viết năm-tháng trong ngoặc kép, ví dụ "2027-03".',
		cureEn: 'Write year-month in quotes, for example "2027-03".',
	}),
	7,
).describe('Tháng, dạng "2027-03".');

/** An instant in UTC to the second, `YYYY-MM-DDTHH:MM:SSZ`. */
export const instant = dated(
	(s) => /:[0-5]\dZ$/.test(s) && isDateTime(s.slice(0, -4)),
	problem('instant', {
		vi: 'không phải thời điểm theo giờ UTC',
		en: 'is not an instant in UTC',
		cureVi: 'Viết trong ngoặc kép, kết thúc bằng Z, ví dụ "2026-11-20T01:00:00Z".',
		cureEn: 'Write it in quotes, ending in Z, for example "2026-11-20T01:00:00Z".',
	}),
	20,
).describe('Thời điểm theo UTC, dạng "2026-11-20T01:00:00Z".');

/** A day of every year, `MM-DD`. */
export const monthDay = z
	.string()
	.refine(
		// 2024 has a 29th of February.
		(s) => /^\d{2}-\d{2}$/.test(s) && isRealDate(`2024-${s}`),
		problem('date', {
			vi: 'không phải ngày trong năm',
			en: 'is not a day of the year',
			cureVi: 'Viết tháng-ngày, đủ hai chữ số, trong ngoặc kép, ví dụ "03-16".',
			cureEn: 'Write month-day with two digits each, in quotes, for example "03-16".',
		}),
	)
	.max(5)
	.describe('Ngày trong năm, dạng "03-16" (tháng-ngày).');

export const weekday = z
	.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])
	.describe('Thứ trong tuần: mon (thứ Hai) … sat (thứ Bảy), sun (Chủ nhật).');
