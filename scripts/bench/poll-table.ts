/** What polling comes to, as a table. */
import type { Polled } from './polls.ts';

/** As README.md shows it. */
export function pollTable(polled: readonly Polled[]): string {
	const kb = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;
	const rows = polled.flatMap(({ server, calendars, files, polls }) =>
		polls.map(
			({ when, sent, unchanged, bytes }) =>
				`| ${server} | ${calendars} + ${files - calendars} | ${when} | ${sent} | ${unchanged} | ${kb(bytes)} |`,
		),
	);
	return [
		'| server | calendars + other files | poll | 200 | 304 | bytes sent (gzip) |',
		'|---|---|---|---|---|---|',
		...rows,
	].join('\n');
}
