/** The commands of editors on a copy of the tiny city: what they write passes the check, and half an answer writes nothing. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_NOW } from '../../clock.ts';
import { TINY_CITY } from '../../support/cities.ts';

const content = mkdtempSync(path.join(tmpdir(), 'desk-'));
beforeAll(() => cpSync(TINY_CITY, content, { recursive: true }));
afterAll(() => rmSync(content, { recursive: true }));

function run(name: string, args: readonly string[], input = '') {
	const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${name}.ts`, ...args], {
		input,
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: content, SITE_NOW: TEST_NOW },
	});
	return { status, output: stdout + stderr };
}
const files = (folder: string) =>
	existsSync(path.join(content, folder)) ? readdirSync(path.join(content, folder)) : [];

describe('new', { timeout: 30_000 }, () => {
	it('asks, asks again where it must, and writes', () => {
		const answers = [
			'Buổi đọc',
			'99',
			'Lớp học',
			'8h–10h, 12/12/2026',
			'thu vien mau',
			'',
			'',
			'Báo Mẫu',
			'',
		];
		const { status, output } = run('new', ['event'], `${answers.join('\n')}\n`);
		expect([status, output]).toEqual([0, expect.stringContaining('không có trong danh sách')]);
		expect(files('events')).toContain('buoi-doc.yaml');
	});
	it('writes nothing where the answers end too soon', () => {
		const before = files('stories');
		const { status, output } = run('new', ['story'], 'Tủ sách\n');
		expect([status, output]).toEqual([1, expect.stringContaining('Chưa ghi gì')]);
		expect(files('stories')).toEqual(before);
	});
	it('knows its kinds', () => expect(run('new', ['../x']).output).toContain('is no kind of record'));
});

describe('postpone', { timeout: 30_000 }, () => {
	const storm = ['--from', '25/11', '--to', '28/11/2026', '--why', 'mưa lũ'];
	it('writes one file, and tells what it puts off', () => {
		const { status, output } = run('postpone', ['--ward', 'Sông Trên', ...storm]);
		expect([status, output]).toEqual([
			0,
			expect.stringContaining('events/ngay-hoi-sach-mau  2026-11-28 08:00'),
		]);
		expect(files('postponements')).toEqual(['2026-11-25-song-tren.yaml']);
	});
	it.each([
		[['--ward', 'song-tre', ...storm], 'Did you mean "song-tren"?'],
		[[...storm], 'Give --ward or --place'],
		[['--everywhere', '--from', '31/2/2027', '--why', 'x'], 'is no day of the calendar'],
		[['--everywhere', '--from', '1/12/2026', '--to', '1/12/2027', '--why', 'x'], 'long-postponement'],
	])('refuses %j and writes nothing', (args, told) => {
		const { status, output } = run('postpone', args);
		expect([status, output]).toEqual([1, expect.stringContaining(told)]);
		expect(files('postponements')).toHaveLength(1);
	});
	it('is called off', () => {
		expect(run('postpone', ['--call-off', '2026-11-25-song-tren']).status).toBe(0);
		expect(files('postponements')).toEqual([]);
	});
});

describe('verify', { timeout: 30_000 }, () => {
	it('marks what a place has, once', () => {
		const args = ['--place', 'Thư viện Mẫu', '--by', 'Phòng Bạn đọc', '--on', '20/11/2026'];
		expect(run('verify', args).output).toContain('Đã ghi xác nhận ngày 2026-11-20');
		expect(readFileSync(path.join(content, 'places/thu-vien-mau.yaml'), 'utf8')).toContain(
			'by: Phòng Bạn đọc',
		);
		expect(run('verify', args).output).toContain('cho 0 mục');
	});
	it('not for a day to come', () =>
		expect(run('verify', ['--place', 'thu-vien-mau', '--by', 'x', '--on', '1/12/2027']).output).toContain(
			'is still to come',
		));
});

it('after all of it the check finds no error', { timeout: 30_000 }, () =>
	expect(run('check', []).output).toMatch(/^0 lỗi|không có lỗi/m),
);
