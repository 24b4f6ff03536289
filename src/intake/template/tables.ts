/** The tables that institutions are given, by the names of their files. */
import { type Kind, kinds } from '../kinds/kinds.ts';
import { eventTemplate } from './event-table.ts';
import { figureTemplate } from './figure-table.ts';
import { outcomeTemplate } from './outcome-table.ts';
import { placeTemplate } from './place-table.ts';
import { programmeTemplate } from './programme-table.ts';
import { resourceTemplate } from './resource-table.ts';
import type { TemplateColumn } from './template-column.ts';

export interface GivenTable {
	readonly kind: Kind;
	/** Name of its sheet. */
	readonly sheet: string;
	readonly columns: readonly TemplateColumn[];
}

const tableOf = (kind: Kind, columns: readonly TemplateColumn[], sheet = kind.sheet): GivenTable => ({
	kind,
	sheet,
	columns,
});

export const givenTables = {
	'hoat-dong': tableOf(kinds.events, eventTemplate),
	'hoat-dong-thuong-xuyen': tableOf(kinds.programmes, programmeTemplate),
	'dia-diem': tableOf(kinds.places, placeTemplate),
	'hoc-lieu': tableOf(kinds.resources, resourceTemplate),
	'ket-qua': tableOf(kinds.events, outcomeTemplate, 'Kết quả hoạt động'),
	'so-lieu': tableOf(kinds.figures, figureTemplate),
} as const satisfies Readonly<Record<string, GivenTable>>;
export type GivenTableName = keyof typeof givenTables;
