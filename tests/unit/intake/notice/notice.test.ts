import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeIn } from '../../../../src/intake/index.ts';
import { noticeDraft } from '../../../../src/intake/notice/notice.ts';
import { rowFile, rowText } from '../../../../src/intake/notice/notice-row.ts';
import { intakeSetting } from '../../../../src/intake/plan/setting.ts';
import { readTexts } from '../../../../src/reader/text/index.ts';
import { SAMPLE_CITY } from '../../../support/cities.ts';
import { HOSTILE_LINES } from '../../../support/hostile-texts.ts';
import { textsOf } from '../../../support/texts-of.ts';
import { notices } from './notices.ts';

const content = readTexts(textsOf(SAMPLE_CITY));
const PLACE = 'thu-vien-tp-hue';
const NOW = '2026-11-22T08:00';
const setting = intakeSetting(content, PLACE, NOW.slice(0, 10));
if (!setting) throw new Error(`${PLACE} is in the sample city`);

const draftOf = (text: string) => {
	const { cells, missing, personal } = noticeDraft(text, setting);
	const values = Object.fromEntries(Object.entries(cells).map(([field, { value }]) => [field, value]));
	return { values, missing, personal, cells };
};

describe('a notice to a row of the table', () => {
	it.each(notices.map((notice) => [notice.text.split('\n')[0], notice] as const))('%s', (_, notice) => {
		const { values, missing, personal } = draftOf(notice.text);
		expect({ cells: values, missing, personal: personal.length }).toEqual({
			cells: notice.cells,
			missing: notice.missing,
			personal: notice.personal ?? 0,
		});
	});

	it('names the words of the notice that each cell came from', () => {
		for (const { text } of notices)
			for (const { from } of Object.values(draftOf(text).cells))
				for (const line of from.replace(/…$/, '').split(' / ')) expect(text).toContain(line);
	});

	it('is a row that the importer reads without a mistake, where nothing is missing', async () => {
		for (const { text, cells } of notices.filter(
			(notice) => notice.cells['title'] && (notice.cells['start'] || notice.cells['pattern']),
		)) {
			const { mistakes } = await takeIn(await rowFile(cells), content, { place: PLACE, now: NOW });
			const errors = mistakes.filter(({ severity }) => severity === 'error');
			expect(errors, text).toEqual([]);
		}
	});
});

describe('hostile words', () => {
	it.each(HOSTILE_LINES)('come to cells of one line: %j', (text) => {
		for (const value of Object.values(
			draftOf(`${text}\nThời gian: 8h ${text} 29/11/2026\nTại: ${text}`).values,
		))
			expect(value).not.toMatch(/\p{Cc}/u);
	});

	it('never begin a formula in what is pasted', () => {
		expect(rowText({ title: '=cmd|"/c calc"!A1', summary: '@x\ty' })).toBe('\'=cmd|"/c calc"!A1\t\'@x y');
	});

	it('never throw, and take no time', () => {
		const words = fc.constantFrom(
			'Thời gian: ',
			'ngày ',
			'29/11',
			' - ',
			'8h',
			'30',
			'tại ',
			'thứ ',
			'7',
			'\n',
			'miễn phí',
			'0905',
			' ',
			'“',
			'a',
			'.',
			'(',
			'hằng tuần',
			'👉',
		);
		fc.assert(
			fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
				draftOf(parts.join(''));
			}),
			{ numRuns: 500 },
		);
		for (const long of [
			'1/'.repeat(4000),
			'tại '.repeat(4000),
			'0 '.repeat(4000),
			'(('.repeat(4000),
			'“'.repeat(8000),
			'thứ 2,'.repeat(2000),
			' \t'.repeat(9000),
			'8h-'.repeat(3000),
			'A@'.repeat(4000),
		]) {
			const before = performance.now();
			draftOf(long);
			expect(performance.now() - before, long.slice(0, 10)).toBeLessThan(1500);
		}
	});
});
