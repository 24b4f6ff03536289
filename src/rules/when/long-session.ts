import { daysBetween, yearOf } from '../../domain/time/plain-date.ts';
import { isDateOnly, minutesBetween } from '../../domain/time/wall-time.ts';
import { firstWritten, nodesAt } from '../kit/nodes.ts';
import { located, type Rule, warning } from '../kit/rule.ts';

/** Longer than any night at a museum or weekend camp goes on. */
const MOST_HOURS = 72;
/** A summer of whole days; what is open for longer is an exhibition, a `span`. */
const MOST_DAYS = 60;
const MOST_YEARS_OF_SPAN = 2;

/** One session that goes on for so long that the date or year of its end is most often wrong. */
export const longSession: Rule = (input) =>
	located(input, 'events').flatMap((entry) =>
		[['when'], ['when', 'sessions', '*'], ['changes', '*']]
			.flatMap((pattern) => nodesAt(entry.record, pattern))
			.flatMap(({ path, value }) => {
				const from = firstWritten(value, ['start', 'session', 'from']);
				const to = firstWritten(value, ['end', 'to']);
				const [start, end] = [from?.value, to?.value];
				// Ends of two forms, or reversed, have reports of their own.
				if (!from || !to || typeof start !== 'string' || typeof end !== 'string') return [];
				if (start.length !== end.length) return [];
				const long = tooLong(start, end, entry.record.when.kind === 'span');
				if (!long) return [];
				return warning('long-session', entry, [...path, to.key], {
					vi: `kéo dài ${long.vi} (${from.key}: ${start}, ${to.key}: ${end})`,
					en: `goes on for ${long.en} (${from.key}: ${start}, ${to.key}: ${end})`,
					cureVi: `Xem lại ngày và năm của ${to.key}. ${long.cureVi}`,
					cureEn: `Look at the date and year of ${to.key} again. ${long.cureEn}`,
				});
			}),
	);

/** Whether a session of known hours goes on for longer than is believed; both ends are local date-times. */
export const isLongTimed = (start: string, end: string): boolean =>
	minutesBetween(start, end) > MOST_HOURS * 60;

function tooLong(start: string, end: string, span: boolean) {
	if (!isDateOnly(start)) {
		const hours = Math.ceil(minutesBetween(start, end) / 60);
		return (
			isLongTimed(start, end) && {
				vi: `${hours} giờ liền`,
				en: `${hours} hours on end`,
				cureVi:
					'Nếu diễn ra trong nhiều ngày: ghi mỗi ngày một buổi bằng when: { kind: sessions, … }, hoặc cả đợt bằng when: { kind: span, from: …, to: … }.',
				cureEn:
					'If it goes on for several days, list a session for each with when: { kind: sessions, … }, or write the whole as when: { kind: span, from: …, to: … }.',
			}
		);
	}
	const days = daysBetween(start, end) + 1;
	const long = { vi: `${days} ngày`, en: `${days} days` };
	if (!span) {
		return (
			days > MOST_DAYS && {
				...long,
				cureVi: 'Nếu là trưng bày, triển lãm dài ngày: when: { kind: span, from: …, to: … }.',
				cureEn: 'If it is an exhibition: when: { kind: span, from: …, to: … }.',
			}
		);
	}
	return (
		end > `${yearOf(start) + MOST_YEARS_OF_SPAN}${start.slice(4)}` && {
			...long,
			cureVi: 'Nếu lúc nào cũng có: ghi là hoạt động thường xuyên (thư mục programmes).',
			cureEn: 'If it is always there, make it a programme (in the folder programmes).',
		}
	);
}
