/** When an event takes place, from the columns for days, hours and patterns together. */
import { addDays, dateOf, WEEKDAYS, yearOf } from '../../domain/time/plain-date.ts';
import type { CellContent } from '../../reader/sheets/index.ts';
import { readHours } from '../values/day-hours.ts';
import type { Hours } from '../values/hours.ts';
import { smooth } from '../values/letters.ts';
import { type Occasion, readOccasions } from '../values/occasions.ts';
import { readPattern, soundsRepeated } from '../values/patterns.ts';
import type { CellReading } from '../values/reading.ts';
import { plainWords } from './simple.ts';

export const WHEN_FIELDS = ['start', 'end', 'startTime', 'endTime', 'pattern'] as const;
type WhenField = (typeof WHEN_FIELDS)[number];

/** A part of `when`, with the column it came from. */
export interface WhenRead {
	readonly value?: Readonly<Record<string, unknown>>;
	/** Keys of it that nobody said. */
	readonly assumed?: readonly string[];
	/** The column that tells the day. */
	readonly from?: WhenField;
	readonly faults: readonly {
		readonly field: WhenField;
		readonly message: string;
		readonly cure: string;
		readonly mild?: true;
	}[];
}

type Cells = ReadonlyMap<string, CellContent>;

export function readWhen(cells: Cells, today: string): WhenRead {
	const faults: WhenRead['faults'][number][] = [];
	/** What a reading says, with its fault or note kept for the report. */
	const take = <T>(field: WhenField, reading: CellReading<T>): T | undefined => {
		if ('message' in reading) faults.push({ field, ...reading });
		else if (reading.note) faults.push({ field, message: reading.note, cure: '', mild: true });
		return 'message' in reading ? undefined : reading.value;
	};
	const hours = hoursOf(cells, take);
	const start = cells.get('start');
	const repeated = (['pattern', 'start'] as const).find((field) => {
		const content = cells.get(field);
		return content !== undefined && (field === 'pattern' || soundsRepeated(content));
	});
	if (repeated) {
		const others =
			repeated === 'pattern' && start !== undefined ? take('start', readOccasions(start, today)) : undefined;
		const last = endOf(cells, others?.[0]?.from ?? today, take);
		const pattern = take(repeated, readPattern(cells.get(repeated) ?? '', today));
		if (!pattern || faults.some(({ mild }) => !mild)) return { faults };
		const from = pattern.from ?? others?.[0]?.from;
		const until = pattern.until ?? last?.from ?? others?.[0]?.to;
		const time = pattern.time ?? hours ?? others?.[0]?.hours;
		const { on, every, except, skipHolidays } = pattern;
		const value = {
			...('days' in on ? { kind: 'weekly', days: on.days } : { kind: 'monthly', on }),
			...(every ? { every } : {}),
			from: from ?? today,
			...(until ? { until } : {}),
			...(time ? { time } : {}),
			...(except ? { except } : {}),
			...(skipHolidays ? { skipHolidays } : {}),
		};
		return { value, from: repeated, faults, ...(from === undefined ? { assumed: ['from'] } : {}) };
	}
	if (start === undefined)
		return {
			faults: [
				...faults,
				{
					field: 'start',
					message: 'chưa có ngày',
					cure: 'viết dd/mm/yyyy, ví dụ 28/02/2026; lịch lặp thì viết như: thứ 7 hằng tuần, 8h–10h',
				},
			],
		};
	const month = monthOnly(start, today);
	if (month) return { value: month, from: 'start', faults };
	const occasions = take('start', readOccasions(start, today));
	const last = endOf(cells, occasions?.[0]?.from ?? today, take);
	if (!occasions || faults.some(({ mild }) => !mild)) return { faults };
	const dated = hours ? occasions.map((one) => ({ hours, ...one })) : occasions;
	const value = whenOf(dated, last, cells.has('endTime'));
	if ('message' in value) return { faults: [...faults, { field: 'startTime', ...value }] };
	// The hour stands in a column of its own after all.
	const still = hours ? faults.filter(({ mild }) => !mild) : faults;
	return { value: value.value, from: 'start', faults: still };
}

type Take = <T>(field: WhenField, reading: CellReading<T>) => T | undefined;

function hoursOf(cells: Cells, take: Take): Hours | undefined {
	const [start, end] = [cells.get('startTime'), cells.get('endTime')];
	const first = start === undefined ? undefined : take('startTime', readHours(start));
	const last = end === undefined ? undefined : take('endTime', readHours(end));
	if (!first) return undefined;
	const close = last?.start ?? first.end;
	return { start: first.start, ...(close ? { end: close } : {}) };
}

function endOf(cells: Cells, from: string, take: Take): Occasion | undefined {
	const end = cells.get('end');
	return end === undefined ? undefined : take('end', readOccasions(end, from))?.[0];
}

const WHOLE_WEEK = [...WEEKDAYS];

function whenOf(
	occasions: readonly Occasion[],
	last: Occasion | undefined,
	hasEnd: boolean,
): CellReading<Readonly<Record<string, unknown>>> {
	const [first] = occasions;
	if (!first) return { message: 'chưa có ngày', cure: '' };
	if (occasions.length > 1) return { value: { kind: 'sessions', sessions: occasions.flatMap(sessionsOf) } };
	const to = last?.from ?? first.to;
	const end = first.hours?.end ?? last?.hours?.start;
	if (to === undefined || to === first.from)
		return {
			value: {
				kind: 'single',
				...session(first.from, first.hours && { ...first.hours, ...(end ? { end } : {}) }),
			},
		};
	const { hours } = first;
	if (hours && !end)
		return {
			message: 'hoạt động nhiều ngày cần cả giờ mở và giờ đóng trong ngày',
			cure: hasEnd ? '' : 'ghi thêm giờ kết thúc, hoặc bỏ trống giờ',
		};
	const openingHours = hours && { regular: [{ days: WHOLE_WEEK, open: hours.start, close: end }] };
	return { value: { kind: 'span', from: first.from, to, ...(openingHours ? { openingHours } : {}) } };
}

/** A span among several occasions is a session a day. */
function sessionsOf({ from, to = from, hours }: Occasion): Readonly<Record<string, string>>[] {
	const sessions: Readonly<Record<string, string>>[] = [];
	for (let day = from; day <= to && sessions.length < 400; day = addDays(day, 1))
		sessions.push(session(day, hours));
	return sessions;
}

/** An end before its start is after midnight. */
function session(day: string, hours: Hours | undefined): Readonly<Record<string, string>> {
	if (!hours) return { start: day };
	const endDay = hours.end && hours.end < hours.start ? addDays(day, 1) : day;
	return { start: `${day}T${hours.start}`, ...(hours.end ? { end: `${endDay}T${hours.end}` } : {}) };
}

const MONTH =
	/^(?:trong |đầu |giữa |cuối |khoảng |dự kiến |hạ tuần |thượng tuần )*(?:tháng |t)(\d{1,2})(?:\s*(?:\/|-|năm)\s*(\d{4}))?$/;
/** "Tháng 12/2026", "cuối tháng 4": what is known so far. */
function monthOnly(content: CellContent, today: string): Readonly<Record<string, unknown>> | undefined {
	if (typeof content !== 'string') return undefined;
	const [, month = '', year] = MONTH.exec(smooth(content)) ?? [];
	if (!month) return undefined;
	const next =
		`${yearOf(today)}-${month.padStart(2, '0')}` >= today.slice(0, 7) ? yearOf(today) : yearOf(today) + 1;
	const first = dateOf(year ? Number(year) : next, Number(month), 1);
	const text = plainWords(content, 160);
	return first && 'value' in text
		? { kind: 'announced', month: first.slice(0, 7), text: { vi: text.value } }
		: undefined;
}
