/** An event with sessions and changes of any kind, and what stands around it. */
import fc from 'fast-check';
import type { Made } from '../../../../scripts/demo/shape.ts';
import { addDays } from '../../../../src/domain/time/plain-date.ts';
import { DATED, eventWith, NOW } from '../../../support/catalogue.ts';

export const FIRST = NOW.slice(0, 10);
const place = (id: string, ward: string, features: ('wheelchair' | 'quiet-hours')[]): Made<'places'> => ({
	id,
	title: { vi: `Nhà ${id}`, en: `House ${id}` },
	kind: 'library-city',
	ownership: 'public',
	ward,
	access: { features },
	sources: DATED,
});

const ward = (id: string, kind: 'phuong' | 'xa', code: string): Made<'wards'> => ({
	id,
	code,
	kind,
	name: { vi: `Tên ${id}` },
	sources: DATED,
});

export const AROUND = {
	wards: [ward('an-cu', 'phuong', '00001'), ward('vy-da', 'xa', '00002')],
	places: [place('bao-tang', 'an-cu', ['wheelchair']), place('thu-vien', 'vy-da', [])],
};

/** A fortnight of sessions, some of them changed in each way that content knows. */
const change = fc.record(
	{
		status: fc.constantFrom('cancelled', 'postponed', 'moved-online'),
		start: fc.constantFrom('13:30', '19:00'),
		places: fc.constantFrom(['thu-vien'], ['bao-tang'], ['thu-vien', 'bao-tang']),
		availability: fc.constantFrom('open', 'full', 'waiting-list'),
	},
	{ requiredKeys: [] },
);

export const event = fc
	.record({
		days: fc.uniqueArray(fc.integer({ min: -3, max: 13 }), { minLength: 1, maxLength: 9 }),
		changes: fc.array(change, { minLength: 9, maxLength: 9 }),
		attendance: fc.constantFrom('onsite', 'mixed', 'online'),
		availability: fc.constantFrom(undefined, 'full'),
		venue: fc.constantFrom(
			{},
			{ places: ['thu-vien'] },
			{ location: { name: { vi: 'Sân đình' }, ward: 'vy-da' } },
		),
	})
	.map(({ days, changes, attendance, availability, venue }) => {
		const starts = days.sort((a, b) => a - b).map((day) => `${addDays(FIRST, day)}T08:00`);
		return eventWith({
			id: 'a',
			when: {
				kind: 'sessions',
				sessions: starts.map((start) => ({ start, end: `${start.slice(0, 10)}T09:00` })),
			},
			attendance,
			...(availability ? { availability } : {}),
			...venue,
			changes: starts.flatMap((session, at) => {
				const { start, ...rest } = changes[at] ?? {};
				const moved = start ? { start: `${session.slice(0, 10)}T${start}` } : {};
				return Object.keys({ ...rest, ...moved }).length > 0 ? [{ session, ...rest, ...moved }] : [];
			}),
		} as Parameters<typeof eventWith>[0]); // the lists of a schema need not be read-only
	});
