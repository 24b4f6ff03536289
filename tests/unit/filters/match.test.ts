import { describe, expect, it } from 'vitest';
import { type FilterData, type Filtered, holdsAge, matcherOf } from '../../../src/filters/match.ts';
import { rowSessions } from '../../../src/filters/rows.ts';
import { NOTHING_CHOSEN, parseFilters } from '../../../src/filters/state.ts';
import { windowOfWhen } from '../../../src/filters/when.ts';

/** 0 thieu-nhi, 1 nguoi-lon; 2 "6-15", 3 "18-"; 4 mien-phi, 5 co-thu-phi; 6 sang, 7 toi. */
const data: FilterData = {
	facets: [
		[
			'doi-tuong',
			[
				['thieu-nhi', 'Thiếu nhi'],
				['nguoi-lon', 'Người lớn'],
			],
		],
		[
			'tuoi',
			[
				['6-15', ''],
				['18-', ''],
			],
		],
		[
			'phi',
			[
				['mien-phi', 'Miễn phí'],
				['co-thu-phi', 'Có thu phí'],
			],
		],
		[
			'buoi',
			[
				['sang', 'Sáng'],
				['toi', 'Tối'],
			],
		],
	],
	profiles: [
		[0, 2, 4, 6],
		[1, 3, 5, 7],
		[0, 1, 2, 3, 4, 7],
		[5, 6],
	],
	rows: [0, 1, 2, 3],
	repeats: [],
};
const on = (date: string, profile: number): Filtered => ({ profile, from: date, to: date });
// 22 November 2026 is a Sunday.
const sessions = [
	on('2026-11-22', 0),
	on('2026-11-23', 1),
	on('2026-11-28', 2),
	{ profile: 3, from: '2026-11-20', to: '2026-11-24' },
];
const TODAY = '2026-11-22';
const ask = (query: string) => matcherOf(data, sessions)(parseFilters(query), TODAY);

describe('filters', () => {
	it('let everything through when nothing is chosen, and count every value', () => {
		const all = matcherOf(data, sessions)(NOTHING_CHOSEN, TODAY);
		expect(all.fits).toEqual([true, true, true, true]);
		expect(all.total).toBe(4);
		expect(all.counts).toEqual([2, 2, 2, 2, 2, 2, 2, 2]);
		expect(all.without.size).toBe(0);
	});

	it('of one facet are joined by "or", of several by "and"', () => {
		expect(ask('?phi=mien-phi').fits).toEqual([true, false, true, false]);
		expect(ask('?phi=mien-phi,co-thu-phi').total).toBe(4);
		expect(ask('?phi=mien-phi&buoi=toi').fits).toEqual([false, false, true, false]);
	});

	it('count beside a choice what it would give: of its own facet whatever is chosen there, of others what is left', () => {
		const { counts } = ask('?phi=mien-phi');
		// Its own facet: still both prices. Others: only what is free.
		expect(counts.slice(4, 6)).toEqual([2, 2]);
		expect(counts.slice(0, 2)).toEqual([2, 1]);
		expect(counts.slice(6)).toEqual([1, 1]);
	});

	it('give for each choice exactly the number that stood beside it', () => {
		for (const first of ['', '?phi=mien-phi', '?buoi=toi&phi=co-thu-phi', '?khi=cuoi-tuan', '?tuoi=7']) {
			const before = ask(first);
			data.facets.forEach(([facet, values], at) => {
				if (facet === 'tuoi') return;
				const offset = data.facets.slice(0, at).reduce((sum, [, list]) => sum + list.length, 0);
				values.forEach(([value], number) => {
					const others = new URLSearchParams(first);
					others.set(facet, value);
					expect(ask(`?${others}`).total, `${first} then ${facet}=${value}`).toBe(
						before.counts[offset + number],
					);
				});
			});
			for (const [when, count] of Object.entries(before.whens)) {
				const others = new URLSearchParams(first);
				others.set('khi', when);
				expect(ask(`?${others}`).total, `${first} then khi=${when}`).toBe(count);
			}
		}
	});

	it('know what one condition less would give', () => {
		const { total, without } = ask('?doi-tuong=nguoi-lon&phi=co-thu-phi&buoi=sang');
		expect(total).toBe(0);
		expect(Object.fromEntries(without)).toEqual({ 'doi-tuong': 1, phi: 0, buoi: 1 });
		expect(Object.fromEntries(ask('?khi=ngay-mai&phi=mien-phi').without)).toEqual({ khi: 2, phi: 2 });
	});

	it('leave out a session whose age is not known when somebody asks by age', () => {
		expect(ask('?tuoi=7').fits).toEqual([true, false, true, false]);
		expect(ask('?tuoi=16').total).toBe(0);
	});

	it('let nothing through for a value that the page does not have', () =>
		expect(ask('?dia-diem=noi-khac').total).toBe(0));

	it.each([
		['hom-nay', [true, false, false, true]],
		['ngay-mai', [false, true, false, true]],
		['cuoi-tuan', [true, false, false, true]],
		['tuan-nay', [true, false, false, true]],
		['thang-nay', [true, true, true, true]],
	])('%s is relative to the day of reading', (when, fits) => expect(ask(`?khi=${when}`).fits).toEqual(fits));
});

describe('a relative date', () => {
	it.each([
		['2026-11-20', { from: '2026-11-21', to: '2026-11-22' }],
		['2026-11-22', { from: '2026-11-21', to: '2026-11-22' }],
		['2026-11-23', { from: '2026-11-28', to: '2026-11-29' }],
	])('cuoi-tuan on %s', (today, window) => expect(windowOfWhen('cuoi-tuan', today)).toEqual(window));

	it('goes over the end of a month and of a year', () => {
		expect(windowOfWhen('ngay-mai', '2026-12-31')).toEqual({ from: '2027-01-01', to: '2027-01-01' });
		expect(windowOfWhen('tuan-nay', '2026-12-31')).toEqual({ from: '2026-12-28', to: '2027-01-03' });
		expect(windowOfWhen('thang-nay', '2028-02-10')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
	});
});

describe('an age', () => {
	it.each([
		['6-15', 5, false],
		['6-15', 6, true],
		['6-15', 15, true],
		['6-15', 16, false],
		['60-', 59, false],
		['60-', 60, true],
		['-6', 0, true],
		['-6', 7, false],
	])('range %s and %i years: %s', (range, age, holds) => expect(holdsAge(range, age)).toBe(holds));
});

describe('rows of a page', () => {
	const rowsData = { ...data, rows: [0, 1, 1], repeats: [[2, 1] as const] };
	const rows = [
		{ start: '2026-11-22T20:00:00+07:00', end: '2026-11-23T01:00:00+07:00' },
		{ start: '2026-11-22', end: '2026-11-23' },
		{ start: '2026-11-22', end: '2026-11-23' },
	];
	it('are sessions, each once; one past midnight belongs to the evening it began', () =>
		expect(rowSessions(rowsData, rows)).toEqual({
			sessions: [
				{ profile: 0, from: '2026-11-22', to: '2026-11-22' },
				{ profile: 1, from: '2026-11-22', to: '2026-11-23' },
			],
			ofRow: [0, 1, 1],
		}));

	it('must be those that the data knows', () =>
		expect(() => rowSessions(rowsData, rows.slice(1))).toThrow('the page has 2 rows, its filters know 3'));
});
