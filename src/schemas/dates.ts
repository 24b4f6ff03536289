/**
 * Dates as content writes them: wall time of the site's zone, as quoted strings.
 * A YAML timestamp never gets here: the reader refuses it, because YAML would shift it by a zone.
 */
import { z } from 'astro/zod';
import { isRealDate } from '../domain/plain-date.ts';
import { problem } from './problem.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
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

/** A local calendar date, `YYYY-MM-DD`. */
export const localDate = z
	.string()
	.refine((s) => DATE.test(s) && isRealDate(s), notADate)
	.describe('Ngày, dạng "2026-11-23".');

/** A local date and wall time without seconds or offset, `YYYY-MM-DDTHH:MM`, in the site's zone. */
export const localDateTime = z
	.string()
	.refine((s) => DATE_TIME.test(s) && isRealDate(s.slice(0, 10)) && CLOCK.test(s.slice(11)), notADateTime)
	.describe('Ngày và giờ địa phương, dạng "2026-11-23T08:00".');

/** Either of the two above: a date alone means the whole day. */
export const localDateOrDateTime = z
	.string()
	.refine(
		(s) =>
			(DATE.test(s) && isRealDate(s)) ||
			(DATE_TIME.test(s) && isRealDate(s.slice(0, 10)) && CLOCK.test(s.slice(11))),
		notADateTime,
	)
	.describe('Ngày giờ "2026-11-23T08:00", hoặc chỉ ngày "2026-11-23" khi kéo dài cả ngày.');

/** A wall time, `HH:MM`, 24 hours. */
export const clockTime = z
	.string()
	.refine((s) => CLOCK.test(s), notAClock)
	.describe('Giờ trong ngày, dạng "08:00".');

/** ISO 8601 with reduced precision (`2024`, `2024-03`, `2024-03-17`): many sources name only a month or a year. */
export const partialDate = z
	.string()
	.refine(
		(s) => /^\d{4}$/.test(s) || /^\d{4}-(0[1-9]|1[0-2])$/.test(s) || (DATE.test(s) && isRealDate(s)),
		problem('date', {
			vi: 'không phải ngày, tháng hay năm',
			en: 'is not a date, month or year',
			cureVi: 'Viết trong ngoặc kép "2024", "2024-03" hoặc "2024-03-17".',
			cureEn: 'Write "2024", "2024-03" or "2024-03-17", in quotes.',
		}),
	)
	.describe('Ngày, tháng hoặc năm, dạng "2024-03-17", "2024-03" hoặc "2024".');

/** A calendar month, `YYYY-MM`. */
export const yearMonth = z
	.string()
	.refine(
		(s) => /^\d{4}-(0[1-9]|1[0-2])$/.test(s),
		problem('date', {
			vi: 'không phải tháng có thật',
			en: 'is not a real month',
			cureVi: 'Viết năm-tháng trong ngoặc kép, ví dụ "2027-03".',
			cureEn: 'Write year-month in quotes, for example "2027-03".',
		}),
	)
	.describe('Tháng, dạng "2027-03".');

/** An instant in UTC to the second, `YYYY-MM-DDTHH:MM:SSZ`. */
export const instant = z
	.string()
	.refine(
		(s) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(s) && !Number.isNaN(Date.parse(s)),
		problem('instant', {
			vi: 'không phải thời điểm theo giờ UTC',
			en: 'is not an instant in UTC',
			cureVi: 'Viết trong ngoặc kép, kết thúc bằng Z, ví dụ "2026-11-20T01:00:00Z".',
			cureEn: 'Write it in quotes, ending in Z, for example "2026-11-20T01:00:00Z".',
		}),
	)
	.describe('Thời điểm theo UTC, dạng "2026-11-20T01:00:00Z".');

export const weekday = z
	.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])
	.describe('Thứ trong tuần: mon (thứ Hai) … sat (thứ Bảy), sun (Chủ nhật).');
