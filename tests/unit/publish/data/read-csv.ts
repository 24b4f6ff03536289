/** CSV files as a spreadsheet reads them. */
import Papa from 'papaparse';
import { expect } from 'vitest';
import { apiFile } from '../../../../src/publish/data/index.ts';
import { catalogueOf, eventWith, SITE } from '../../../support/catalogue.ts';

export type Row = Readonly<Record<string, string>>;

export function read(text: string): Row[] {
	const { data, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
	expect(errors).toEqual([]);
	return data;
}

export const options = { site: SITE, feeds: [] };

export const eventsCsv = (...events: Parameters<typeof eventWith>[0][]) =>
	apiFile(
		catalogueOf({ events: events.map((event, i) => eventWith({ id: `e-${i}`, ...event })) }),
		'events.csv',
		options,
	);

export const single = { kind: 'single', start: '2026-12-05T08:00', end: '2026-12-05T10:00' } as const;
