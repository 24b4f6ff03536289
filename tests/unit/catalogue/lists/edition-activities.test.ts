/** An edition of a commemorative day on its page: one row an activity, whatever the number of its sessions. */
import { expect, test } from 'vitest';
import { editionActivities } from '../../../../src/catalogue/lists/edition-activities.ts';
import { catalogueOf, eventWith } from '../../../support/catalogue.ts';

const series = (id: string, days: readonly number[]) =>
	eventWith({
		id,
		when: {
			kind: 'sessions',
			sessions: days.map((day) => ({ start: `2026-11-${day}T08:00`, end: `2026-11-${day}T09:00` })),
		},
	});
const catalogue = catalogueOf(
	{ events: [series('da-xong', [18, 19, 20]), series('do-dang', [21, 23, 24]), series('sap-toi', [25])] },
	'2026-11-22T08:00',
);
const { ahead, over, others } = editionActivities(catalogue, catalogue.allSessions, 20);
/** What stands in the list of those ahead at a local minute. */
const shownAt = (now: string) =>
	ahead
		.flat()
		.filter(({ from = '', until = '~' }) => from <= now && now < until)
		.map(({ dated }) => [dated.event.id, dated.session.start.slice(8, 10)]);

test('what is ahead stands once at any time, and stays when its last session is over', () => {
	expect(shownAt('2026-11-22T08:00')).toEqual([
		['do-dang', '23'],
		['sap-toi', '25'],
	]);
	expect(shownAt('2026-11-23T09:00')).toEqual([
		['do-dang', '24'],
		['sap-toi', '25'],
	]);
	expect(shownAt('2026-11-28T08:00')).toEqual([
		['do-dang', '24'],
		['sap-toi', '25'],
	]);
});
test('what is over stands by its latest session, with those before it', () =>
	expect(
		over.map(({ dated, earlier }) => [dated.event.id, dated.session.start.slice(8, 10), earlier.length]),
	).toEqual([['da-xong', '20', 2]]));
test('activities beyond the most are counted, those over first', () => {
	expect(others).toBe(0);
	const few = editionActivities(catalogue, catalogue.allSessions, 2);
	expect([few.ahead.length, few.over.length, few.others]).toEqual([2, 0, 1]);
});
