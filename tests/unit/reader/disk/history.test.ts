/** Real repositories, made for each test: what git says of a record is what calendars and data will tell. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentOrigin, readHistory } from '../../../../src/reader/index.ts';

const root = mkdtempSync(path.join(tmpdir(), 'history-'));
afterAll(() => rmSync(root, { recursive: true }));

const repository = path.join(root, 'repository');
const content = path.join(repository, 'city', 'content');

function git(directory: string, args: readonly string[], at = '2026-01-01T00:00:00Z'): void {
	execFileSync('git', ['-C', directory, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
		stdio: 'ignore',
		env: { ...process.env, GIT_AUTHOR_DATE: '2020-01-01T00:00:00Z', GIT_COMMITTER_DATE: at },
	});
}
function write(file: string, text: string): void {
	mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
	writeFileSync(path.join(content, file), text);
}
function commit(at: string): void {
	git(repository, ['add', '-A']);
	git(repository, ['commit', '-m', 'x'], at);
}

beforeAll(() => {
	mkdirSync(content, { recursive: true });
	git(repository, ['init', '-b', 'main']);
	for (const id of ['cu', 'sua', 'doi-ten', 'nhanh']) write(`events/${id}.yaml`, id);
	write('wards.yaml', '[]');
	commit('2026-01-05T10:00:00+07:00');
	write('events/sua.yaml', 'sửa');
	renameSync(path.join(content, 'events/doi-ten.yaml'), path.join(content, 'events/ten-moi.yaml'));
	commit('2026-02-01T00:00:00Z');
	// A commit whose clock was behind.
	write('events/sua.yaml', 'sửa nữa');
	commit('2026-01-20T00:00:00Z');
	// Written in March on a branch, published by the merge in April.
	git(repository, ['checkout', '-b', 'viec']);
	write('events/nhanh.yaml', 'mới');
	commit('2026-03-01T00:00:00Z');
	git(repository, ['checkout', 'main']);
	write('places/noi.yaml', 'nơi');
	commit('2026-03-15T00:00:00Z');
	git(repository, ['merge', '--no-ff', '-m', 'x', 'viec'], '2026-04-01T00:00:00Z');
	write('events/chua-luu.yaml', 'chưa lưu');
});

describe('a repository with its whole past', () => {
	const changed = (key: Parameters<ReturnType<typeof readHistory>['changed']>[0]) =>
		readHistory(content).changed(key);
	test('says when a record was written, in UTC, by the commit and not by its author’s clock', () =>
		expect(changed('events/cu')).toBe('2026-01-05T03:00:00Z'));
	test('takes the latest of several changes; one whose clock was behind comes a minute after the one before it', () =>
		expect(changed('events/sua')).toBe('2026-02-01T00:01:00Z'));
	test('takes work on a branch as changed when it was merged', () =>
		expect(changed('events/nhanh')).toBe('2026-04-01T00:00:00Z'));
	test('knows a renamed file by its new name from then on', () =>
		expect(changed('events/ten-moi')).toBe('2026-02-01T00:00:00Z'));
	test('knows other collections, and that nothing is missing', () => {
		expect(changed('places/noi')).toBe('2026-03-15T00:00:00Z');
		expect(readHistory(content).missing).toBeUndefined();
	});
	test('does not know what was never committed', () => {
		expect(changed('events/chua-luu')).toBeUndefined();
		expect(changed('wards/phuong')).toBeUndefined();
	});
});

describe('what lies inside of a file', () => {
	const folder = path.join(root, 'parts');
	const put = (file: string, text: string, at: string) => {
		mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
		writeFileSync(path.join(folder, file), text);
		git(folder, ['add', '-A']);
		git(folder, ['commit', '-m', 'x'], at);
	};
	const ward = (id: string, name: string) => `- id: ${id}\n  code: "00001"\n  name: {vi: ${name}}\n`;
	const holiday = (off: string) => `title: {vi: Tết Dương lịch}
rule: {kind: solar, month: 1, day: 1}
scope: national
publicHoliday: {${off}}
sources: [{title: Luật, on: "2019-11-20"}]
`;
	const changed = (key: Parameters<ReturnType<typeof readHistory>['changed']>[0]) =>
		readHistory(folder).changed(key);
	beforeAll(() => {
		mkdirSync(folder);
		git(folder, ['init', '-b', 'main']);
		put('wards.yaml', ward('mot', 'Một') + ward('hai', 'Hai') + ward('ba', 'Ba'), '2026-01-01T00:00:00Z');
		put('site.yaml', 'city: {vi: Mẫu}\nmotto: {vi: Vui}\n', '2026-01-02T00:00:00Z');
		put('days/tet.yaml', holiday(''), '2026-01-03T00:00:00Z');
		put('wards.yaml', ward('mot', 'Một') + ward('hai', 'Hải') + ward('ba', 'Ba'), '2026-02-01T00:00:00Z');
		put('wards.yaml', `${ward('mot', 'Một')}- id: hai: [\n`, '2026-02-02T00:00:00Z');
		// Another order, a remark, and a line less of one entry: git blame would see nothing of the last.
		put(
			'wards.yaml',
			`# Theo nghị quyết\n${ward('ba', 'Ba')}${ward('mot', 'Một').replace('  code: "00001"\n', '')}${ward('hai', 'Hải')}`,
			'2026-03-01T00:00:00Z',
		);
		put('site.yaml', 'motto: {vi: Vui lắm}\ncity: {vi: Mẫu}\n', '2026-03-02T00:00:00Z');
		put('days/tet.yaml', holiday('alsoOff: ["2027-01-04"]'), '2026-03-03T00:00:00Z');
		put('days/tet.yaml', holiday('alsoOff: ["2027-01-04"], note: {vi: Nghỉ}'), '2026-03-04T00:00:00Z');
	});
	test('an entry of a list changed when it became another, whatever else the file went through', () => {
		expect(changed('wards/hai')).toBe('2026-02-01T00:00:00Z');
		expect(changed('wards/ba')).toBe('2026-01-01T00:00:00Z');
	});
	test('an entry that lost a line changed, too', () =>
		expect(changed('wards/mot')).toBe('2026-03-01T00:00:00Z'));
	test('each field of site.yaml has a time of its own', () =>
		expect([changed('site/city'), changed('site/motto')]).toEqual([
			'2026-01-02T00:00:00Z',
			'2026-03-02T00:00:00Z',
		]));
	test('a date changed when it became a day off, and again when it ceased to be one', () => {
		expect(changed('holidays/2027-01-01')).toBe('2026-01-03T00:00:00Z');
		expect(changed('holidays/2027-01-04')).toBe('2026-03-03T00:00:00Z');
		expect(changed('holidays/2027-01-05')).toBeUndefined();
		put('days/tet.yaml', holiday('daysAfter: 1'), '2026-04-01T00:00:00Z');
		expect(changed('holidays/2027-01-02')).toBe('2026-04-01T00:00:00Z');
		expect(changed('holidays/2027-01-04')).toBe('2026-04-01T00:00:00Z');
		expect(changed('holidays/2027-01-01')).toBe('2026-01-03T00:00:00Z');
	});
	test('what is edited and not committed counts from when it was saved, what is deleted too', () => {
		const saved = new Date('2026-05-01T08:30:00Z');
		writeFileSync(
			path.join(folder, 'wards.yaml'),
			ward('mot', 'Mốt') + ward('hai', 'Hải') + ward('ba', 'Ba'),
		);
		utimesSync(path.join(folder, 'wards.yaml'), saved, saved);
		rmSync(path.join(folder, 'days/tet.yaml'));
		utimesSync(path.join(folder, 'days'), saved, saved);
		expect(changed('wards/mot')).toBe('2026-05-01T08:30:00Z');
		expect(changed('wards/hai')).toBe('2026-02-01T00:00:00Z');
		expect(changed('holidays/2027-01-01')).toBe('2026-05-01T08:30:00Z');
	});
});

test('a shallow clone says nothing, and that it is shallow', () => {
	const shallow = path.join(root, 'shallow');
	git(root, ['clone', '--depth', '1', `file://${repository}`, shallow]);
	const { changed, missing } = readHistory(path.join(shallow, 'city', 'content'));
	expect([changed('events/cu'), missing]).toEqual([undefined, 'shallow']);
});

test.each([
	['outside of any repository', () => mkdtempSync(path.join(root, 'outside-'))],
	['that does not exist', () => path.join(root, 'khong-co')],
	[
		'in a repository without a commit',
		() => {
			const empty = mkdtempSync(path.join(root, 'empty-'));
			git(empty, ['init']);
			return empty;
		},
	],
])('a content directory %s says nothing', (_, directory) => {
	const { changed, missing } = readHistory(directory());
	expect([changed('events/cu'), missing]).toEqual([undefined, 'no-repository']);
});

describe('which state of it was built', () => {
	test('is the last commit, and the time of the last that touched the content', () => {
		const { change, contentDate } = contentOrigin(content);
		expect(change).toMatch(/^[0-9a-f]{40}$/);
		expect(contentDate).toBe('2026-04-01T00:00:00Z');
	});
	test('is not known where there is no repository', () =>
		expect(contentOrigin(path.join(root, 'nowhere'))).toEqual({ change: null, contentDate: null }));
});
