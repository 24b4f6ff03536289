import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { writeAll } from '../../../scripts/lib/write-all.ts';

it('writes all files, old and new', () => {
	const directory = mkdtempSync(path.join(tmpdir(), 'write-all-'));
	writeFileSync(path.join(directory, 'a.yaml'), 'old');
	writeAll(
		directory,
		new Map([
			['a.yaml', 'new'],
			['events/b.yaml', 'b'],
		]),
	);
	expect(readFileSync(path.join(directory, 'a.yaml'), 'utf8')).toBe('new');
	expect(readFileSync(path.join(directory, 'events/b.yaml'), 'utf8')).toBe('b');
	expect(readdirSync(directory)).toEqual(['a.yaml', 'events']);
});

it('writes none where one cannot be written', () => {
	const directory = mkdtempSync(path.join(tmpdir(), 'write-all-'));
	writeFileSync(path.join(directory, 'a.yaml'), 'old');
	// A folder stands where the last file should.
	mkdirSync(path.join(directory, 'z.yaml', 'full'), { recursive: true });
	expect(() =>
		writeAll(
			directory,
			new Map([
				['a.yaml', 'new'],
				['n.yaml', 'n'],
				['z.yaml', 'z'],
			]),
		),
	).toThrow();
	expect(readFileSync(path.join(directory, 'a.yaml'), 'utf8')).toBe('old');
	expect(readdirSync(directory)).toEqual(['a.yaml', 'z.yaml']);
});
