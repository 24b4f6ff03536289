/** The kinds of record that come in tables: their columns, and what nobody needs to write. */

import { foldedHeader, type HeaderNames } from '../table/headers.ts';
import type { Given, IntakeSetting, SheetColumn } from './column.ts';
import { eventSheetColumns } from './events.ts';
import { figureSheetColumns, figuresAssumed } from './figures.ts';
import { placeSheetColumns } from './places.ts';
import { programmeSheetColumns } from './programmes.ts';
import { resourceSheetColumns } from './resources.ts';

export type TableCollection = 'events' | 'programmes' | 'places' | 'resources' | 'figures';

export interface Kind {
	readonly collection: TableCollection;
	/** Name of its sheet in the workbooks that institutions are given. */
	readonly sheet: string;
	readonly columns: readonly SheetColumn[];
	/** Values of a new record whose columns are missing or empty. */
	readonly assumed: (setting: IntakeSetting, given: readonly Given[]) => readonly Given[];
	/** The columns that tell when it takes place are read together. */
	readonly dated: boolean;
	/** Words of which the id of a new record is made, where the title alone says too little. */
	readonly named?: (record: Readonly<Record<string, unknown>>) => string;
}

const sourceOf = (
	{ today, place }: IntakeSetting,
	date: { readonly on: string } | { readonly seen: string } = { seen: today },
): Given => ({
	path: ['sources'],
	value: [{ title: `Bảng do ${place.title} gửi`.slice(0, 300), ...date }],
	field: 'source',
	assumed: true,
});
const hostedBy = ({ place }: IntakeSetting): Given => ({
	path: ['hosts'],
	value: [place.id],
	field: 'hosts',
	assumed: true,
});
const assume = (key: string, value: unknown): Given => ({ path: [key], value, field: key, assumed: true });

/** In the order in which they are looked for: of two that fit a sheet alike the first has it. */
export const kinds = {
	events: {
		collection: 'events',
		sheet: 'Hoạt động',
		columns: eventSheetColumns,
		dated: true,
		assumed: (setting) => [assume('kind', 'other'), hostedBy(setting), sourceOf(setting)],
	},
	programmes: {
		collection: 'programmes',
		sheet: 'Hoạt động thường xuyên',
		columns: programmeSheetColumns,
		dated: false,
		// Who sends what it offers says that it is offered now; an undated source would leave that open.
		assumed: (setting) => [hostedBy(setting), sourceOf(setting, { on: setting.today })],
	},
	places: {
		collection: 'places',
		sheet: 'Địa điểm',
		columns: placeSheetColumns,
		dated: false,
		assumed: (setting) => [assume('managedBy', setting.place.id), sourceOf(setting)],
	},
	resources: {
		collection: 'resources',
		sheet: 'Học liệu',
		columns: resourceSheetColumns,
		dated: false,
		assumed: (setting) => [
			assume('provider', { vi: setting.place.title.slice(0, 200) }),
			hostedBy(setting),
			sourceOf(setting),
		],
	},
	figures: {
		collection: 'figures',
		sheet: 'Số liệu',
		columns: figureSheetColumns,
		dated: false,
		assumed: (setting, given) => [...figuresAssumed(setting, given), sourceOf(setting)],
		named: ({ period = '', definition, place }) => `${period} ${definition} ${place}`,
	},
} as const satisfies Readonly<Record<TableCollection, Kind>>;

export const allKinds: readonly Kind[] = Object.values(kinds);

/** Headers of a kind by their folded words. */
export const headerNames = ({ columns }: Pick<Kind, 'columns'>): HeaderNames =>
	new Map(
		columns.flatMap(({ field, label, also = [] }) =>
			[label, ...also].map((name) => [foldedHeader(name), field] as const),
		),
	);
