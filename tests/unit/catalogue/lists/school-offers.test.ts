import { describe, expect, it } from 'vitest';
import type { Made } from '../../../../scripts/demo/shape.ts';
import {
	byForm,
	type ForSchools,
	forPupils,
	isOfLevel,
	isTelling,
	ofLevel,
	ofSubject,
	schoolLevels,
	tally,
	ticketsFor,
} from '../../../../src/catalogue/lists/school-offers.ts';
import { catalogueOf, DATED } from '../../../support/catalogue.ts';

const offer = (id: string, rest: Partial<Made<'programmes'>>): Made<'programmes'> => ({
	id,
	title: { vi: id },
	kind: 'class',
	offer: ['fixed'],
	sources: DATED,
	...rest,
});
const catalogue = catalogueOf({
	levels: [
		{ id: 'tieu-hoc', name: { vi: 'Tiểu học' }, order: 20, grades: [1, 2, 3, 4, 5] },
		{ id: 'thcs', name: { vi: 'Trung học cơ sở' }, order: 30, grades: [6, 7, 8, 9] },
		{ id: 'nguoi-lon', name: { vi: 'Người lớn' }, order: 80, school: false },
		{ id: 'mam-non', name: { vi: 'Mầm non' }, order: 10 },
	],
	subjects: [
		{ id: 'lich-su', name: { vi: 'Lịch sử' }, levels: ['thcs'] },
		{ id: 'mi-thuat', name: { vi: 'Mĩ thuật' }, levels: ['thcs'] },
	],
	programmes: [
		offer('buoi-hoc', {
			kind: 'school-session',
			offer: ['on-request'],
			levels: ['thcs'],
			subjects: ['lich-su'],
		}),
		offer('den-truong', { kind: 'exhibition', offer: ['at-school', 'fixed'], grades: [4] }),
		offer('tham-quan', { kind: 'guided-visit', offer: ['on-request'] }),
		offer('cau-lac-bo', { kind: 'club', levels: ['tieu-hoc'], subjects: ['mi-thuat'] }),
		offer('nguoi-lon', { levels: ['nguoi-lon'] }),
		offer('cu', { kind: 'school-session', levels: ['thcs'], sources: [{ title: 'Báo', on: '2019-01-01' }] }),
		offer('mien-ve', { policy: true, levels: ['tieu-hoc'] }),
		offer('giam-ve', { policy: true }),
	],
	resources: [
		{
			id: 'bo-hoc-lieu',
			title: { vi: 'Bộ học liệu' },
			kind: 'lesson-pack',
			provider: { vi: 'Bảo tàng' },
			subjects: ['lich-su'],
			sources: DATED,
		},
	],
});
const idsOf = (found: ForSchools) =>
	Object.fromEntries(
		Object.entries(found).map(([name, records]: [string, readonly { id: string }[]]) => [
			name,
			records.map(({ id }) => id).join(' '),
		]),
	);

describe('the school door', () => {
	it('tells what a class takes up from what a pupil joins alone, and from what is for adults', () =>
		expect(idsOf(forPupils(catalogue))).toEqual({
			classes: 'buoi-hoc den-truong tham-quan',
			former: 'cu',
			alone: 'cau-lac-bo',
			policies: 'mien-ve',
			events: '',
			resources: 'bo-hoc-lieu',
		}));

	it('has the levels of school in their order', () =>
		expect(schoolLevels(catalogue).map(({ id }) => id)).toEqual(['mam-non', 'tieu-hoc', 'thcs']));

	it('finds a level by its grades, too', () => {
		const level = catalogue.byId.levels.get('tieu-hoc');
		expect(level && idsOf(ofLevel(catalogue, level))).toMatchObject({
			classes: 'den-truong',
			alone: 'cau-lac-bo',
			policies: 'mien-ve',
			resources: '',
		});
	});

	it('finds what is for adults, who join alone', () => {
		const level = catalogue.byId.levels.get('nguoi-lon');
		expect(level && idsOf(ofLevel(catalogue, level))).toMatchObject({ classes: '', alone: 'nguoi-lon' });
	});

	it('finds a subject', () => {
		const subject = catalogue.byId.subjects.get('lich-su');
		expect(subject && idsOf(ofSubject(catalogue, subject))).toMatchObject({
			classes: 'buoi-hoc',
			resources: 'bo-hoc-lieu',
		});
	});

	it('puts each offer under one way of reaching the class', () =>
		expect(
			byForm(forPupils(catalogue).classes).map(({ form, offers }) => [form, offers.map(({ id }) => id)]),
		).toEqual([
			['on-request', ['buoi-hoc', 'tham-quan']],
			['at-school', ['den-truong']],
		]));
});

describe('a way to narrow down', () => {
	const { classes } = forPupils(catalogue);
	const levels = tally(classes, schoolLevels(catalogue), isOfLevel);
	it('counts the offers of each value, and those that say nothing', () =>
		expect([levels.counts.map(([{ id }, count]) => [id, count]), levels.silent]).toEqual([
			[
				['tieu-hoc', 1],
				['thcs', 1],
			],
			1,
		]));
	it.each([
		[2, 1, 3, true],
		[2, 4, 6, true],
		[2, 5, 7, false],
		[1, 0, 3, false],
	])('with %i values and %i silent of %i: %s', (values, silent, all, telling) =>
		expect(
			isTelling({ counts: Array.from({ length: values }, (_, at) => [at, 1] as const), silent }, all),
		).toBe(telling),
	);
});

describe('tickets for a class', () => {
	const house = { hosts: ['bao-tang'] };
	const session = (id: string, rest: Partial<Made<'programmes'>> = {}) =>
		offer(id, { kind: 'school-session', ...house, ...rest });
	const made = catalogueOf({
		levels: [...catalogue.records.levels],
		programmes: [
			session('thcs', { levels: ['thcs'] }),
			session('moi-cap'),
			session('noi-khac', { hosts: ['thu-vien'] }),
			offer('lop', house),
			offer('mien-ve-thcs', { policy: true, levels: ['thcs'], ...house }),
			offer('mien-ve-tieu-hoc', { policy: true, levels: ['tieu-hoc'], ...house }),
		],
	});
	it.each([
		['thcs', ['mien-ve-thcs']],
		['moi-cap', ['mien-ve-thcs', 'mien-ve-tieu-hoc']],
		['noi-khac', []],
		['lop', []],
		['mien-ve-thcs', []],
	])('of %s', (id, tickets) => {
		const programme = made.byId.programmes.get(id);
		expect(programme && ticketsFor(made, programme).map((policy) => policy.id)).toEqual(tickets);
	});
});
