import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/rules/check.ts';
import { judgeTexts } from '../../../src/rules/judge-texts.ts';
import { bodyMarkup } from '../../../src/rules/letters/body-markup.ts';
import { TEST_NOW } from '../../clock.ts';
import { SAMPLE_CITY, TINY_CITY } from '../../support/cities.ts';
import { textsOf } from '../../support/texts-of.ts';

const picturesOf = (dir: string) =>
	readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
		/\.(png|jpe?g|webp|svg)$/.test(file),
	);
const judged = (dir: string) =>
	judgeTexts(textsOf(dir), TEST_NOW, { pictures: picturesOf(dir), more: [bodyMarkup], verbose: true });

describe('texts without a disk', () => {
	it.each([
		['the tiny city', TINY_CITY],
		['the sample city', SAMPLE_CITY],
	])('are judged as the directory is: %s', async (_, dir) => {
		const { checked, read } = judged(dir);
		const onDisk = await checkContent(dir, TEST_NOW, { verbose: true });
		expect(checked.issues).toEqual(onDisk.issues);
		expect(read.records).toEqual(onDisk.records);
	});

	const texts = textsOf(TINY_CITY);
	const judge = (path: string, text: string | undefined) => {
		const changed = new Map(texts);
		if (text === undefined) changed.delete(path);
		else changed.set(path, text);
		return judgeTexts(changed, TEST_NOW).checked.issues.map(
			({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`,
		);
	};

	it('have findings with line and column, of schemas and of rules', () => {
		expect(judge('stories/moi.yaml', 'title: {vi: Mới}\n')).toContain('content/stories/moi.yaml:1:1 missing');
		const event = texts.get('events/ngay-mo-cua.yaml') ?? '';
		const line = event.split('\n').findIndex((row) => row.includes('day-yearly')) + 1;
		expect(judge('events/ngay-mo-cua.yaml', event.replace('ngay-doc-mau', 'ngay-khong-co'))).toEqual([
			expect.stringMatching(
				new RegExp(`^content/events/ngay-mo-cua\\.yaml:${line}:\\d+ dangling-reference$`),
			),
		]);
	});

	it('lack site.yaml and have strays as a directory would', () => {
		expect(judge('site.yaml', undefined)).toContain('content/site.yaml:1:1 missing-file');
		expect(judge('events/ghi-chu.txt', 'x')).toEqual(['content/events/ghi-chu.txt:1:1 stray-file']);
	});

	it('may be none at all', () => {
		const { checked } = judgeTexts(new Map(), TEST_NOW);
		expect(checked.issues.map(({ rule }) => rule)).toEqual(['missing-file']);
		expect(() => checked.records).toThrow('site.yaml');
	});

	it('have a ledger that is judged', () => {
		expect(judge('ledger.yaml', 'not a line\n')).toEqual(['content/ledger.yaml:1:1 ledger-line']);
	});
});
