import { describe, expect, it } from 'vitest';
import { readTexts } from '../../../../src/reader/text/index.ts';
import { checkedTable } from '../../../../src/site/intake-page/checked.ts';
import { contentOf } from '../../../../src/site/intake-page/content-of-parts.ts';
import { partsOfPlaces, sharedPart } from '../../../../src/site/intake-page/content-parts.ts';
import { TEST_NOW } from '../../../clock.ts';
import { TINY_CITY } from '../../../support/cities.ts';
import { utf8, xlsx } from '../../../support/sheets.ts';
import { textsOf } from '../../../support/texts-of.ts';

const LIBRARY = 'thu-vien-mau';
const whole = readTexts(textsOf(TINY_CITY));
const parts = partsOfPlaces(whole);
/** What the browser holds for a place. */
const held = (place: string) => {
	const own = parts.get(place);
	return contentOf([sharedPart(whole), ...(own ? [own] : [])], whole.otherFiles);
};
const read = held(LIBRARY);
const HEAD = 'Tên hoạt động,Ngày bắt đầu,Giờ bắt đầu,Giờ kết thúc,Giá vé,Tóm tắt';
const table = (...rows: string[]) => utf8([HEAD, ...rows].join('\n'));
const checked = async (bytes: Uint8Array) => (await checkedTable(bytes, read, LIBRARY, TEST_NOW)).table;

describe('what the browser holds for a place', () => {
	it('is its own records, and the ids of all others', () => {
		expect(read.records.events.every((event) => JSON.stringify(event).includes(LIBRARY))).toBe(true);
		const ids = (from: typeof read) =>
			new Set(from.files.flatMap(({ entries }) => entries.map(({ id }) => id)));
		for (const event of whole.records.events) expect(ids(read)).toContain(event.id);
		expect(read.issues).toEqual([]);
	});

	it.each(whole.records.places.map(({ id }) => id))(
		'judges a table as all of the content would: %s',
		async (place) => {
			const bytes = table(
				'Ngày hội Sách Mẫu,5/12/2026,8h,10h,Miễn phí,Đọc sách cùng nhau',
				'Kể chuyện,31/02/2027,8h,9h,50k,Nghe kể chuyện',
				'Vẽ tranh,7/12/2026,14h,13h,Miễn phí,Cùng vẽ',
			);
			const here = await checkedTable(bytes, held(place), place, TEST_NOW);
			const there = await checkedTable(bytes, whole, place, TEST_NOW);
			expect(here.table).toEqual(there.table);
		},
	);
});

it('knows the ids of others, and says so', async () => {
	const other = whole.records.events.find((event) => !JSON.stringify(event).includes(LIBRARY));
	const bytes = utf8(`Mã,${HEAD}\n${other?.id},Vẽ tranh,7/12/2026,14h,15h,Miễn phí,Cùng vẽ`);
	const here = await checked(bytes);
	expect(here.errors).toEqual([expect.stringContaining('là của đơn vị khác')]);
	expect(here).toEqual((await checkedTable(bytes, whole, LIBRARY, TEST_NOW)).table);
});

describe('a table on the page', () => {
	it('is named by its cells, in words of the sender', async () => {
		const { errors, counts, records } = await checked(
			table('Kể chuyện,31/02/2027,8h,9h,50k,Nghe kể chuyện', 'Vẽ tranh,7/12/2026,14h,15h,Miễn phí,Cùng vẽ'),
		);
		expect(errors).toEqual([
			'Ô B2 (Ngày bắt đầu): "31/02/2027" không phải ngày có thật; viết dd/mm/yyyy, ví dụ 28/02/2026',
		]);
		expect(counts.errors).toBe(1);
		expect(records.map(({ title, state }) => [title, state])).toEqual([['Vẽ tranh', 'new']]);
	});

	it('shows its records by the words of the site', async () => {
		const [record] = (await checked(table('Vẽ tranh,7/12/2026,14h,15h,Miễn phí,Cùng vẽ'))).records;
		expect(record?.when).toBe('Thứ Hai, 7/12/2026, 14:00–15:00');
		expect(record?.card).toMatchObject({
			title: 'Vẽ tranh',
			kind: 'Hoạt động khác',
			place: 'Thư viện Mẫu',
			price: 'Miễn phí',
			dates: [{ start: '2026-12-07T14:00', end: '2026-12-07T15:00' }],
		});
	});

	it('tells which columns change a record that is there', async () => {
		const { records } = await checked(
			await xlsx([
				['Mã', 'Tên hoạt động', 'Ngày bắt đầu', 'Giờ bắt đầu', 'Tóm tắt'],
				['ngay-hoi-sach-mau', 'Ngày hội sách Mẫu', '28/11/2026', '8h', 'Một câu khác hẳn'],
			]),
		);
		expect(records[0]?.state).toBe('changed');
		expect(records[0]?.changes).toEqual([
			'Tóm tắt (ô E2): “Một buổi sáng với sách.” thành “Một câu khác hẳn”',
		]);
	});

	it.each([
		[
			'Tên lớp,Tóm tắt,Loại hoạt động thường xuyên,Hình thức,Giá vé\nLớp vẽ Mẫu,Cùng vẽ.,Lớp học,Theo yêu cầu,50k',
			{ title: 'Lớp vẽ Mẫu', kind: 'Lớp học', place: 'Thư viện Mẫu' },
		],
		[
			'Tên địa điểm,Tóm tắt,Loại hình,Sở hữu,"Phường, xã"\nTủ sách Mẫu,Sách nhỏ.,Tủ sách cộng đồng,Nhà nước,Đồng Xa',
			{ title: 'Tủ sách Mẫu', ward: 'Xã Đồng Xa' },
		],
		[
			'Tên học liệu,Tóm tắt,Loại học liệu,Địa chỉ học liệu\nẢnh Mẫu,Ảnh cũ.,Sách điện tử,https://anh.example/',
			{ title: 'Ảnh Mẫu', kind: 'Sách điện tử' },
		],
	])('shows every kind of record: %s', async (rows, card) => {
		const { errors, records } = await checked(utf8(rows));
		expect(errors).toEqual([]);
		expect(records[0]?.card).toMatchObject(card);
		// What an institution sends today is not something that was once held.
		expect(records[0]?.card?.status).toBeUndefined();
	});

	it('a figure has no card, and is known where the place has it already', async () => {
		const rows = 'Tên số liệu,Năm,Con số,Đơn vị tính\nLượt bạn đọc,2026,1250,lượt';
		const first = await checkedTable(utf8(rows), whole, LIBRARY, TEST_NOW);
		expect(first.table.records).toEqual([
			{ state: 'new', title: 'Lượt bạn đọc', kind: 'Số liệu', changes: [] },
		]);
		const grown = readTexts(new Map([...textsOf(TINY_CITY), ...first.taken.texts]));
		const own = partsOfPlaces(grown).get(LIBRARY);
		const there = contentOf([sharedPart(grown), ...(own ? [own] : [])], []);
		const again = await checkedTable(utf8(rows), there, LIBRARY, TEST_NOW);
		expect(again.table.records.map(({ state }) => state)).toEqual(['same']);
		const elsewhere = partsOfPlaces(grown).get('bao-tang-mau');
		expect(Object.keys(elsewhere?.texts ?? {})).not.toContain('plan/figures.yaml');
	});

	it('of no rows says so by its count', async () =>
		expect(await checked(utf8('a,b\n1,2'))).toMatchObject({ rows: 0 }));
});
