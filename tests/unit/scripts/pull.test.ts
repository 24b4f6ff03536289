/** The command `npm run pull`, on recorded feeds in the place of the network. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { TEST_NOW } from '../../clock.ts';
import { TINY_CITY } from '../../support/cities.ts';
import { feedBytes } from '../../support/feeds.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'pull-'));
afterAll(() => rmSync(folder, { recursive: true }));
const content = path.join(folder, 'content');
cpSync(TINY_CITY, content, { recursive: true });
writeFileSync(
	path.join(content, 'sources.yaml'),
	['lich-thu-vien', 'khong-co', 'tam-nghi']
		.map(
			(id) =>
				`- {id: ${id}, kind: calendar, place: thu-vien-mau, url: "webcal://lich.mau.example/${id}.ics", paused: ${id === 'tam-nghi'}}\n`,
		)
		.join(''),
);
writeFileSync(path.join(folder, 'lich-thu-vien'), feedBytes('google.ics'));

function pull(...options: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['scripts/pull.ts', '--recorded', folder, ...options],
		{ encoding: 'utf8', env: { ...process.env, CONTENT_DIR: content, SITE_NOW: TEST_NOW } },
	);
	return { status, said: `${stdout}${stderr}` };
}
const file = path.join(content, 'events', 'doi-sach-lay-cay.yaml');

it('tries, writes, and has nothing left to write; one that fails holds up no other', () => {
	const tried = pull('--dry-run');
	expect(tried.said).toContain('- `khong-co`, Thư viện Mẫu: không có bản ghi của nguồn này.');
	expect(tried.said).not.toContain('tam-nghi');
	expect([tried.status, existsSync(file)]).toEqual([0, false]);

	const summary = path.join(folder, 'tom-tat.md');
	const done = pull('--summary', summary);
	expect([done.status, existsSync(file)]).toEqual([0, true]);
	expect(done.said.trim()).toBe(`Đã ghi 5 tệp vào ${content}.`);
	expect(readFileSync(summary, 'utf8')).toContain('2 nguồn, 1 không nhận được. 5 mục mới,');

	expect(pull('--source', 'lich-thu-vien').said).toContain('Đã ghi 0 tệp');
	expect(pull('--source', 'khong-co').status).toBe(1);
	expect(pull('--source', 'la').said).toContain('Không có nguồn nào mang mã "la" trong sources.yaml.');
});
