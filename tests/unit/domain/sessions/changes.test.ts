import { describe, expect, test } from 'vitest';
import { occurrences, originalStarts } from '../../../../src/domain/sessions/occurrences.ts';
import type { DateWindow } from '../../../../src/domain/sessions/session.ts';
import type { Change, When } from '../../../../src/domain/sessions/when.ts';
import { CONTEXT, event, find, weekly, YEAR } from './scheduled.ts';

describe('changes', () => {
	const class_ = weekly({ time: { start: '08:00', end: '10:00' }, until: '2026-11-28' });
	const change = (over: Partial<Change>): Change => ({ session: '2026-11-14T08:00', ...over });
	const only = (over: Partial<Change>, window: DateWindow = YEAR) =>
		find(class_, window, [change(over)]).filter((s) => s.originalStart === '2026-11-14T08:00');

	test('a moved session keeps its id, its length and its original start', () => {
		expect(only({ start: '2026-12-01T14:00', reason: { vi: 'Mưa lũ' } })).toMatchObject([
			{
				id: 'hoi-sach_20261114T0800',
				start: '2026-12-01T14:00',
				end: '2026-12-01T16:00',
				originalStart: '2026-11-14T08:00',
				status: 'rescheduled',
				reason: { vi: 'Mưa lũ' },
			},
		]);
	});
	test('a moved session is found by its new date, not by its old one', () => {
		expect(only({ start: '2026-12-01T14:00' }, { from: '2026-11-10', to: '2026-11-20' })).toEqual([]);
		expect(only({ start: '2026-12-01T14:00' }, { from: '2026-12-01', to: '2026-12-01' })).toHaveLength(1);
		expect(only({ start: '2026-10-01T14:00' }, { from: '2026-10-01', to: '2026-10-01' })).toHaveLength(1);
	});
	test('a cancelled or postponed one stays at its original time, whatever else is said', () => {
		for (const status of ['cancelled', 'postponed'] as const) {
			expect(only({ status, start: '2026-12-01T14:00', availability: 'full' })).toEqual([
				{
					id: 'hoi-sach_20261114T0800',
					eventId: 'hoi-sach',
					start: '2026-11-14T08:00',
					end: '2026-11-14T10:00',
					allDay: false,
					endEstimated: false,
					originalStart: '2026-11-14T08:00',
					status,
				},
			]);
		}
	});
	test('another place, full, online or a new end leave the start where it is', () => {
		expect(only({ places: ['thu-vien'] })[0]).toMatchObject({ status: 'scheduled', placeIds: ['thu-vien'] });
		expect(only({ availability: 'full' })[0]).toMatchObject({ status: 'scheduled', availability: 'full' });
		expect(only({ status: 'moved-online' })[0]).toMatchObject({
			status: 'moved-online',
			start: '2026-11-14T08:00',
		});
		expect(only({ end: '2026-11-14T11:00' })[0]).toMatchObject({
			status: 'scheduled',
			end: '2026-11-14T11:00',
		});
	});
	test('a new time for a session whose end is not known keeps the end an estimate', () => {
		const [moved] = find({ kind: 'single', start: '2026-11-23T08:00' }, YEAR, [
			{ session: '2026-11-23T08:00', start: '2026-11-24T09:00' },
		]);
		expect(moved).toMatchObject({ end: '2026-11-24T10:30', endEstimated: true });
	});
	test('a span that is extended or moved keeps its days', () => {
		const span: When = { kind: 'span', from: '2026-10-01', to: '2026-10-10' };
		expect(find(span, YEAR, [{ session: '2026-10-01', end: '2026-11-30' }])[0]).toMatchObject({
			end: '2026-11-30',
		});
		expect(find(span, YEAR, [{ session: '2026-10-01', start: '2026-10-05' }])[0]).toMatchObject({
			id: 'hoi-sach_20261001',
			start: '2026-10-05',
			end: '2026-10-14',
			status: 'rescheduled',
		});
	});
	test('of two to one session the later adds to and replaces the earlier', () => {
		const [session] = find({ kind: 'single', start: '2026-11-23T08:00' }, YEAR, [
			{ session: '2026-11-23T08:00', status: 'rescheduled', start: '2026-11-24T08:00', availability: 'full' },
			{ session: '2026-11-23T08:00', start: '2026-11-25T08:00' },
		]);
		expect(session).toMatchObject({ start: '2026-11-25T08:00', status: 'rescheduled', availability: 'full' });
	});
	test('that name no session of the schedule change nothing, also outside the window', () => {
		expect(find(class_, YEAR, [change({ session: '2026-11-15T08:00', start: '2026-11-16T08:00' })])).toEqual(
			find(class_),
		);
		expect(originalStarts(event(class_), { from: '2026-11-14', to: '2026-11-15' }, CONTEXT)).toEqual([
			'2026-11-14T08:00',
		]);
	});
	test('with an end before the start are an error that names event and session', () => {
		expect(() => only({ end: '2026-11-14T07:00' })).toThrow('hoi-sach, change of 2026-11-14T08:00: end');
	});
});

test('ids do not change when another session is added, moved or cancelled', () => {
	const ids = (when: When, changes: readonly Change[] = []) => find(when, YEAR, changes).map((s) => s.id);
	const plain = ids(weekly({ until: '2026-11-28' }));
	expect(ids(weekly({ until: '2026-11-28', extra: ['2026-11-10'] }))).toEqual(expect.arrayContaining(plain));
	expect(
		ids(weekly({ until: '2026-11-28' }), [
			{ session: '2026-11-14', status: 'cancelled' },
			{ session: '2026-11-21', start: '2026-11-22' },
		]),
	).toEqual(plain);
});

test('the event’s availability holds for each session that says nothing else', () => {
	const when = weekly({ until: '2026-11-14' });
	const sessions = occurrences(
		{
			id: 'lop',
			when,
			availability: 'open',
			changes: [{ session: '2026-11-14', availability: 'waiting-list' }],
		},
		YEAR,
		CONTEXT,
	);
	expect(sessions.map((s) => s.availability)).toEqual(['open', 'waiting-list']);
});
