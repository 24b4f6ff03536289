/** Word files after Nghị định 30/2020/NĐ-CP: the decree's numbers in the XML, the same bytes, hostile words; pages by LibreOffice where there is one. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import sax from 'sax';
import { describe, expect, it, vi } from 'vitest';
import type { OfficialDocument } from '../../../../src/domain/documents/official-document.ts';
import { writeWord } from '../../../../src/publish/documents/index.ts';

const LETTER: OfficialDocument = {
	kind: 'letter',
	issuer: { superior: 'UBND PHƯỜNG MẪU', name: 'TRƯỜNG TIỂU HỌC MẪU' },
	number: 'Số: ……/……',
	subject: 'đề nghị đón học sinh lớp 4 tham gia “Một buổi làm thủ thư”',
	place: 'Thành phố Mẫu',
	addressees: ['Thư viện Mẫu'],
	body: [
		{ kind: 'heading', text: 'I. Mục đích' },
		{ kind: 'paragraph', text: 'Trường trân trọng đề nghị.', from: ['form'] },
		{ kind: 'list', items: [{ text: 'Thành phần: 38 học sinh.', from: ['visit.visitors'] }] },
		{ kind: 'blank', label: 'Phân công', lines: 2 },
	],
	signature: { title: 'HIỆU TRƯỞNG' },
	recipients: ['Như trên'],
	filed: 'Lưu: VT.',
	title: 'Công văn đề nghị',
	language: 'vi',
};
const LIST: OfficialDocument = {
	...LETTER,
	kind: 'list',
	name: 'DANH SÁCH',
	addressees: [],
	body: [
		{
			kind: 'table',
			columns: [
				{ title: 'TT', share: 0.1, figures: true },
				{ title: 'Họ và tên', share: 0.9 },
			],
			rows: Array.from({ length: 70 }, (_, at) => [String(at + 1), '']),
		},
		{
			kind: 'table',
			landscape: true,
			columns: [{ title: 'Phụ lục', share: 1 }],
			rows: [['một ô']],
		},
	],
};
const partsOf = async (document: OfficialDocument) => {
	const files = unzipSync(await writeWord(document));
	return (name: string) => strFromU8(files[name] ?? new Uint8Array());
};
const twips = (length: number) => Math.round((length / 25.4) * 1440);

describe('the form', () => {
	it('has the paper, the margins and the sizes of the decree', async () => {
		const xml = (await partsOf(LETTER))('word/document.xml');
		expect(xml).toContain(`<w:pgSz w:w="${twips(210)}" w:h="${twips(297)}" w:orient="portrait"/>`);
		const margin = (side: string) =>
			Number(new RegExp(`<w:pgMar[^>]* w:${side}="(\\d+)"`).exec(xml)?.[1]) / (1440 / 25.4);
		for (const side of ['top', 'bottom']) expect(margin(side)).toBeCloseTo(20, 1);
		expect(margin('left')).toBeCloseTo(30, 1);
		expect(margin('right')).toBeCloseTo(15, 1);
		expect(xml).toContain('<w:titlePg/>');
		/** The run that says these words: size in points, bold, italic. */
		const look = (words: string) => {
			const [, props = ''] =
				new RegExp(`<w:r><w:rPr>((?:(?!</w:rPr>).)*)</w:rPr><w:t[^>]*>${words}`).exec(xml) ?? [];
			return [
				Number(/<w:sz w:val="(\d+)"/.exec(props)?.[1]) / 2,
				/<w:b\/>/.test(props),
				/<w:i\/>/.test(props),
			];
		};
		expect(look('CỘNG HÒA XÃ HỘI')).toEqual([13, true, false]);
		expect(look('Độc lập - Tự do')).toEqual([14, true, false]);
		expect(look('UBND PHƯỜNG MẪU')).toEqual([13, false, false]);
		expect(look('TRƯỜNG TIỂU HỌC MẪU')).toEqual([13, true, false]);
		expect(look('V/v đề nghị')).toEqual([12, false, false]);
		expect(look('Thành phố Mẫu, ngày')).toEqual([14, false, true]);
		expect(look('Trường trân trọng')).toEqual([14, false, false]);
		expect(look('I. Mục đích')).toEqual([14, true, false]);
		expect(look('Nơi nhận:')).toEqual([12, true, true]);
		expect(look('- Như trên;')).toEqual([11, false, false]);
		expect(look('- Lưu: VT.')).toEqual([11, false, false]);
		expect(look('HIỆU TRƯỞNG')).toEqual([14, true, false]);
		expect(xml.match(/w:ascii="([^"]*)"/g)?.every((font) => font.includes('Times New Roman'))).toBe(true);
		expect(xml).toContain(`<w:ind w:firstLine="${twips(12.7)}"/>`);
		expect(xml).toContain('w:leader="dot"');
	});

	it('has columns whose name of the state fits one line, in cells without margins', async () => {
		const xml = (await partsOf(LETTER))('word/document.xml');
		expect(xml).toContain('<w:gridCol w:w="5755"/>');
		expect(xml).toMatch(/<w:tcW w:type="dxa" w:w="5755"\/>/);
		expect(xml).toContain('<w:left w:type="dxa" w:w="0"/>');
		expect(xml).not.toContain('w:type="pct"');
	});

	it('repeats the head of a table, and lays an annex across in a section of its own', async () => {
		const xml = (await partsOf(LIST))('word/document.xml');
		expect(xml).toContain('<w:tblHeader/>');
		expect(xml).toContain(`<w:pgSz w:w="${twips(297)}" w:h="${twips(210)}" w:orient="landscape"/>`);
		expect(xml).not.toContain('V/v');
	});

	it('names its title and language', async () => {
		const part = await partsOf(LETTER);
		expect(part('docProps/core.xml')).toContain('<dc:title>Công văn đề nghị</dc:title>');
		expect(part('word/styles.xml')).toContain('w:val="vi-VN"');
	});
});

it('is the same bytes at another time, in another zone', async () => {
	const first = await writeWord(LETTER);
	const zone = process.env.TZ;
	try {
		process.env.TZ = 'Pacific/Kiritimati';
		vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
		expect(Buffer.compare(Buffer.from(await writeWord(LETTER)), Buffer.from(first))).toBe(0);
	} finally {
		vi.useRealTimers();
		if (zone === undefined) delete process.env.TZ;
		else process.env.TZ = zone;
	}
});

const HOSTILE = [
	'<w:p>&amp;</w:t>',
	'\u0000\u0007\u001b\ufffe\ud800 nửa chữ \udc00',
	'‮ngược‬',
	'x'.repeat(5000),
	']]><!-- -->',
	'{{macro}} =cmd|calc',
];
const hostile: OfficialDocument = {
	...LETTER,
	title: HOSTILE.join(' '),
	subject: HOSTILE.join(' '),
	addressees: HOSTILE,
	body: HOSTILE.map((text) => ({ kind: 'paragraph', text, from: ['form'] })),
};
it('stays whole, whatever its words are', async () => {
	const part = await partsOf(hostile);
	for (const name of ['word/document.xml', 'docProps/core.xml']) {
		const parser = sax.parser(true);
		parser.onerror = (error) => {
			throw error;
		};
		parser.write(part(name)).close();
		expect(part(name)).not.toContain('<w:p>&amp;');
	}
	expect(part('word/document.xml')).toContain('&lt;w:p&gt;&amp;amp;&lt;/w:t&gt;');
});

const SOFFICE = '/usr/bin/soffice';
/** LibreOffice without it opens tables alone. */
const WRITER = '/usr/lib/libreoffice/program/libswlo.so';
it.skipIf(!existsSync(WRITER))('opens in LibreOffice: a letter of one page, a list of three', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'word-'));
	return Promise.all(
		Object.entries({ letter: LETTER, list: LIST, hostile }).map(async ([name, document]) =>
			writeFileSync(path.join(folder, `${name}.docx`), await writeWord(document)),
		),
	)
		.then(() => {
			execFileSync(
				SOFFICE,
				[
					`-env:UserInstallation=file://${folder}/profile`,
					'--headless',
					'--convert-to',
					'pdf',
					'--outdir',
					folder,
					...['letter', 'list', 'hostile'].map((name) => path.join(folder, `${name}.docx`)),
				],
				{ stdio: 'ignore', timeout: 50_000 },
			);
			const pages = (name: string) =>
				readFileSync(path.join(folder, `${name}.pdf`), 'latin1').match(/\/Type\s*\/Page\b/g)?.length;
			expect(pages('letter')).toBe(1);
			expect(pages('list')).toBeGreaterThanOrEqual(3);
			expect(pages('hostile')).toBeGreaterThanOrEqual(1);
		})
		.finally(() => rmSync(folder, { recursive: true, force: true }));
});
