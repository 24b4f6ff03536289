/** What the comparison with FullCalendar comes to. */
import type { Comparison } from '../fullcalendar.ts';

/** The comparison as a Markdown table. */
export function comparisonTable({ sessions, ours, fullCalendar, panel, phone }: Comparison): string {
	const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
	const ms = (time: number) => `${time.toFixed(0)} ms`;
	const rows: [string, string, string][] = [
		['page with its data, styles and scripts (brotli)', kb(ours.bytes), kb(fullCalendar.bytes)],
		['of these the page with its data', kb(ours.pageBytes), kb(fullCalendar.pageBytes)],
		['of these scripts', kb(ours.scriptBytes), kb(fullCalendar.scriptBytes)],
		['first event visible', ms(ours.firstEvent), ms(fullCalendar.firstEvent)],
		['filter, press to paint', ms(ours.filter), ms(fullCalendar.filter)],
		['filter, press to all in sight', ms(ours.filterSettled), ms(fullCalendar.filterSettled)],
		['… in the panel of all filters, to paint', ms(panel), ''],
		['… on a phone (360 × 740), to paint', ms(phone), ''],
		['next month, press to first event', ms(ours.navigation), ms(fullCalendar.navigation)],
	];
	return [
		`| ${sessions} sessions in the grid | ours | FullCalendar 7 |`,
		'|---|---|---|',
		...rows.map((row) => `| ${row.join(' | ')} |`),
	].join('\n');
}

/** Ours is ahead in each figure that is compared. */
export const isAhead = ({ ours, fullCalendar }: Comparison): boolean =>
	(['bytes', 'firstEvent', 'filter', 'filterSettled', 'navigation'] as const).every(
		(key) => ours[key] < fullCalendar[key],
	);
