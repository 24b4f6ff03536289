import { describe, expect, test } from 'vitest';
import {
	confirmation,
	evidenceFirst,
	isCurrentOffer,
	isOpenCall,
	lastSourceDate,
} from '../../../../src/domain/trust/standing.ts';

const TODAY = '2026-11-22';

describe('the last source', () => {
	test('is the newest date that a source bears itself, as precise as it is', () => {
		expect(lastSourceDate([{ on: '2024-03-17' }, { on: '2025' }, { on: '2023-12-31' }])).toBe('2025');
	});
	test('the fuller of two dates in one year counts as newer', () => {
		expect(lastSourceDate([{ on: '2024' }, { on: '2024-03' }, { on: '2024-03-01' }])).toBe('2024-03-01');
	});
	test('a secondary source dates nothing', () => {
		const sources = [{ on: '2026-09', secondary: true }, { on: '2023' }];
		expect(lastSourceDate(sources)).toBe('2023');
		expect(confirmation({ sources }, TODAY, 12)).toEqual({ kind: 'sourced', on: '2023' });
		expect(isCurrentOffer({ sources }, TODAY, 2024)).toBe(false);
	});
	test('the day somebody read an undated page is no date of the source', () => {
		expect(lastSourceDate([{ seen: '2026-11-22' }])).toBeUndefined();
		expect(lastSourceDate([])).toBeUndefined();
	});
});

describe('confirmation', () => {
	const sources = [{ on: '2025-05' }];
	const verified = (on: string) => ({ verified: { on }, sources });
	test('holds up to the same day so many months later, and is stale the day after', () => {
		expect(confirmation(verified('2025-11-22'), TODAY, 12)).toEqual({ kind: 'confirmed', on: '2025-11-22' });
		expect(confirmation(verified('2025-11-21'), TODAY, 12)).toEqual({ kind: 'stale', on: '2025-11-21' });
	});
	test('ends with the month where that is shorter', () => {
		expect(confirmation(verified('2026-08-31'), '2027-02-28', 6).kind).toBe('confirmed');
		expect(confirmation(verified('2026-08-31'), '2027-03-01', 6).kind).toBe('stale');
	});
	test('without one the record rests on its sources, dated or not', () => {
		expect(confirmation({ sources }, TODAY, 12)).toEqual({ kind: 'sourced', on: '2025-05' });
		expect(confirmation({ sources: [{ seen: TODAY }] }, TODAY, 12)).toEqual({ kind: 'sourced' });
	});
	test('sources that only repeat others bear no date, and are said to be what they are', () => {
		const repeated = [{ on: '2026-09', secondary: true }];
		expect(confirmation({ sources: repeated }, TODAY, 12)).toEqual({ kind: 'repeated' });
		expect(confirmation({ sources: repeated, verified: { on: TODAY } }, TODAY, 12).kind).toBe('confirmed');
		expect(evidenceFirst([...repeated, { on: '2023' }, { seen: TODAY }])).toEqual([
			{ on: '2023' },
			{ seen: TODAY },
			...repeated,
		]);
	});
});

describe('an offer is current', () => {
	const current = (record: Parameters<typeof isCurrentOffer>[0]) => isCurrentOffer(record, TODAY, 2024);
	test('by a source of the first current year, not by one of the year before', () => {
		expect(current({ sources: [{ on: '2024' }] })).toBe(true);
		expect(current({ sources: [{ on: '2023-12-31' }] })).toBe(false);
	});
	test('by the newest of its sources', () => {
		expect(current({ sources: [{ on: '2019' }, { on: '2025-06' }, { seen: TODAY }] })).toBe(true);
	});
	test('not by an undated source alone, even one read today', () => {
		expect(current({ sources: [{ seen: TODAY }] })).toBe(false);
	});
	test('by a confirmation, whatever its sources', () => {
		expect(current({ sources: [{ on: '2015' }], verified: { on: '2026-01-01' } })).toBe(true);
	});
	test('no longer once it has ended, though confirmed', () => {
		expect(current({ sources: [], verified: { on: TODAY }, ended: true })).toBe(false);
	});
	test('to the last day of its period, of its month or of its year', () => {
		const until = (to: string) => current({ sources: [{ on: '2026' }], period: { to } });
		expect(['2026-11-22', '2026-11-21'].map(until)).toEqual([true, false]);
		expect(['2026-11', '2026-10'].map(until)).toEqual([true, false]);
		expect(['2026', '2025'].map(until)).toEqual([true, false]);
	});
});

describe('a call for help', () => {
	const open = (closes: string | undefined, today: string) => isOpenCall({ closes }, today);
	test('is open to the end of its last day, month or year; without one it stays open', () => {
		expect(open('2026-12-31', '2026-12-31')).toBe(true);
		expect(open('2026-12-31', '2027-01-01')).toBe(false);
		expect(open('2026-12', '2026-12-31')).toBe(true);
		expect(open('2026-12', '2027-01-01')).toBe(false);
		expect(open('2026', '2026-12-31')).toBe(true);
		expect(open(undefined, '2036-01-01')).toBe(true);
	});
});

test('what its source does not name any more is not confirmed, whoever confirmed it before', () => {
	const record = {
		sources: [{ on: '2026-11' }],
		verified: { on: '2026-11-20' },
		origin: { gone: '2026-11-22' },
	};
	expect(confirmation(record, TODAY, 12)).toEqual({ kind: 'gone', on: '2026-11-22' });
	expect(confirmation({ ...record, origin: {} }, TODAY, 12).kind).toBe('confirmed');
});
