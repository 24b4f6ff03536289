/** What a document says: headings, paragraphs, lists, tables, lines to be filled in by hand. */
import {
	AlignmentType,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TabStopType,
	WidthType,
} from 'docx';
import type { PaperBlock } from '../../domain/documents/official-document.ts';
import { GAP, INDENT, SIZE, TEXT_WIDTH } from './measures.ts';
import { run } from './runs.ts';

/** Justified, its first line indented. */
const TEXT = {
	alignment: AlignmentType.JUSTIFIED,
	indent: { firstLine: INDENT },
	spacing: { after: GAP },
} as const;

/** `width`: of the text, in twips. */
export function blockParts(block: PaperBlock, width: number = TEXT_WIDTH): (Paragraph | Table)[] {
	switch (block.kind) {
		case 'heading':
			return [
				new Paragraph({
					...TEXT,
					keepNext: true,
					children: [run(block.text, { bold: true })],
				}),
			];
		case 'paragraph':
			return [new Paragraph({ ...TEXT, children: [run(block.text)] })];
		case 'list':
			return block.items.map(({ text }) => new Paragraph({ ...TEXT, children: [run(`- ${text}`)] }));
		case 'blank':
			return Array.from(
				{ length: block.lines },
				(_, at) =>
					new Paragraph({
						spacing: { after: GAP },
						tabStops: [{ type: TabStopType.RIGHT, position: width, leader: 'dot' }],
						children: [run(`${at === 0 && block.label ? `${block.label}: ` : ''}\t`)],
					}),
			);
		case 'table':
			return [tableOf(block, width), new Paragraph({ spacing: { after: GAP } })];
	}
}

type TableBlock = Extract<PaperBlock, { kind: 'table' }>;
const CELL_MARGINS = { top: 40, bottom: 40, left: 80, right: 80 } as const;

/** Widths in twips in the columns and in every cell: programs disagree on percentages. */
function tableOf({ columns, rows }: TableBlock, width: number): Table {
	const widths = columns.map(({ share }) => Math.floor(share * width));
	const cell = (text: string, column: number, bold: boolean) =>
		new TableCell({
			width: { size: widths[column] ?? 0, type: WidthType.DXA },
			margins: CELL_MARGINS,
			children: [
				new Paragraph({
					alignment: bold || columns[column]?.figures ? AlignmentType.CENTER : AlignmentType.LEFT,
					children: [run(text, { size: SIZE.recipients, bold })],
				}),
			],
		});
	return new Table({
		width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		rows: [
			new TableRow({
				tableHeader: true,
				cantSplit: true,
				children: columns.map(({ title }, column) => cell(title, column, true)),
			}),
			...rows.map(
				(row) =>
					new TableRow({
						cantSplit: true,
						children: columns.map((_, column) => cell(row[column] ?? '', column, false)),
					}),
			),
		],
	});
}
