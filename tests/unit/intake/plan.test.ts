/** What a table comes to in the catalogue: new, changed field by field, the same; twice changes nothing, nothing is deleted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeIn } from '../../../src/intake/index.ts';
import { readTexts } from '../../../src/reader/text/index.ts';
import { TEST_NOW } from '../../clock.ts';
import { TINY_CITY } from '../../support/cities.ts';
import { taken, utf8, xlsx } from '../../support/sheets.ts';
import { textsOf } from '../../support/texts-of.ts';

const csv = (...lines: string[]) => utf8(lines.join('\n'));
const HEADER = 'Mã;Tên hoạt động;Tóm tắt;Ngày bắt đầu;Giờ;Giá vé;Xác nhận còn đúng';
const BOOK_DAY = ';Ngày hội sách Mẫu;Một buổi sáng với sách.;28/11/2026;8h–11h30;Miễn phí;';
const states = ({ plan }: Awaited<ReturnType<typeof taken>>) =>
	plan.records.map(({ id, state }) => `${id} ${state}`);

describe('a record that is there already', () => {
	it('is known by its place, title and day, and stays as it is', async () => {
		const done = await taken(csv(HEADER, BOOK_DAY.replace('Ngày hội', 'NGÀY HỘI'))).then(states);
		expect(done).toEqual(['ngay-hoi-sach-mau changed']);
		expect(states(await taken(csv(HEADER, BOOK_DAY)))).toEqual(['ngay-hoi-sach-mau same']);
	});

	it('changes only where it differs, field by field', async () => {
		const { after, report } = await taken(
			csv(HEADER, BOOK_DAY.replace('8h–11h30', '9h–11h30').replace('Miễn phí', '20k')),
		);
		expect(report).toContain('    Ngày bắt đầu [when.start, ô D2]: "2026-11-28T08:00" → "2026-11-28T09:00"');
		expect(report).toContain(
			'    Giá vé [price, ô F2]: {"kind":"free"} → {"kind":"paid","tariffs":[{"amount":20000}]}',
		);
		const before = textsOf(TINY_CITY).get('events/ngay-hoi-sach-mau.yaml') ?? '';
		expect(after.get('events/ngay-hoi-sach-mau.yaml')).toBe(
			before
				.replace('start: "2026-11-28T08:00"', 'start: "2026-11-28T09:00"')
				.replace('price: {kind: free}', 'price:\n  kind: paid\n  tariffs:\n    - {amount: 20000}'),
		);
	});

	it('keeps its comments, its order, and what the table does not know', async () => {
		const texts = new Map(textsOf(TINY_CITY));
		const file = 'events/doc-sach-thu-tu.yaml';
		const before = `# Hỏi cô thủ thư\n${texts.get(file)}`
			.replace('kind: club', 'kind: club # mỗi tuần')
			.replace('hosts:', '# nơi\nhosts:');
		texts.set(file, before);
		const row =
			'doc-sach-thu-tu;Đọc sách thứ Tư;Mỗi thứ Tư một cuốn sách.;thứ Tư hằng tuần đến 24/2/2027;17h30–18h30;;';
		const { after } = await taken(csv(HEADER, row), texts);
		expect(after.get(file)).toBe(before.replace('until: "2027-01-27"', 'until: "2027-02-24"'));
	});

	it('that calendars know is moved by a change, back and forth', async () => {
		const file = 'events/ngay-hoi-sach-mau.yaml';
		const texts = new Map(textsOf(TINY_CITY));
		texts.set('ledger.yaml', 'events/ngay-hoi-sach-mau: [ngay-hoi-sach-mau_20261128T0800]\n');
		const row = BOOK_DAY.replace('28/11/2026;8h–11h30', '29/11/2026;9h–11h').replace(
			/^/,
			'ngay-hoi-sach-mau',
		);
		const moved = await taken(csv(HEADER, row), texts);
		expect(moved.errors).toBe(0);
		expect(moved.after.get(file)).toBe(
			`${texts.get(file)}changes:
  - session: "2026-11-28T08:00"
    status: rescheduled
    start: "2026-11-29T09:00"
    end: "2026-11-29T11:00"
    on: "2026-11-22"
`,
		);
		expect([...(await taken(csv(HEADER, row), moved.after)).texts]).toEqual([]);
		// Known by its new day, without the id.
		expect(states(await taken(csv(HEADER, row.replace('ngay-hoi-sach-mau', '')), moved.after))).toEqual([
			'ngay-hoi-sach-mau same',
		]);
		const back = await taken(csv(HEADER, BOOK_DAY.replace(/^/, 'ngay-hoi-sach-mau')), moved.after);
		expect(back.after.get(file)).toMatch(/changes:\n {2}- .*session: "2026-11-28T08:00".*status: scheduled/s);
		expect([...(await taken(csv(HEADER, BOOK_DAY), back.after)).texts]).toEqual([]);
	});

	it('is confirmed by a mark or a date, and never taken back', async () => {
		const marked = await taken(csv(HEADER, `${BOOK_DAY}x`));
		expect(marked.after.get('events/ngay-hoi-sach-mau.yaml')).toMatch(
			/\nverified: \{on: "2026-11-22", by: Thư viện Mẫu\}\n$/,
		);
		expect(states(await taken(csv(HEADER, `${BOOK_DAY}20/11/2026`), marked.after))).toEqual([
			'ngay-hoi-sach-mau same',
		]);
		expect(states(await taken(csv(HEADER, `${BOOK_DAY}không`)))).toEqual(['ngay-hoi-sach-mau same']);
	});

	it('is named where the file does not hold it, and stays', async () => {
		const { report, texts } = await taken(csv(HEADER, BOOK_DAY));
		expect(report.slice(-2)).toEqual([
			'Không có trong tệp này (giữ nguyên, không xóa): 1',
			'  events/doc-sach-thu-tu.yaml  Đọc sách thứ Tư',
		]);
		expect(texts.size).toBe(0);
	});
});

it('says nothing of what was wrong before, wherever the content lies', async () => {
	const texts = new Map(textsOf(TINY_CITY));
	texts.set('days/dem-ram.yaml', `${texts.get('days/dem-ram.yaml')}updated: "2027-05-01T00:00:00Z"\n`);
	const read = readTexts(texts, { shownFrom: '/mnt/noi-khac' });
	const { elsewhere, mistakes } = await takeIn(csv(HEADER, ';Hội thơ;Đọc thơ.;5/1/2027;8h;;'), read, {
		place: 'thu-vien-mau',
		now: TEST_NOW,
	});
	expect([...elsewhere, ...mistakes]).toEqual([]);
});

describe('a new record', () => {
	it('is named by its title, and by its day where that is not enough', async () => {
		const done = await taken(
			csv(
				HEADER,
				';Kể chuyện sách;;5/1/2027;8h;;',
				';Kể chuyện sách;;12/1/2027;8h;;',
				';Đọc sách thứ tư;;6/1/2027;;;',
				';Ngày hội sách Mẫu;;6/1/2027;;;',
			),
		);
		expect(states(done)).toEqual([
			'ke-chuyen-sach-2027-01-05 new',
			'ke-chuyen-sach-2027-01-12 new',
			'doc-sach-thu-tu-2027-01-06 new',
			'ngay-hoi-sach-mau-2027-01-06 new',
		]);
	});

	it('reads well as a file', async () => {
		const rows = [
			[
				'Tên hoạt động',
				'Tóm tắt',
				'Loại',
				'Thời gian',
				'Đối tượng',
				'Chủ đề',
				'Giá vé',
				'Đăng ký',
				'Nguồn',
				'Ngày của nguồn',
			],
			[
				'Xem sao',
				'Ngắm sao đêm.',
				'Trải nghiệm',
				'19h–21h, 8/1/2027',
				'thiếu nhi',
				'Thiên văn',
				'Miễn phí',
				'0999 000 111',
				'Kế hoạch số 5',
				'11/2026',
			],
		];
		const { texts } = await taken(await xlsx(rows));
		expect(texts.get('events/xem-sao.yaml')).toBe(
			`title: {vi: Xem sao}
summary: {vi: Ngắm sao đêm.}
kind: workshop
when:
  kind: single
  start: "2027-01-08T19:00"
  end: "2027-01-08T21:00"
audiences: [thieu-nhi]
price: {kind: free}
booking: {phone: 0999 000 111, mode: enquiry}
hosts: [thu-vien-mau]
topics: [thien-van]
sources:
  - title: Kế hoạch số 5
    on: 2026-11
`
				.replace('0999 000 111', '"0999 000 111"')
				.replace('2026-11\n', '"2026-11"\n'),
		);
	});
});

it('comes to nothing the second time, and deletes nothing, whatever the table says', async () => {
	const when = fc.constantFrom(
		'5/1/2027',
		'8h, 6/1/2027',
		'thứ 7 hằng tuần, 8h–10h',
		'5/1 - 9/1/2027',
		'5/1, 7/1/2027',
		'tháng 2',
		'ngày 15 hằng tháng',
	);
	const row = fc.tuple(
		fc.constantFrom('Hội thơ', 'Kể chuyện', 'Ngày hội sách Mẫu', 'Đọc sách thứ Tư'),
		when,
		fc.constantFrom('', 'Miễn phí', '50k', 'Người lớn 50k; trẻ em 20k'),
		fc.constantFrom('', 'Bảo tàng Mẫu', 'Sân đình'),
		fc.constantFrom('', 'x'),
		fc.constantFrom('', 'Kế hoạch số 5'),
	);
	await fc.assert(
		fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
			const bytes = csv(
				'Tên hoạt động;Thời gian;Giá vé;Địa điểm;Xác nhận;Nguồn',
				...rows.map((cells) => cells.join(';')),
			);
			const first = await taken(bytes);
			fc.pre(first.errors === 0);
			const second = await taken(bytes, first.after);
			expect([...second.texts]).toEqual([]);
			expect([...first.after.keys()]).toEqual(expect.arrayContaining([...textsOf(TINY_CITY).keys()]));
		}),
		{ numRuns: 15 },
	);
});
