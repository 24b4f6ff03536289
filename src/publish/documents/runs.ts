/** Words as Word takes them: what XML cannot hold is left out, whoever wrote it. */
import { AlignmentType, type IParagraphPropertiesOptions, Paragraph, TextRun } from 'docx';
import { FONT, SIZE } from './measures.ts';

/** Control characters, and halves of letters. */
const NOT_IN_XML = /[^\t\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
export const soundWords = (text: string): string => text.toWellFormed().replace(NOT_IN_XML, ' ');

interface Look {
	readonly size?: number;
	readonly bold?: boolean | undefined;
	readonly italics?: boolean | undefined;
}

export const run = (text: string, { size = SIZE.text, bold, italics }: Look = {}): TextRun =>
	new TextRun({
		text: soundWords(text),
		font: FONT,
		size,
		...(bold ? { bold } : {}),
		...(italics ? { italics } : {}),
	});

/** A line in the middle of its cell or page. */
export const centred = (text: string, look: Look, more: IParagraphPropertiesOptions = {}): Paragraph =>
	new Paragraph({ alignment: AlignmentType.CENTER, children: [run(text, look)], ...more });

/** A rule of a length below a line, in the middle of a cell of `width`; both in twips. */
export function rule(length: number, width: number): Paragraph {
	const beside = Math.max(0, Math.round((width - length) / 2));
	return new Paragraph({
		indent: { left: beside, right: beside },
		spacing: { before: 20, after: 60, line: 40, lineRule: 'exact' },
		border: { top: { style: 'single', size: 6, space: 1, color: '000000' } },
	});
}
