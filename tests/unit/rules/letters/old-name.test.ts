/** Old and new units of Vietnam share names; these are the traps that were met. */
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/reader/index.ts';
import type { EntriesByCollection, RuleInput } from '../../../../src/rules/kit/rule.ts';
import { oldName } from '../../../../src/rules/letters/old-name.ts';
import type { Place, Ward } from '../../../../src/schemas/index.ts';
import { TEST_NOW, TEST_TODAY } from '../../../clock.ts';
import { TINY_CITY } from '../../../support/cities.ts';

const base = readContent(TINY_CITY).records;
const aWard = base.wards[0];
const aPlace = base.places[0];
if (!aWard || !aPlace) throw new Error('the tiny city has wards and places');

const ward = (id: string, kind: Ward['kind'], name: string, formerNames: string[]): Ward => ({
	...aWard,
	id,
	kind,
	name: { vi: name },
	formerNames,
});
const wards = [
	ward('thuan-hoa', 'phuong', 'Thuận Hóa', ['Phường Đúc']),
	ward('phu-xuan', 'phuong', 'Phú Xuân', ['Phường Thuận Hòa']),
	ward('phu-vinh', 'xa', 'Phú Vinh', ['Xã Vinh An']),
	ward('a-luoi-3', 'xa', 'A Lưới 3', ['Xã Phú Vinh']),
	ward('hoa-chau', 'phuong', 'Hóa Châu', ['Phường Hương Phong']),
	ward('a-luoi-4', 'xa', 'A Lưới 4', ['Xã Hương Phong']),
	ward('kim-long', 'phuong', 'Kim Long', ['Phường Long Hồ', 'Phường Kim Long']),
];

function cures(address: string, wardId?: string): string[] {
	const record: Place = { ...aPlace, id: 'x', address: { vi: address }, ward: wardId } as Place; // a sound place but for its ward
	const file = {
		path: 'places/x.yaml',
		shown: 'content/places/x.yaml',
		text: '',
		entries: [],
		unreadable: false,
	};
	const entries: EntriesByCollection = {
		places: [{ collection: 'places', id: 'x', path: [], record, file }],
	};
	const input: RuleInput = {
		records: { ...base, wards },
		files: [file],
		otherFiles: [],
		now: TEST_NOW,
		today: TEST_TODAY,
		entries,
	};
	return oldName(input).map((finding) => finding.cure.en);
}

it('names the ward that an old unit went into', () => {
	expect(cures('12 Kim Long, phường Long Hồ')).toEqual([
		'It is phường Kim Long now: name it under ward and leave it out of the address.',
	]);
	expect(cures('12 Kim Long, P. Long Hồ')).toHaveLength(1);
});

it('tells Thuận Hòa, which was, from Thuận Hóa, which is', () => {
	expect(cures('phường Thuận Hòa')).toHaveLength(1);
	expect(cures('phường Thuận Hoà')).toHaveLength(1);
	expect(cures('phường Thuận Hóa')).toEqual([]);
});

it('tells xã Hương Phong from phường Hương Phong', () => {
	expect(cures('xã Hương Phong')[0]).toContain('A Lưới 4');
	expect(cures('phường Hương Phong')[0]).toContain('Hóa Châu');
});

it('lets a new ward bear an old one’s name, but not for a place that lies in the old one', () => {
	expect(cures('xã Phú Vinh')).toEqual([]);
	expect(cures('xã Phú Vinh', 'phu-vinh')).toEqual([]);
	expect(cures('xã Phú Vinh', 'a-luoi-3')[0]).toContain('A Lưới 3');
});

it('lets a ward that kept its name be', () => {
	expect(cures('phường Kim Long')).toEqual([]);
});

it('knows that a street or village may be named after an old ward', () => {
	expect(cures('15 đường Phường Đúc')).toEqual([]);
	expect(cures('thôn Long Hồ Thượng')).toEqual([]);
	expect(cures('Bùi Thị Xuân, Phường Đúc')).toHaveLength(1);
});

describe('with a name for every hamlet that there was', () => {
	const named = (count: number, at: (i: number) => string) => Array.from({ length: count }, (_, i) => at(i));
	const seconds = (act: () => void) => {
		const before = process.cpuUsage();
		act();
		const { user, system } = process.cpuUsage(before);
		return (user + system) / 1e6;
	};
	const input = (more: Partial<RuleInput['records']>): RuleInput => {
		const file = { path: 'a', shown: 'a', text: '', entries: [], unreadable: false };
		const entries: EntriesByCollection = {
			places: named(1000, (i) => `Số ${i} đường Làng, xóm ${i % 40}, phường Cũ ${i}`).map((vi, i) => ({
				collection: 'places',
				id: `x-${i}`,
				path: [],
				record: { ...aPlace, id: `x-${i}`, address: { vi } },
				file,
			})),
		};
		const records = { ...base, wards: [], ...more };
		return { records, files: [file], otherFiles: [], now: TEST_NOW, today: TEST_TODAY, entries };
	};
	it.each([
		[
			'500 wards of 25 former names',
			{
				wards: named(500, String).map((n) =>
					ward(
						`w-${n}`,
						'phuong',
						`Mới ${n}`,
						named(25, (i) => `Phường Cũ ${Number(n) * 25 + i}`),
					),
				),
			},
		],
		[
			'500 names that site.yaml forbids',
			{
				site: base.site && {
					...base.site,
					forbiddenNames: named(500, (i) => `phường Cũ ${i * 2}`).map((name) => ({
						name,
						use: 'x',
						except: [],
					})),
				},
			},
		],
	])('%s do not take long', (_, more) => {
		let found = 0;
		const taken = seconds(() => {
			found = oldName(input(more)).length;
		});
		expect(found).toBe('wards' in more ? 1000 : 500);
		expect(taken).toBeLessThan(2);
	});
});
