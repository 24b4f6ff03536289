/** Calendars as institutions send them, written line by line. */
import { readCalendar } from '../../src/reader/calendar/index.ts';
import { TEST_TODAY } from '../clock.ts';
import { utf8 } from './sheets.ts';

/** A calendar of these parts, with the line breaks of RFC 5545. */
export const ics = (...parts: string[]): Uint8Array =>
	utf8(
		`${['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//mau//vi', ...parts, 'END:VCALENDAR'].join('\r\n')}\r\n`,
	);

/** An entry; one without a UID or a name of its own has both. */
export function vevent(...lines: string[]): string {
	const has = (name: string) => lines.some((line) => line.startsWith(name));
	const rest = [has('UID') ? [] : ['UID:1@mau'], has('SUMMARY') ? [] : ['SUMMARY:Kể chuyện sách']].flat();
	return ['BEGIN:VEVENT', ...rest, ...lines, 'END:VEVENT'].join('\r\n');
}

export const inHue = { zone: 'Asia/Ho_Chi_Minh', today: TEST_TODAY, last: '2028-05-31' } as const;
/** What comes of entries in Huế. */
export const entriesOf = (...parts: string[]) => readCalendar(ics(...parts), inHue).entries;
/** The first of them, which must have a time. */
export function whenOf(...lines: string[]) {
	const [entry] = entriesOf(vevent(...lines));
	return entry?.when ?? entry?.faults.map(({ message }) => message).join();
}
