import { describe, expect, test } from 'vitest';
import type { When } from '../../../../src/domain/sessions/when.ts';
import { find, starts } from './scheduled.ts';

describe('a single session', () => {
	test('has an id of the event and its original start', () => {
		expect(find({ kind: 'single', start: '2026-11-23T08:00', end: '2026-11-23T10:00' })).toEqual([
			{
				id: 'hoi-sach_20261123T0800',
				eventId: 'hoi-sach',
				start: '2026-11-23T08:00',
				end: '2026-11-23T10:00',
				allDay: false,
				endEstimated: false,
				originalStart: '2026-11-23T08:00',
				status: 'scheduled',
			},
		]);
	});
	test('without an end is taken to last 90 minutes, and says that this is an estimate', () => {
		expect(find({ kind: 'single', start: '2026-11-23T23:00' })[0]).toMatchObject({
			end: '2026-11-24T00:30',
			endEstimated: true,
		});
	});
	test('of a whole day ends that day, with nothing estimated', () => {
		expect(find({ kind: 'single', start: '2026-11-23' })[0]).toMatchObject({
			id: 'hoi-sach_20261123',
			end: '2026-11-23',
			allDay: true,
			endEstimated: false,
		});
	});
	test('over midnight is found on both days, one that ends at midnight on the first only', () => {
		const late: When = { kind: 'single', start: '2026-11-23T22:00', end: '2026-11-24T01:00' };
		const untilMidnight: When = { kind: 'single', start: '2026-11-23T22:00', end: '2026-11-24T00:00' };
		const on = (date: string) => ({ from: date, to: date });
		expect([late, untilMidnight].map((w) => find(w, on('2026-11-23')).length)).toEqual([1, 1]);
		expect([late, untilMidnight].map((w) => find(w, on('2026-11-24')).length)).toEqual([1, 0]);
		expect(find(late, on('2026-11-22'))).toEqual([]);
		expect(find(late, on('2026-11-25'))).toEqual([]);
	});
	test('whose end is not after its start, or of another form, is an error that names the event', () => {
		expect(() => find({ kind: 'single', start: '2026-11-23T08:00', end: '2026-11-23T08:00' })).toThrow(
			'hoi-sach: end 2026-11-23T08:00 is not after start 2026-11-23T08:00',
		);
		expect(() => find({ kind: 'single', start: '2026-11-23T08:00', end: '2026-11-24' })).toThrow(
			'one is a date',
		);
	});
});

test('a reversed window and one with an impossible date are errors', () => {
	expect(() => find({ kind: 'announced' }, { from: '2026-02-02', to: '2026-02-01' })).toThrow(RangeError);
	expect(() => find({ kind: 'announced' }, { from: '2026-02-01', to: '2026-02-30' })).toThrow(RangeError);
});

test('what is announced later has no sessions', () => {
	expect(find({ kind: 'announced', month: '2026-11' })).toEqual([]);
});

test('several sessions come sorted, each once', () => {
	expect(
		starts({
			kind: 'sessions',
			sessions: [{ start: '2026-12-05T08:00' }, { start: '2026-11-28T08:00' }, { start: '2026-12-05T08:00' }],
		}),
	).toEqual(['2026-11-28T08:00', '2026-12-05T08:00']);
});

describe('a span', () => {
	const span: When = { kind: 'span', from: '2026-10-01', to: '2027-01-31' };
	test('is one session of whole days, found in any window that it touches', () => {
		expect(find(span, { from: '2026-11-01', to: '2026-11-30' })).toMatchObject([
			{ id: 'hoi-sach_20261001', start: '2026-10-01', end: '2027-01-31', allDay: true },
		]);
		expect(find(span, { from: '2027-01-31', to: '2027-02-28' })).toHaveLength(1);
		expect(find(span, { from: '2027-02-01', to: '2027-02-28' })).toEqual([]);
		expect(find(span, { from: '2026-09-01', to: '2026-09-30' })).toEqual([]);
	});
});
