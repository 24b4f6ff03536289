import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readContent, readRecords } from '../../../../src/reader/index.ts';
import { TINY_CITY } from '../../../support/cities.ts';

let content: string;
beforeEach(() => {
	content = join(mkdtempSync(join(tmpdir(), 'read-records-')), 'content');
	cpSync(TINY_CITY, content, { recursive: true });
});
afterEach(() => rmSync(join(content, '..'), { recursive: true }));

it('gives the records of a sound content, as the reader has them', async () => {
	expect(await readRecords(content)).toEqual(readContent(content).records);
});

it('throws, with the place, where a record broke after the check: a catalogue leaves none out in silence', async () => {
	writeFileSync(join(content, 'events/ngay-mo-cua.yaml'), 'title: [');
	await expect(readRecords(content)).rejects.toThrow(
		/^content\/events\/ngay-mo-cua\.yaml:1:\d+ .*npm run check/,
	);
});

it('throws where there is no site.yaml', async () => {
	rmSync(join(content, 'site.yaml'));
	await expect(readRecords(content)).rejects.toThrow('site.yaml');
});
