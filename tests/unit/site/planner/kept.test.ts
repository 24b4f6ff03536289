/** A plan in a link and on the device: what comes back may be of an older version or of a hostile hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forgetPlan, keepPlan, keptPlan } from '../../../../src/site/planner/kept-plan.ts';
import { emptyVisit, type Visit } from '../../../../src/site/planner/visit.ts';
import { visitFragment, visitOfFragment } from '../../../../src/site/planner/visit-link.ts';

const TODAY = '2026-11-22';
const visit: Visit = {
	offers: ['am-sac', 'em-va-hoang-cung'],
	visitors: { level: 'tieu-hoc', grade: 4, pupils: 38, adults: 3, wheelchairs: 2 },
	dates: ['2026-12-15', '2026-12-17'],
	flexible: false,
	school: 'Trường Tiểu học Mẫu',
	inCharge: 'giáo viên chủ nhiệm',
};
const drawer = () => {
	const kept = new Map<string, string>();
	return {
		kept,
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value),
		removeItem: (key: string) => void kept.delete(key),
	};
};

describe('a link', () => {
	it('carries ids, dates and counts, and no name', () => {
		const link = visitFragment(visit);
		expect(link).toBe(
			'#v=1&o=am-sac,em-va-hoang-cung&l=tieu-hoc&g=4&p=38&a=3&w=2&d=2026-12-15,2026-12-17&f=0',
		);
		expect(visitOfFragment(link)).toEqual({ visit: { ...visit, school: '', inCharge: '' }, whole: true });
	});

	it.each([
		['', undefined],
		['#main', undefined],
		['#v=2&o=am-sac&p=38', { offers: ['am-sac'], pupils: 38, whole: false }],
		[
			'#v=1&o=<script>,../../x,am-sac&p=1e9&d=2026-02-31,2026-12-15',
			{ offers: ['am-sac'], pupils: 0, whole: false },
		],
		['#v=1&p=-5&a=99999&g=13&f=yes', { offers: [], pupils: 0, whole: false }],
		['#v=1', { offers: [], pupils: 0, whole: true }],
	])('%s is read as far as it can be', (fragment, expected) => {
		const read = visitOfFragment(fragment);
		expect(
			read && { offers: read.visit.offers, pupils: read.visit.visitors.pupils, whole: read.whole },
		).toEqual(expected);
	});

	it('of anything throws nothing, and holds sound values alone', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 3000 }), (text) => {
				const read = visitOfFragment(`#v=1&${text}`);
				expect(read?.visit.dates.every((date) => /^\d{4}-\d\d-\d\d$/.test(date))).toBe(true);
				expect(read?.visit.offers.every((id) => /^[a-z0-9-]+$/.test(id))).toBe(true);
				expect(Number.isInteger(read?.visit.visitors.pupils)).toBe(true);
			}),
			{ numRuns: 300 },
		);
	});
});

describe('on the device', () => {
	it('a plan comes back whole, until 30 days after its last date', () => {
		const store = drawer();
		expect(keepPlan(() => store, visit, TODAY)).toBe(true);
		expect(keptPlan(() => store, '2027-01-16')).toEqual(visit);
		expect(keptPlan(() => store, '2027-01-17')).toBeUndefined();
		expect(store.kept.size).toBe(0);
	});

	it('can be thrown away', () => {
		const store = drawer();
		keepPlan(() => store, visit, TODAY);
		forgetPlan(() => store);
		expect(keptPlan(() => store, TODAY)).toBeUndefined();
	});

	it.each(['', 'null', '[]', '{', '{"until":5,"visit":{}}', '{"until":"9999","visit":"#v=1&o=a"}'])(
		'%s in its place breaks nothing',
		(text) => {
			const store = drawer();
			store.kept.set('class-visit', text);
			const read = keptPlan(() => store, TODAY);
			expect(read === undefined || read.offers.join() === 'a').toBe(true);
		},
	);

	it('storage that is forbidden or full is said', () => {
		const forbidden = () => {
			throw new DOMException('denied', 'SecurityError');
		};
		expect(keepPlan(forbidden, visit, TODAY)).toBe(false);
		expect(keptPlan(forbidden, TODAY)).toBeUndefined();
		expect(() => forgetPlan(forbidden)).not.toThrow();
		expect(keepPlan(() => drawer(), emptyVisit, TODAY)).toBe(true);
	});
});
