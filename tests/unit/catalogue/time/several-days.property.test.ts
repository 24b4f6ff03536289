/** Two ways of writing the same days give the same picture, in every view that has days. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Catalogue } from '../../../../src/catalogue/graph/graph.ts';
import { sessionGroups } from '../../../../src/catalogue/lists/lists.ts';
import { sheetOf } from '../../../../src/catalogue/lists/sheet.ts';
import { coveredDays } from '../../../../src/domain/sessions/covered-days.ts';
import { placeIn } from '../../../../src/domain/sessions/placing.ts';
import { addDays, addMonths } from '../../../../src/domain/time/plain-date.ts';
import { filterData } from '../../../../src/filters/data.ts';
import { exploreData } from '../../../../src/filters/lists/data.ts';
import { liveRows } from '../../../../src/filters/lists/rows.ts';
import { rowSessions } from '../../../../src/filters/rows.ts';
import { monthContent } from '../../../../src/site/month/month-content.ts';
import { catalogueOf, eventWith } from '../../../support/catalogue.ts';

const NOW = '2026-11-22T08:00';
const MONTHS = Array.from({ length: 6 }, (_, at) => addMonths('2026-10', at));

/** Where the one event of a catalogue stands, without its hours. */
function picture(catalogue: Catalogue) {
	const sheet = sheetOf(catalogue);
	const live = liveRows(exploreData(catalogue, 'events', 'vi'), NOW);
	return {
		months: MONTHS.map((month) => {
			const { byDate, long, rows, crowded } = monthContent(catalogue, month);
			const data = filterData(catalogue, rows, 'vi');
			const sessions = rows.map(({ session }) => session);
			const filtered = rowSessions(data, sessions);
			return {
				days: [...byDate].filter(([, day]) => day.sessions.length > 0).map(([date]) => date),
				long: long.length,
				rows: rows.length,
				crowded,
				filtered: filtered.sessions.map(({ from, to }) => [from, to]),
			};
		}),
		sheet: [sheet.activities.length, sheet.long.length, sheet.from, sheet.to],
		lists: sessionGroups(catalogue).map(({ key, rows }) => [key, rows.length]),
		explore: live.map(({ from, to }) => [from, to]),
		ranges: catalogue.allSessions.map(({ session }) =>
			Array.from({ length: 60 }, (_, at) => addDays('2026-11-22', at)).filter(
				(date) => placeIn({ from: date, to: date }, session, `${date}T00:00`) === 'in',
			),
		),
	};
}

const written = fc.record({
	first: fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-11-22', days)),
	more: fc.integer({ min: 1, max: 20 }),
	start: fc.constantFrom('00:00', '05:30', '08:00', '23:59'),
	end: fc.constantFrom('06:01', '11:30', '17:00', '23:59'),
});

it('a session with hours stands wherever a span of the same days stands', () => {
	fc.assert(
		fc.property(written, ({ first, more, start, end }) => {
			const last = addDays(first, more);
			const hours = { start: `${first}T${start}`, end: `${last}T${end}` };
			const inDays = catalogueOf(
				{ events: [eventWith({ when: { kind: 'span', from: first, to: last } })] },
				NOW,
			);
			const inHours = catalogueOf({ events: [eventWith({ when: { kind: 'single', ...hours } })] }, NOW);
			const listed = catalogueOf(
				{ events: [eventWith({ when: { kind: 'sessions', sessions: [hours] } })] },
				NOW,
			);
			const extended = catalogueOf(
				{
					events: [
						eventWith({
							when: { kind: 'single', start: hours.start },
							changes: [{ session: hours.start, end: hours.end }],
						}),
					],
				},
				NOW,
			);
			const expected = picture(inDays);
			// What has begun and is read in the hour of its end is compared by whole days.
			for (const other of [inHours, listed, extended]) expect(picture(other)).toEqual(expected);
		}),
		{ numRuns: 60 },
	);
});

it('a night that runs past midnight stands on its evening alone', () => {
	const night = { start: '2026-11-30T22:00', end: '2026-12-01T02:00' };
	const one = catalogueOf({ events: [eventWith({ when: { kind: 'single', ...night } })] }, NOW);
	expect(coveredDays(night)).toEqual({ from: '2026-11-30', to: '2026-11-30' });
	expect(monthContent(one, '2026-11').byDate.get('2026-11-30')?.sessions).toHaveLength(1);
	expect(monthContent(one, '2026-12').rows).toEqual([]);
});
