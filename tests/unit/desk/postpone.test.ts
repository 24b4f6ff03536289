import { describe, expect, it } from 'vitest';
import { daySaid } from '../../../src/desk/day-said.ts';
import { idCalled } from '../../../src/desk/named.ts';
import { calledOff, type PutOff, postponementFile, putOffLines } from '../../../src/desk/postpone.ts';
import { readContent } from '../../../src/reader/index.ts';
import { judgeOver } from '../../../src/rules/judge-over.ts';
import type { Records } from '../../../src/schemas/index.ts';
import { TEST_NOW } from '../../clock.ts';
import { TINY_CITY } from '../../support/cities.ts';

const read = readContent(TINY_CITY);
const flood: PutOff = {
	from: '2026-11-25',
	to: '2026-11-28',
	wards: ['song-tren'],
	places: [],
	status: 'postponed',
	why: { vi: 'mưa lũ' },
	on: '2026-11-22',
};

describe('the file of a postponement', () => {
	it('is named by its first day and its area, and says no more than it must', () => {
		expect(postponementFile(flood, read)).toEqual({
			id: '2026-11-25-song-tren',
			path: 'postponements/2026-11-25-song-tren.yaml',
			text: 'from: "2026-11-25"\nto: "2026-11-28"\nwards: [song-tren]\nwhy: {vi: mưa lũ}\non: "2026-11-22"\n',
		});
	});

	it('of the whole city says so, and a second one has a number', () => {
		const { path, text } = postponementFile({ ...flood, wards: [], status: 'cancelled' }, read);
		expect(text).toContain('everywhere: true\nstatus: cancelled\n');
		const [file] = read.files;
		const files = file ? [{ ...file, path }] : [];
		expect(postponementFile({ ...flood, wards: [] }, { files }).id).toBe('2026-11-25-toan-thanh-pho-2');
	});

	it.each(['a: b #c', '- x', '"', '{x}', '2026', "it's", '<b>', 'ten\u00a0mưa'])(
		'keeps a reason as it was given: %s',
		(vi) => {
			const { path, text } = postponementFile({ ...flood, why: { vi } }, read);
			const { after } = judgeOver(read, new Map([[path, text]]), TEST_NOW);
			expect(after.records.postponements.map(({ why }) => why.vi)).toEqual([vi]);
		},
	);

	it('brings no mistake, and puts off what takes place there', () => {
		const { id, path, text } = postponementFile(flood, read);
		const { after, issues } = judgeOver(read, new Map([[path, text]]), TEST_NOW);
		expect(issues).toEqual([]);
		// The tiny city is whole.
		expect(putOffLines(after.records as Records, id, TEST_NOW)).toEqual([
			'events/doc-sach-thu-tu  2026-11-25 17:30  Đọc sách thứ Tư',
			'events/ngay-hoi-sach-mau  2026-11-28 08:00  Ngày hội sách Mẫu',
		]);
	});

	it('that a rule refuses is told, and nothing else that was there', () => {
		const { path, text } = postponementFile({ ...flood, to: '2027-11-28' }, read);
		expect(judgeOver(read, new Map([[path, text]]), TEST_NOW).issues.map(({ rule }) => rule)).toEqual([
			'long-postponement',
		]);
	});
});

it.each([
	['2026-11-23', 'gone'],
	['2026-11-25', { to: '2026-11-25' }],
	['2026-11-27', { to: '2026-11-26' }],
	['2026-11-28', { to: '2026-11-27' }],
	['2026-11-29', 'over'],
])('called off on %s', (today, left) => expect(calledOff(flood, today)).toEqual(left));

it.each([
	['28/10/2026', '2026-10-28'],
	['2026-10-28', '2026-10-28'],
	['1/12', '2026-12-01'],
	['31/2/2026', undefined],
	['28/10 và 29/10', undefined],
	['hôm nay', undefined],
	['', undefined],
	['../../x', undefined],
])('a day at a command: %s', (said, day) => expect(daySaid(said, '2026-11-22')).toBe(day));

it.each([
	['song-tren', { id: 'song-tren' }],
	['Sông Trên', { id: 'song-tren' }],
	['song tren', { id: 'song-tren' }],
	['song-tre', { near: 'song-tren' }],
	['../../x', {}],
])('a ward at a command: %s', (said, found) => expect(idCalled(said, read.records.wards)).toEqual(found));
