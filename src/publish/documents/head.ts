/** The head of an official document: issuing body and number on the left, the name of the state and the date on the right. */
import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { OfficialDocument } from '../../domain/documents/official-document.ts';
import { ISSUER_WIDTH, SIZE, STATE_WIDTH, TEXT_WIDTH } from './measures.ts';
import { centred, rule } from './runs.ts';

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
	top: NO_BORDER,
	bottom: NO_BORDER,
	left: NO_BORDER,
	right: NO_BORDER,
	insideHorizontal: NO_BORDER,
	insideVertical: NO_BORDER,
} as const;
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 } as const;

/** Two columns without a line around them; their cells have no margins, so that the name of the state fits. */
export function twoColumns(widths: readonly [number, number], left: Paragraph[], right: Paragraph[]): Table {
	const cell = (children: Paragraph[], width: number) =>
		new TableCell({
			children: children.length > 0 ? children : [new Paragraph({})],
			width: { size: width, type: WidthType.DXA },
			margins: NO_MARGINS,
			borders: { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER },
		});
	return new Table({
		width: { size: TEXT_WIDTH, type: WidthType.DXA },
		columnWidths: [...widths],
		layout: TableLayoutType.FIXED,
		margins: NO_MARGINS,
		borders: NO_BORDERS,
		rows: [new TableRow({ cantSplit: true, children: [cell(left, widths[0]), cell(right, widths[1])] })],
	});
}

/** As long as the motto in 14 pt bold. */
const MOTTO_RULE = 3200;

export function documentHead({ kind, issuer, number, subject, place, date }: OfficialDocument): Table {
	return twoColumns(
		[ISSUER_WIDTH, STATE_WIDTH],
		[
			...(issuer.superior ? [centred(issuer.superior, { size: SIZE.issuer })] : []),
			centred(issuer.name, { size: SIZE.issuer, bold: true }),
			// A third to a half of the line above it.
			rule(ISSUER_WIDTH * 0.4, ISSUER_WIDTH),
			...(number ? [centred(number, { size: SIZE.number })] : []),
			...(kind === 'letter' ? [centred(`V/v ${subject}`, { size: SIZE.about })] : []),
		],
		[
			centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: SIZE.state, bold: true }),
			centred('Độc lập - Tự do - Hạnh phúc', { size: SIZE.motto, bold: true }),
			rule(MOTTO_RULE, STATE_WIDTH),
			centred(`${place}, ${date ?? 'ngày      tháng      năm'}`, { size: SIZE.date, italics: true }),
		],
	);
}
