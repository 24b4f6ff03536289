/** Lists for a spreadsheet: read back as Papa does, and as a spreadsheet would that runs what it can. */
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../../src/catalogue/graph/graph.ts';
import { apiFile, listNames } from '../../../../src/publish/data/index.ts';
import { readContent } from '../../../../src/reader/index.ts';
import type { Records } from '../../../../src/schemas/index.ts';
import { catalogueOf, NOW } from '../../../support/catalogue.ts';
import { SAMPLE_CITY } from '../../../support/cities.ts';
import { eventsCsv, options, read, single } from './read-csv.ts';

describe('events', () => {
	test('have a row for each session, and one while no date is known', () => {
		const rows = read(
			eventsCsv(
				{ when: { kind: 'sessions', sessions: [{ start: '2026-12-01T19:00' }, { start: '2026-12-08' }] } },
				{ when: { kind: 'announced', month: '2027-03' } },
			),
		);
		expect(rows.map((row) => [row.id, row.session_id, row.session_date, row.session_time])).toEqual([
			['e-0', 'e-0_20261201T1900', '2026-12-01', '19:00'],
			['e-0', 'e-0_20261208', '2026-12-08', ''],
			['e-1', '', '', ''],
		]);
		expect(rows.map((row) => row.announced_month)).toEqual(['', '', "'2027-03"]);
	});
	test('keep a month or a year as it is known, of which a spreadsheet would make a day', () => {
		const on = (date: string) =>
			read(eventsCsv({ when: single, sources: [{ title: 'Nguồn', on: date }] }))[0]?.sources_on;
		expect(['2026-09', '2026', '2026-09-05'].map(on)).toEqual(["'2026-09", "'2026", '2026-09-05']);
	});
	test('say ids and codes in words too', () => {
		const [row] = read(eventsCsv({ when: single, access: { features: ['wheelchair', 'lift'] } }));
		expect(row).toMatchObject({
			kind: 'talk',
			kind_name: 'Nói chuyện, tọa đàm',
			hosts: 'bao-tang',
			hosts_name: 'Bảo tàng Mẫu',
			ward: 'an-cu',
			ward_name: 'Phường An Cư',
			topics_name: 'Di sản, văn hóa',
			price_kind_name: 'miễn phí',
			session_status_name: 'như đã định',
			access: 'wheelchair | lift',
			access_name: 'Xe lăn vào được | Thang máy',
		});
	});
	test('keep lists beside each other in step', () => {
		const [row] = read(
			eventsCsv({
				when: single,
				price: { kind: 'paid', tariffs: [{ amount: 50000, for: { vi: 'Người lớn' } }, { amount: 20000 }] },
			}),
		);
		expect([row?.price_tariffs_amount, row?.price_tariffs_for_vi]).toEqual(['50000 | 20000', 'Người lớn | ']);
	});
});

describe('the file', () => {
	const text = eventsCsv({ when: single });
	test('begins with a byte order mark, for Excel, and ends its lines in CRLF', () => {
		expect(text.startsWith('\uFEFFid,url,title_vi')).toBe(true);
		expect(text.endsWith('\r\n')).toBe(true);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	});
	test('is its header alone while a list is empty', () => {
		const csv = apiFile(catalogueOf({}), 'stories.csv', options);
		expect(csv.trimEnd().split('\r\n')).toHaveLength(1);
		expect(csv).toContain('who_vi');
	});
	test('keeps the zero of a telephone number and of a ward’s code', () => {
		expect(read(text)[0]?.booking_phone).toBe('0234 3822 425');
		expect(read(apiFile(catalogueOf({}), 'wards.csv', options))[0]?.code).toBe("'00001");
		const run = eventsCsv({ when: single, booking: { mode: 'required', phone: '02343822425' } });
		expect(read(run)[0]?.booking_phone).toBe("'02343822425");
	});
	test('keeps ids that look like dates, and leaves dates, hours, numbers and truth as they are', () => {
		const days = read(apiFile(catalogueOf({}), 'days.csv', options));
		expect(days.map(({ id }) => id)).toEqual(["'23-11", 'tet-duong-lich']);
		const [row] = read(
			eventsCsv({
				when: single,
				days: ['23-11'],
				price: { kind: 'paid', tariffs: [{ amount: 50000 }] },
				verified: { on: '2026-11-02', by: '1975' },
			}),
		);
		expect(row).toMatchObject({
			days: "'23-11",
			session_date: '2026-12-05',
			session_time: '08:00',
			session_allDay: 'false',
			price_tariffs_amount: '50000',
			verified_on: '2026-11-02',
			verified_by: "'1975",
			sources_on: '2026-10-05',
			updated: '2026-11-02T00:00:00Z',
		});
	});
});

describe('the sample city', () => {
	const catalogue = buildCatalogue(readContent(SAMPLE_CITY).records as Records, NOW); // read: the rows below are its own
	test.each(listNames)('%s has the same records as its JSON, and column names that stand once', (name) => {
		// As the page on open data has it: one apostrophe at the beginning of a text is none of its own.
		const csv = apiFile(catalogue, `${name}.csv`, options);
		const ids = JSON.parse(apiFile(catalogue, `${name}.json`, options)).map(({ id }: { id: string }) => id);
		expect([...new Set(read(csv).map((row) => row.id?.replace(/^'/, '')))]).toEqual(ids);
		const names = csv.split('\r\n')[0]?.slice(1).split(',') ?? [];
		expect(new Set(names).size).toBe(names.length);
		for (const column of names) expect(column).toMatch(/^[A-Za-z0-9_]+$/);
	});
	test('places lie in the columns that one looks for', () => {
		const rows = read(apiFile(catalogue, 'places.csv', options));
		const place = catalogue.records.places.find(({ geo }) => geo);
		const row = rows.find(({ id }) => id === place?.id);
		expect(Number(row?.geo_lat)).toBe(place?.geo?.lat);
	});
});
