/** The kinds of record that come in tables: their columns, and what nobody needs to write. */

import { foldedHeader, type HeaderNames } from '../table/headers.ts';
import type { Given, IntakeSetting, SheetColumn } from './column.ts';
import { eventSheetColumns } from './events.ts';

export interface Kind {
	readonly collection: 'events';
	readonly columns: readonly SheetColumn[];
	/** Values of a new record whose columns are missing or empty. */
	readonly assumed: (setting: IntakeSetting) => readonly Given[];
	/** The columns that tell when it takes place are read together. */
	readonly dated: boolean;
}

const sourceOf = ({ today, place }: IntakeSetting): Given => ({
	path: ['sources'],
	value: [{ title: `Bảng do ${place.title} gửi`.slice(0, 300), seen: today }],
	field: 'source',
	assumed: true,
});

export const kinds = {
	events: {
		collection: 'events',
		columns: eventSheetColumns,
		dated: true,
		assumed: (setting) => [
			{ path: ['kind'], value: 'other', field: 'kind', assumed: true },
			{ path: ['hosts'], value: [setting.place.id], field: 'hosts', assumed: true },
			sourceOf(setting),
		],
	},
} as const satisfies Readonly<Record<string, Kind>>;

/** Headers of a kind by their folded words. */
export const headerNames = ({ columns }: Kind): HeaderNames =>
	new Map(
		columns.flatMap(({ field, label, also = [] }) =>
			[label, ...also].map((name) => [foldedHeader(name), field] as const),
		),
	);
