/** Ticket prices of an open-data portal: taken where nobody else said one, never written over another one's. */
import { expect, it } from 'vitest';
import { pulled, tinyTexts } from '../../../support/feeds.ts';
import { utf8 } from '../../../support/sheets.ts';

const feed = {
	id: 'gia-ve',
	kind: 'prices',
	url: 'https://dulieu.mau.example/gia-ve.json',
	columns: { rows: 'result.records', place: 'ten', amount: 'gia', for: 'doi_tuong' },
} as const;
const table = (...records: object[]) => utf8(JSON.stringify({ result: { records } }));
const MUSEUM = [
	{ ten: 'BẢO TÀNG MẪU', gia: '50.000', doi_tuong: 'Người lớn' },
	{ ten: 'Bảo tàng Mẫu', gia: 25000, doi_tuong: 'Trẻ em' },
];
const file = 'places/bao-tang-mau.yaml';

it('are those of a place of that name', async () => {
	const { texts, after, aside } = await pulled(
		table(...MUSEUM, { ten: 'Lăng lạ', gia: 1 }, { ten: 'Thư viện Mẫu', gia: 'hỏi' }),
		{ feed },
	);
	expect(texts.get(file)).toBe(`${tinyTexts.get(file)}price:
  kind: paid
  tariffs:
    - amount: 50000
      for: {vi: Người lớn}
    - amount: 25000
      for: {vi: Trẻ em}
  source:
    title: Bảng giá vé, cổng dữ liệu mở (dulieu.mau.example)
    url: https://dulieu.mau.example/gia-ve.json
    seen: "2026-11-22"
`);
	expect(aside).toEqual(['"Lăng lạ" không có trong danh mục', '"Thư viện Mẫu": "hỏi" không phải mức giá']);
	expect([
		...(await pulled(table(...MUSEUM), { feed, texts: after, now: '2026-12-22T08:00' })).texts,
	]).toEqual([]);
});

it('of somebody else stay, and the difference is said', async () => {
	const texts = new Map([...tinyTexts, [file, `${tinyTexts.get(file)}price: {kind: free}\n`]]);
	const { texts: changed, aside } = await pulled(table(...MUSEUM), { feed, texts });
	expect([changed.size, aside]).toEqual([
		0,
		['"Bảo tàng Mẫu": danh mục ghi mức khác, theo nguồn khác; xem lại'],
	]);
});

it.each([
	['no JSON', utf8('<x>'), 'nguồn không phải bảng JSON'],
	[
		'no list there',
		utf8('{"result":{}}'),
		'trong tệp không có danh sách ở “result.records”; xem lại columns.rows',
	],
	['too many rows', table(...Array.from({ length: 5001 }, () => ({}))), 'bảng có hơn 5.000 dòng'],
])('%s', async (_, bytes, refused) => expect((await pulled(bytes, { feed })).refused).toBe(refused));
