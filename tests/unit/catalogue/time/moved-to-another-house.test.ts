import { describe, expect, it } from 'vitest';
import { listed } from '../../../../src/catalogue/graph/graph.ts';
import { sheetOf } from '../../../../src/catalogue/lists/sheet.ts';
import { comingAndMoved, comingAt, inArea } from '../../../../src/catalogue/time/moved-away.ts';
import { here, told, withChanges } from './moved-class.ts';

describe('a session that was moved to another house', () => {
	const elsewhere = withChanges([{ session: '2026-11-26T18:00', places: ['thu-vien'] }]);

	it('stands as moved on the old house’s page, and alone on that of the new one', () => {
		expect(here(elsewhere, { place: 'bao-tang' })).toEqual([
			'2026-11-26T18:00 place 2026-11-26T18:00',
			'2026-12-03T18:00',
			'2026-12-10T18:00',
		]);
		expect(here(elsewhere, { place: 'thu-vien' })).toEqual(['2026-11-26T18:00']);
		expect(
			told(
				sheetOf(elsewhere, listed(elsewhere.eventsAt, 'thu-vien'), { place: 'thu-vien' }).activities.flatMap(
					(rows) => rows.map(({ dated }) => dated),
				),
			),
		).toEqual(['2026-11-26T18:00']);
	});

	it('does not count where it is not', () => {
		expect(told(comingAt(elsewhere, 'bao-tang'))).toEqual(['2026-12-03T18:00', '2026-12-10T18:00']);
		expect(told(comingAt(elsewhere, 'thu-vien'))).toEqual(['2026-11-26T18:00']);
	});

	it('stays an activity of a host that only sends people there', () => {
		const sent = withChanges([{ session: '2026-11-26T18:00', places: ['thu-vien'] }], {
			hosts: ['nha-van-hoa'],
			places: ['bao-tang'],
		});
		expect(told(inArea(sent, { place: 'nha-van-hoa' }, comingAndMoved(sent)))[0]).toBe('2026-11-26T18:00');
	});

	it('that is also at another time is told of at the old house under its old date', () => {
		const both = withChanges([
			{ session: '2026-11-26T18:00', status: 'rescheduled', start: '2026-12-05T15:00', places: ['thu-vien'] },
		]);
		expect(here(both, { place: 'bao-tang' })).toEqual([
			'2026-11-26T18:00 date 2026-12-05T15:00',
			'2026-12-03T18:00',
			'2026-12-10T18:00',
		]);
		expect(here(both, { place: 'thu-vien' })).toEqual(['2026-12-05T15:00']);
	});
});

it('a session that was moved online stands as moved on the page of its house', () => {
	const online = withChanges([{ session: '2026-11-26T18:00', status: 'moved-online' }]);
	expect(here(online, { place: 'bao-tang' })[0]).toBe('2026-11-26T18:00 online 2026-11-26T18:00');
	expect(told(comingAt(online, 'bao-tang'))).not.toContain('2026-11-26T18:00');
});
