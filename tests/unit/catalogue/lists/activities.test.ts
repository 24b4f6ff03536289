/** A series once, with its next date: nothing lost, what is off said, and the row of each day on which it is read. */
import { describe, expect, it } from 'vitest';
import { activitiesOf, inTurn, pastActivities } from '../../../../src/catalogue/lists/activities.ts';
import { comingAndMoved } from '../../../../src/catalogue/time/moved-away.ts';
import { past } from '../../../../src/catalogue/time/sessions.ts';
import { catalogueOf, eventWith } from '../../../support/catalogue.ts';

const at = (day: string) => ({ start: `2026-${day}T08:00`, end: `2026-${day}T10:00` });
const series = (id: string, days: readonly string[], given: object = {}) =>
	eventWith({ id, when: { kind: 'sessions', sessions: days.map(at) }, ...given });
const dayOf = (dated: { session: { start: string } }) => dated.session.start.slice(5, 10);

const of = (...events: ReturnType<typeof series>[]) => {
	const catalogue = catalogueOf({ events });
	return activitiesOf(comingAndMoved(catalogue), catalogue.today);
};

describe('what is coming, activity by activity', () => {
	it('holds every session, each activity at its next', () => {
		const [second, first] = [series('b', ['11-25', '12-01']), series('a', ['11-24', '12-10', '12-20'])];
		const activities = of(second, first);
		expect(activities.map(([row]) => row?.dated.event.id)).toEqual(['a', 'b']);
		expect(activities.map(([row]) => row && [dayOf(row.dated), ...row.after.map(dayOf)])).toEqual([
			['11-24', '12-10', '12-20'],
			['11-25', '12-01'],
		]);
	});
	it('has one row at any time, and goes on to the next when that is over', () => {
		const rows = inTurn(of(series('a', ['11-24', '11-30', '12-20'])));
		const shownAt = (now: string) =>
			rows
				.filter(({ from = '', until = '~' }) => from <= now && now < until)
				.map(({ dated }) => dayOf(dated));
		expect(shownAt('2026-11-22T08:00')).toEqual(['11-24']);
		expect(shownAt('2026-11-24T10:00')).toEqual(['11-30']);
		// Beyond the days for which the page holds rows none is shown: the list says that it goes on.
		expect(shownAt('2026-11-30T10:00')).toEqual([]);
	});
	it('says what is off between two dates, and leads with what takes place', () => {
		const [activity] = of(
			series('a', ['11-23', '11-24', '12-01'], {
				changes: [
					{ session: '2026-11-23T08:00', status: 'cancelled' },
					{ session: '2026-12-01T08:00', status: 'cancelled' },
				],
			}),
		);
		expect(activity?.map(({ dated }) => dayOf(dated))).toEqual(['11-24']);
		expect(activity?.[0]?.before.map(dayOf)).toEqual(['11-23']);
		expect(activity?.[0]?.after.map(dayOf)).toEqual(['12-01']);
	});
	it('of a series that is off altogether leads with its first date', () => {
		const [activity] = of(
			series('a', ['11-23'], { changes: [{ session: '2026-11-23T08:00', status: 'cancelled' }] }),
		);
		expect(activity?.map(({ dated }) => dated.session.status)).toEqual(['cancelled']);
	});
});

it('what is over stands by its latest session, with those before it', () => {
	const catalogue = catalogueOf({ events: [series('a', ['11-01', '11-20']), series('b', ['11-10'])] });
	expect(
		pastActivities(past(catalogue, catalogue.records.events)).map(({ dated, earlier }) => [
			dayOf(dated),
			...earlier.map(dayOf),
		]),
	).toEqual([['11-20', '11-01'], ['11-10']]);
});
