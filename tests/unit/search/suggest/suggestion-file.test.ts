import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { demoCatalogue } from '../../../../scripts/demo/catalogue.ts';
import type { CardDates, ResultType } from '../../../../src/search/records/card.ts';
import { filtersOf, metasOf } from '../../../../src/search/records/card-metas.ts';
import { type SearchRecord, searchRecords } from '../../../../src/search/records/index.ts';
import { suggestionFile } from '../../../../src/search/suggest/suggestion-file.ts';
import { foldedWords } from '../../../../src/search/text/fold.ts';
import { catalogueOf } from '../../../support/catalogue.ts';
import { tinyCatalogue } from '../../../support/tiny-catalogue.ts';

interface Made {
	readonly names?: string[];
	readonly more?: string[];
	readonly place?: string;
	readonly former?: boolean;
	readonly past?: boolean;
	readonly on?: string;
}
let made = 0;
function record(type: ResultType, title: string, { on, past = false, ...rest }: Made = {}): SearchRecord {
	const dates: CardDates[] | undefined = on ? [{ start: on, end: on, endEstimated: false }] : undefined;
	const card = { type, url: `/${made++}/`, title, kind: '', dates, ...rest };
	const [meta, filters] = [metasOf(card), filtersOf(card)];
	return { url: card.url, language: 'vi', content: '', meta, filters, sort: {}, past, names: [title] };
}

test('the names of what the catalogue holds stand by type, the one shown first', () => {
	expect(suggestionFile(searchRecords(tinyCatalogue(), 'vi'))).toEqual({
		places: [['Thư viện Mây', 'Cloud Library', 'TV Mây']],
		wards: [['Phường Vỹ Dạ', 'Vỹ Dạ', 'Phường Xuân Mơ']],
		days: [['Ngày Di sản', 'Heritage Day', '23/11']],
		topics: [['Sách', 'Books', 'đọc sách', 'reading']],
		audiences: [],
		programmes: [['Kể chuyện']],
		resources: [['Kho sách số']],
		stories: [['Chuyện hay']],
		calls: [['Góp sách cho phòng đọc']],
		events: [['Ngày đọc sách']],
	});
});

test('what is over is left out, and what has the name of another thing', () => {
	const { programmes, events } = suggestionFile([
		record('events', 'Đêm thơ', { past: true }),
		record('events', 'Giờ đọc sách', { on: '2026-12-01' }),
		record('events', 'Ngày hội', { on: '2026-12-02' }),
		record('events', 'NGÀY HỘI', { on: '2026-12-03' }),
		record('programmes', 'Giờ đọc sách'),
	]);
	expect(programmes).toEqual([['Giờ đọc sách']]);
	expect(events).toEqual([['Ngày hội']]);
});

test('the nearest event, the place where most is, and the offer that still stands are first', () => {
	const file = suggestionFile([
		record('places', 'Nhà một'),
		record('places', 'Nhà hai'),
		record('programmes', 'Lớp cũ', { former: true }),
		record('programmes', 'Lớp mới', { place: 'Nhà hai' }),
		record('events', 'Buổi sau', { on: '2027-01-02' }),
		record('events', 'Buổi trước', { on: '2026-12-31' }),
	]);
	expect(file.places).toEqual([['Nhà hai'], ['Nhà một']]);
	expect(file.programmes).toEqual([['Lớp mới'], ['Lớp cũ']]);
	expect(file.events).toEqual([['Buổi trước'], ['Buổi sau']]);
});

test('a name too long to choose by is left out', () => {
	const long = `Tập ${'rất '.repeat(30)}dài`;
	const file = suggestionFile([record('places', long), record('places', 'Nhà', { names: [long, 'Nha'] })]);
	expect(file.places).toEqual([['Nhà', 'Nha']]);
});

test('however many events there are it is at most 30 KB, with all places, and the same each time', () => {
	const { site: _, ...demo } = demoCatalogue({ events: 3000, seed: 1 });
	const catalogue = catalogueOf(demo);
	const records = searchRecords(catalogue, 'vi');
	const file = suggestionFile(records);
	const text = JSON.stringify(file);
	expect(brotliCompressSync(text).length).toBeLessThanOrEqual(30 * 1024);
	expect(brotliCompressSync(text).length).toBeGreaterThan(25 * 1024);
	const titles = new Set(file.places?.map(([title = '']) => foldedWords(title).join(' ')));
	for (const place of catalogue.records.places)
		expect(titles).toContain(foldedWords(place.title.vi).join(' '));
	expect(JSON.stringify(suggestionFile(searchRecords(catalogue, 'vi')))).toBe(text);
}, 60_000);
