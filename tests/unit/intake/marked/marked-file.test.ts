import { read, writeOds } from 'hucre';
import { expect, it } from 'vitest';
import { takeIn } from '../../../../src/intake/index.ts';
import { markedFile } from '../../../../src/intake/marked/marked-file.ts';
import { readTexts } from '../../../../src/reader/text/index.ts';
import { TEST_NOW } from '../../../clock.ts';
import { TINY_CITY } from '../../../support/cities.ts';
import { utf8, xlsx } from '../../../support/sheets.ts';
import { textsOf } from '../../../support/texts-of.ts';

const content = readTexts(textsOf(TINY_CITY));
const HEAD = ['Tên hoạt động', 'Ngày bắt đầu', 'Giờ bắt đầu', 'Giá vé'];
const BROKEN = ['Kể chuyện', '31/02/2027', '25h', 'năm mươi'];

/** The file as it comes back, and what is said at its cells. */
async function marked(bytes: Uint8Array) {
	const { mistakes } = await takeIn(bytes, content, { place: 'thu-vien-mau', now: TEST_NOW });
	const file = await markedFile(bytes, mistakes);
	const book = await read(file.bytes, { readStyles: true });
	const [sheet] = book.sheets;
	const said = [...(sheet?.cells ?? [])].flatMap(([place, { comment }]) =>
		comment ? [[place, comment.text] as const] : [],
	);
	return { ...file, book, sheet, said: Object.fromEntries(said) };
}

const EXPECTED = {
	'1,1': 'Cần sửa: "31/02/2027" không phải ngày có thật; viết dd/mm/yyyy, ví dụ 28/02/2026.',
	'1,3': expect.stringContaining('Cần sửa: "năm mươi" chưa rõ là mức phí nào'),
};

it('says at each cell of the own file what is wrong with it, and keeps all else', async () => {
	const bytes = await xlsx([HEAD, BROKEN, ['Vẽ tranh', '7/12/2026', '14h', 'Miễn phí']], {
		columns: [{ width: 41 }, {}, {}, {}],
		merges: [{ startRow: 4, startCol: 0, endRow: 4, endCol: 2 }],
		cells: new Map([
			['0,0', { style: { font: { bold: true } }, comment: { author: 'Chị Lan', text: 'Ghi đủ tên' } }],
			['1,1', { comment: { author: 'Chị Lan', text: 'Hỏi lại anh Bình' } }],
		]),
	});
	const { own, said, sheet } = await marked(bytes);
	expect(own).toBe(true);
	expect(said).toMatchObject({
		...EXPECTED,
		'0,0': 'Ghi đủ tên',
		'1,1': `Hỏi lại anh Bình\n${EXPECTED['1,1']}`,
	});
	expect(sheet?.rows.slice(0, 2)).toEqual([HEAD, BROKEN]);
	expect(sheet?.cells?.get('0,0')?.style?.font?.bold).toBe(true);
	expect(sheet?.columns?.[0]?.width).toBe(41);
	expect(sheet?.merges).toEqual([{ startRow: 4, startCol: 0, endRow: 4, endCol: 2 }]);
});

it.each([
	['a text file', utf8([HEAD, BROKEN].map((row) => row.join(';')).join('\n'))],
	['an .ods', await writeOds({ sheets: [{ name: 'Lịch', rows: [HEAD, BROKEN] }] })],
])('comes back as a new .xlsx with the same cells: %s', async (_, bytes) => {
	const { own, said, sheet } = await marked(bytes);
	expect(own).toBe(false);
	expect(said).toMatchObject(EXPECTED);
	expect(sheet?.rows).toEqual([HEAD, BROKEN]);
});

it('carries hostile words as words', async () => {
	const hostile = '=cmd|"/c calc"!A1 <b>&\u0007]]>';
	const { said, book } = await marked(
		utf8(`${HEAD.join(';')}\n"${hostile.replaceAll('"', '""')}";"<script>";8h;1`),
	);
	expect(Object.values(said).join()).toContain('<script>');
	expect(book.sheets[0]?.cells?.get('1,0')?.formula).toBeUndefined();
});

it('is read again as the same table', async () => {
	const bytes = await xlsx([HEAD, BROKEN, ['Vẽ tranh', '7/12/2026', '14h', 'Miễn phí']]);
	const setting = { place: 'thu-vien-mau', now: TEST_NOW };
	const first = await takeIn(bytes, content, setting);
	const again = await takeIn((await markedFile(bytes, first.mistakes)).bytes, content, setting);
	expect(again.report).toEqual(first.report);
});
