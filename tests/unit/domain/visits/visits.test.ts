/** Whether a class and a day fit an offer; what nobody has told is never a yes or a no. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, WEEKDAYS, weekdayIndex } from '../../../../src/domain/time/plain-date.ts';
import { classChecks, dayChecks, fitsWith } from '../../../../src/domain/visits/fit.ts';
import { offeredDates } from '../../../../src/domain/visits/offered-dates.ts';
import { classFaults, type SchoolClass } from '../../../../src/domain/visits/school-class.ts';
import type { VisitOffer } from '../../../../src/domain/visits/visit-offer.ts';

const TODAY = '2026-11-22';
const never = () => false;
const offer = (more: Partial<VisitOffer> = {}): VisitOffer => ({
	standing: 'current',
	levels: [],
	grades: [],
	months: [],
	onSite: true,
	...more,
});
const visitors = (more: Partial<SchoolClass> = {}): SchoolClass => ({
	level: 'tieu-hoc',
	grade: 4,
	pupils: 38,
	adults: 3,
	wheelchairs: 0,
	...more,
});
const hours: NonNullable<VisitOffer['hours']> = {
	regular: [{ days: ['tue', 'wed', 'thu', 'fri'], open: '08:00', close: '17:00' }],
	exceptions: [{ from: '2026-12-15', slots: [] }],
	holidays: 'closed',
};
const answer = (checks: readonly { name: string; answer: string }[], name: string) =>
	checks.find((check) => check.name === name)?.answer;

describe('a class', () => {
	it.each([
		[{}, 'level', 'unknown'],
		[{ levels: ['tieu-hoc'] }, 'level', 'fits'],
		[{ levels: ['thcs'] }, 'level', 'not'],
		[{ levels: ['tieu-hoc'], grades: [1, 2] }, 'level', 'not'],
		[{ grades: [3, 4] }, 'level', 'fits'],
		[{}, 'group', 'unknown'],
		[{ group: { max: 45 } }, 'group', 'fits'],
		[{ group: { max: 38 } }, 'group', 'fits'],
		[{ group: { max: 37 } }, 'group', 'not'],
		[{ group: { min: 39 } }, 'group', 'not'],
		[{ group: { pupilsPerAdult: 13 } }, 'adults', 'fits'],
		[{ group: { pupilsPerAdult: 12 } }, 'adults', 'not'],
		[{}, 'adults', 'unknown'],
		[{ standing: 'ended' }, 'standing', 'not'],
		[{ standing: 'former' }, 'standing', 'unknown'],
	] as const)('%j: %s %s', (more, name, expected) => {
		expect(answer(classChecks(offer(more), visitors()), name)).toBe(expected);
	});

	it.each([
		[{ pupils: 0 }, ['pupils']],
		[{ pupils: 5000 }, ['pupils']],
		[{ pupils: 1.5 }, ['pupils']],
		[{ adults: -1 }, ['adults']],
		[{ wheelchairs: 39 }, ['wheelchairs']],
		[{ pupils: Number.NaN }, ['pupils']],
		[{}, []],
	])('%j has the faults %j', (more, faults) => {
		expect(classFaults(visitors(more))).toEqual(faults);
	});
});

describe('a day', () => {
	it.each([
		[{}, '2026-11-22', 'ahead', 'not'],
		[{}, '2026-11-21', 'ahead', 'not'],
		[{}, '2026-11-23', 'ahead', 'fits'],
		[{ leadDays: 7 }, '2026-11-29', 'lead', 'fits'],
		[{ leadDays: 7 }, '2026-11-28', 'lead', 'not'],
		[{}, '2026-11-29', 'lead', 'unknown'],
		[{ months: [12] }, '2026-12-01', 'month', 'fits'],
		[{ months: [12] }, '2027-01-04', 'month', 'not'],
		[{}, '2027-01-04', 'month', undefined],
		[{ hours }, '2026-12-16', 'opening', 'fits'],
		[{ hours }, '2026-12-14', 'opening', 'not'],
		[{ hours }, '2026-12-15', 'opening', 'not'],
		[{}, '2026-12-16', 'opening', 'unknown'],
		[{ hours, onSite: false }, '2026-12-14', 'opening', undefined],
	] as const)('%j on %s: %s %s', (more, date, name, expected) => {
		expect(answer(dayChecks(offer(more), date, TODAY, never), name)).toBe(expected);
	});

	it('on a public holiday does not fit', () =>
		expect(
			answer(
				dayChecks(offer(), '2027-01-01', TODAY, (date) => date === '2027-01-01'),
				'holiday',
			),
		).toBe('not'));
});

describe('days that are offered', () => {
	it('are the next school days that nothing rules out', () => {
		expect(offeredDates(offer({ hours, leadDays: 20 }), TODAY, TODAY, never, 3)).toEqual([
			'2026-12-16',
			'2026-12-17',
			'2026-12-18',
		]);
		expect(offeredDates(offer({ months: [2] }), TODAY, TODAY, never, 1)).toEqual(['2027-02-01']);
		expect(
			offeredDates(
				offer({ hours: { ...hours, regular: [{ days: ['sun'], open: '08:00', close: '09:00' }] } }),
				TODAY,
				TODAY,
				never,
				3,
			),
		).toEqual([]);
	});

	it('pass every check, whatever the offer', () => {
		const day = fc.constantFrom(...WEEKDAYS);
		const anyOffer = fc.record({
			standing: fc.constantFrom('current' as const, 'former' as const),
			levels: fc.constant([]),
			grades: fc.constant([]),
			months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 12 }),
			leadDays: fc.integer({ min: 0, max: 60 }),
			onSite: fc.boolean(),
			hours: fc.record({
				regular: fc.array(
					fc.record({
						days: fc.uniqueArray(day, { minLength: 1, maxLength: 7 }),
						open: fc.constant('08:00'),
						close: fc.constant('17:00'),
					}),
					{ maxLength: 3 },
				),
				exceptions: fc.constant([]),
				holidays: fc.constantFrom('open' as const, 'closed' as const, 'ask' as const),
			}),
		});
		fc.assert(
			fc.property(
				anyOffer,
				fc.integer({ min: 0, max: 300 }),
				fc.integer({ min: 2, max: 9 }),
				(one, ahead, rest) => {
					const isHoliday = (date: string) => Number(date.slice(8)) % rest === 0;
					for (const date of offeredDates(one, addDays(TODAY, ahead), TODAY, isHoliday, 5)) {
						expect(fitsWith(dayChecks(one, date, TODAY, isHoliday))).toBe(true);
						expect(date > addDays(TODAY, ahead)).toBe(true);
						expect(weekdayIndex(date)).toBeLessThan(5);
					}
				},
			),
			{ numRuns: 200 },
		);
	});
});
