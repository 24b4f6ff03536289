import { describe, expect, it } from 'vitest';
import { usualWeek } from '../../../../src/catalogue/lists/usual-week.ts';
import { inMonthBefore } from '../../../../src/catalogue/time/months-past.ts';
import { catalogueOf, eventWith } from '../../../support/catalogue.ts';

const on = (id: string, day: string) =>
	eventWith({ id, when: { kind: 'single', start: `${day}T08:00`, end: `${day}T10:00` } });

describe('each weekday of a month', () => {
	it('counts the places that are open on it, though its first day is a holiday', () => {
		// The museum of these records is open on Tuesdays and Sundays.
		const open = usualWeek(catalogueOf({}), '2026-12').map((day) => day.open);
		expect(open).toEqual([0, 1, 0, 0, 0, 0, 1]);
	});
});

describe('a month of earlier years', () => {
	const catalogue = catalogueOf({
		events: [
			on('cu', '2024-12-20'),
			on('moi', '2025-12-05'),
			on('khac', '2025-11-05'),
			on('sap', '2026-12-09'),
		],
	});
	it('remembers what took place in it, by the day, and nothing of other months', () =>
		expect(inMonthBefore(catalogue, '2026-12').map(({ event }) => event.id)).toEqual(['moi', 'cu']));
	it('knows nothing of years that come after the page', () =>
		expect(inMonthBefore(catalogue, '2025-12').map(({ event }) => event.id)).toEqual(['cu']));
});
