/** The workbook that institutions fill in: from the very columns that are read, with the names of this catalogue to choose from. */
import { type Cell, type DataValidation, type WriteSheet, writeXlsx } from 'hucre';
import { byText } from '../../domain/text/by-text.ts';
import { eventKinds } from '../../i18n/labels.ts';
import { cellName } from '../../reader/text/cell-name.ts';
import type { Records } from '../../schemas/index.ts';
import { eventSheetColumns } from '../kinds/events.ts';
import { EXAMPLES_SHEET, NAMES_SHEET } from '../kinds/sheet-names.ts';
import { eventTemplate, type TemplateColumn } from './template-columns.ts';

/** What drops down; the names are those of the catalogue. */
type Lists = Readonly<Record<NonNullable<TemplateColumn['list']>, readonly string[]>>;
/** So far down the lists reach. */
const LAST_ROW = 500;
const HEADER = {
	font: { bold: true },
	fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F7E3B0' } },
	alignment: { wrapText: true, vertical: 'top' },
} as const;
/** The day of the file's own making: the same content gives the same bytes. */
const NEVER = new Date(0);

export function eventTemplateFile(
	records: Pick<Records, 'topics' | 'audiences' | 'days' | 'places'>,
): Promise<Uint8Array> {
	const lists = listsOf(records);
	const table: WriteSheet = { ...tableSheet('Hoạt động', []), dataValidations: validations(lists) };
	const rows = [0, 1, 2].map((row) => eventTemplate.map(({ examples }) => examples[row] || null));
	return writeXlsx({
		sheets: [table, tableSheet(EXAMPLES_SHEET, rows), namesSheet(lists)],
		properties: { created: NEVER, modified: NEVER },
	});
}

const labelOf = (field: string): string =>
	eventSheetColumns.find((column) => column.field === field)?.label ?? field;

function tableSheet(name: string, rows: (string | null)[][]): WriteSheet {
	const cells = new Map(
		eventTemplate.map(({ field, hint }, column): [string, Partial<Cell>] => [
			`0,${column}`,
			{ value: labelOf(field), type: 'string', style: HEADER, comment: { text: hint } },
		]),
	);
	return {
		name,
		columns: eventTemplate.map(({ width }) => ({ width })),
		rows: [eventTemplate.map(({ field }) => labelOf(field)), ...rows],
		cells,
		freezePane: { rows: 1, columns: 1 },
	};
}

function namesSheet(lists: Lists): WriteSheet {
	const listed = eventTemplate.filter(({ list }) => list !== undefined);
	const columns = listed.map(({ list }) => (list ? lists[list] : []));
	const longest = Math.max(...columns.map(({ length }) => length));
	return {
		name: NAMES_SHEET,
		columns: listed.map(() => ({ width: 34 })),
		rows: [
			listed.map(({ field }) => labelOf(field)),
			...Array.from({ length: longest }, (_, row) => columns.map((names) => names[row] ?? null)),
		],
		cells: new Map(
			listed.map(({ field }, column) => [
				`0,${column}`,
				{ value: labelOf(field), type: 'string', style: HEADER },
			]),
		),
		freezePane: { rows: 1 },
	};
}

/** The lists only offer: a cell may hold several names, or one that is not there. */
function validations(lists: Lists): DataValidation[] {
	const listed = eventTemplate.filter(({ list }) => list !== undefined);
	return eventTemplate.flatMap(({ field, list }, column): DataValidation[] => {
		const length = list ? lists[list].length : 0;
		if (length === 0) return [];
		const letters = (index: number) => cellName(1, index + 1).replace(/\d/g, '');
		const from = letters(listed.findIndex((one) => one.field === field));
		return [
			{
				type: 'list',
				range: `${letters(column)}2:${letters(column)}${LAST_ROW}`,
				formula1: `'${NAMES_SHEET}'!$${from}$2:$${from}$${length + 1}`,
				allowBlank: true,
				showErrorMessage: false,
			},
		];
	});
}

function listsOf({
	topics,
	audiences,
	days,
	places,
}: Pick<Records, 'topics' | 'audiences' | 'days' | 'places'>): Lists {
	const ordered = (
		list: readonly { readonly id: string; readonly order: number; readonly name: { readonly vi: string } }[],
	) => list.toSorted((a, b) => a.order - b.order || byText(a.id, b.id)).map(({ name }) => name.vi);
	const titled = (
		list: readonly {
			readonly draft: boolean;
			readonly replacedBy?: string | undefined;
			readonly title: { readonly vi: string };
		}[],
	) =>
		list
			.filter(({ draft, replacedBy }) => !draft && replacedBy === undefined)
			.map(({ title }) => title.vi)
			.sort(byText);
	return {
		kinds: Object.values(eventKinds).map(({ vi }) => vi),
		topics: ordered(topics),
		audiences: ordered(audiences),
		days: titled(days),
		places: titled(places),
		prices: ['Miễn phí', 'Đóng góp tùy tâm', 'Có thu phí', 'Chưa rõ'],
		bookings: ['Không cần', 'Nên đăng ký', 'Cần đăng ký', 'Hỏi trước'],
	};
}
