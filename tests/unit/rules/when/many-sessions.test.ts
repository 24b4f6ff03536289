/** A list that a machine wrote: it is read, judged and named, and takes no longer than its length. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addMinutes } from '../../../../src/domain/time/wall-time.ts';
import { checkContent } from '../../../../src/rules/check.ts';
import { TEST_NOW } from '../../../clock.ts';
import { withContent } from '../../../content/lay-over.ts';

const list = (count: number) => {
	const sessions = Array.from({ length: count }, (_, i) => {
		const start = addMinutes('2026-11-23T05:00', i * 60);
		return `    - {start: "${start}", end: "${addMinutes(start, 45)}"}`;
	});
	return `title: {vi: Danh sách dài, en: A long list}
summary: {vi: Do máy viết., en: Written by a machine.}
kind: other
when:
  kind: sessions
  sessions:
${sessions.join('\n')}
hosts: [bao-tang-mau]
price: {kind: free}
sources:
  - title: Thông báo giả định
    on: "2026-11-02"
`;
};

async function checked(count: number) {
	const fixture = mkdtempSync(join(tmpdir(), 'long-list-'));
	try {
		mkdirSync(join(fixture, 'content', 'events'), { recursive: true });
		writeFileSync(join(fixture, 'content', 'events', 'danh-sach-dai.yaml'), list(count));
		return await withContent(fixture, (dir) => checkContent(dir, TEST_NOW));
	} finally {
		rmSync(fixture, { recursive: true });
	}
}

describe('one record with a list of sessions', () => {
	it('of a thousand is taken as it is', async () => {
		const { issues } = await checked(1000);
		expect(issues.filter(({ rule }) => rule === 'many-sessions')).toEqual([]);
	});
	it('of two thousand is named, with the cure, and is no error', async () => {
		const { issues, errors } = await checked(2000);
		expect(errors).toBe(0);
		expect(issues.find(({ rule }) => rule === 'many-sessions')?.message.vi).toContain('2000 buổi');
	});
	it.each([
		[2001, 'too-many'],
		[10_000, 'file-size'],
	])('of %i is refused', async (count, rule) => {
		const { issues } = await checked(count);
		expect(issues.map((issue) => issue.rule)).toEqual([rule]);
	});
});
