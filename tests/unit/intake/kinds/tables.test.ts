/** Each kind of table: a new record, a change in one place, the same, and the same table a second time. */
import { describe, expect, it } from 'vitest';
import { taken, utf8, workbook } from '../../../support/sheets.ts';

const csv = (...lines: string[]) => utf8(lines.join('\n'));
const states = ({ plan }: Awaited<ReturnType<typeof taken>>) =>
	plan.records.filter(({ state }) => state !== 'same').map(({ path, state }) => `${path} ${state}`);
const words = ({ mistakes }: Awaited<ReturnType<typeof taken>>) =>
	mistakes.map(({ label, message }) => `${label}: ${message}`);
const BY_TABLE = `sources:
  - title: Bảng do Thư viện Mẫu gửi
    seen: "2026-11-22"
`;

const PROGRAMMES =
	'Mã;Tên buổi học;Tóm tắt;Loại;Hình thức;Cấp học;Lớp;Thời lượng;Số học sinh;Thường có;Giá vé;Học được gì;Còn tổ chức không';
const LIBRARIAN =
	';Một buổi làm thủ thư;Các em xếp sách.;Buổi học cho nhà trường;Theo yêu cầu, tại trường;;lớp 4–5;90 phút;15–45;thứ 7 hằng tuần, 8h–10h;Miễn phí;Sách xếp ra sao – Tìm sách;';
const PLACES = 'Mã;Tên địa điểm;Tóm tắt;Loại hình;Sở hữu;Phường, xã;Địa chỉ;Giờ mở cửa;Chỗ đỗ xe khách';
const SHELF =
	';Tủ sách Bến Đò;Một tủ sách nhỏ.;Tủ sách cộng đồng;Nhà nước;Đồng Xa;3 đường Mẫu;Hằng ngày 8h–17h, nghỉ lễ;Không';
const RESOURCES = 'Tên học liệu;Tóm tắt;Loại học liệu;Địa chỉ học liệu;Xem ở đâu;Mức phí';
const PICTURES = 'Sách ảnh Mẫu;Ảnh cũ.;Sách điện tử;https://sach.example/;Trên mạng;Miễn phí';
const FIGURES = 'Tên số liệu;Năm;Con số;Đơn vị tính;Giải thích';
const READERS = 'Lượt bạn đọc;2026;1.250;lượt;Đếm ở cửa';

describe('a new record', () => {
	it('of a lasting offer', async () => {
		const { texts, mistakes } = await taken(csv(PROGRAMMES, LIBRARIAN));
		expect(mistakes).toEqual([]);
		expect([...texts]).toEqual([
			[
				'programmes/mot-buoi-lam-thu-thu.yaml',
				`title: {vi: Một buổi làm thủ thư}
summary: {vi: Các em xếp sách.}
kind: school-session
offer: [on-request, at-school]
grades: [4, 5]
learn:
  - {vi: Sách xếp ra sao – Tìm sách}
durationMinutes: 90
group: {min: 15, max: 45}
usual:
  days: [sat]
  start: "08:00"
  end: "10:00"
  source: {title: Bảng do Thư viện Mẫu gửi, seen: "2026-11-22"}
price: {kind: free}
hosts: [thu-vien-mau]
${BY_TABLE.replace('seen', 'on')}`,
			],
		]);
	});

	it('of a place', async () => {
		const { texts, mistakes } = await taken(csv(PLACES, SHELF));
		expect(mistakes).toEqual([]);
		expect([...texts.values()]).toEqual([
			`title: {vi: Tủ sách Bến Đò}
summary: {vi: Một tủ sách nhỏ.}
kind: library-community
ownership: public
ward: dong-xa
address: {vi: "3 đường Mẫu"}
openingHours:
  regular:
    - days: [mon, tue, wed, thu, fri, sat, sun]
      open: "08:00"
      close: "17:00"
  holidays: closed
schoolVisit: {coachParking: no}
managedBy: thu-vien-mau
${BY_TABLE}`,
		]);
	});

	it('of a learning resource', async () => {
		const { texts, mistakes } = await taken(csv(RESOURCES, PICTURES));
		expect(mistakes).toEqual([]);
		expect(texts.get('resources/sach-anh-mau.yaml')).toBe(`title: {vi: Sách ảnh Mẫu}
summary: {vi: Ảnh cũ.}
kind: e-book
url: https://sach.example/
availability: online
price: free
provider: {vi: Thư viện Mẫu}
hosts: [thu-vien-mau]
${BY_TABLE}`);
	});

	it('of a yearly figure stands in the list of figures', async () => {
		const { texts, mistakes } = await taken(csv(FIGURES, READERS));
		expect(mistakes).toEqual([]);
		expect([...texts]).toEqual([
			[
				'plan/figures.yaml',
				`- id: 2026-luot-ban-doc-thu-vien-mau
  title: {vi: Lượt bạn đọc}
  period: "2026"
  value: 1250
  unit: {vi: lượt}
  note: {vi: Đếm ở cửa}
  definition: luot-ban-doc
  place: thu-vien-mau
${BY_TABLE.replace(/^/gm, '  ').trimEnd()}
`,
			],
		]);
	});
});

describe.each([
	['a lasting offer', PROGRAMMES, LIBRARIAN, '15–45', '15–40', 'max: 45', 'max: 40'],
	['a place', PLACES, SHELF, '8h–17h', '8h–16h30', '"17:00"', '"16:30"'],
	['a resource', RESOURCES, PICTURES, 'Miễn phí', 'Có thu phí', 'price: free', 'price: paid'],
	['a figure', FIGURES, READERS, '1.250', '1.300', 'value: 1250', 'value: 1300'],
])('%s', (_, header, row, old, fresh, before, after) => {
	it('is the same the second time, and changes where the table says something else', async () => {
		const first = await taken(csv(header, row));
		expect((await taken(csv(header, row), first.after)).texts.size).toBe(0);
		const changed = await taken(csv(header, row.replace(old, fresh)), first.after);
		expect(words(changed)).toEqual([]);
		const [[path, text] = ['', '']] = [...changed.texts];
		expect(text).toBe(first.after.get(path)?.replace(before, after));
		expect(changed.texts.size).toBe(1);
	});
});

it('a figure among others is added or changed, and no other byte', async () => {
	const old = `# Số liệu của đơn vị
- id: 2025-luot-ban-doc-thu-vien-mau # đã nộp
  title: {vi: Lượt bạn đọc}
  definition: luot-ban-doc
  period: "2025"
  value: 1100
  unit: {vi: lượt}
  place: thu-vien-mau
  sources:
    - {title: Báo cáo số 3, seen: "2026-01-05"}
`;
	const { after: texts } = await taken(csv(FIGURES, READERS));
	texts.set('plan/figures.yaml', old);
	const added = await taken(csv(FIGURES, READERS), texts);
	expect(added.after.get('plan/figures.yaml')?.startsWith(`${old}\n- id: 2026-`)).toBe(true);
	const changed = await taken(csv(FIGURES, READERS.replace('2026;1.250', '2025;1.111')), texts);
	expect(changed.after.get('plan/figures.yaml')).toBe(
		old.replace('value: 1100', 'value: 1111').replace(/\n$/, '\n  note: {vi: Đếm ở cửa}\n'),
	);
});

it('a lasting offer that is over says so, and stays', async () => {
	const first = await taken(csv(PROGRAMMES, LIBRARIAN));
	const over = await taken(csv(PROGRAMMES, `${LIBRARIAN}Đã thôi`), first.after);
	expect(over.after.get('programmes/mot-buoi-lam-thu-thu.yaml')).toContain('ended: true');
});

it('several sheets of several kinds in one workbook go each to its own', async () => {
	const rows = (...lines: string[]) => lines.map((line) => line.split(';'));
	const bytes = await workbook([
		{ name: 'Buổi học', rows: rows(PROGRAMMES, LIBRARIAN) },
		{ name: 'Trang 2', rows: rows(PLACES, SHELF) },
		{ name: 'Trang 3', rows: rows(RESOURCES, PICTURES) },
		{ name: 'Trang 4', rows: rows(FIGURES, READERS) },
		{
			name: 'Trang 5',
			rows: rows('Tên hoạt động;Tóm tắt;Ngày;Giờ', 'Hội đọc Mẫu;Cùng đọc.;28/11/2026;8h–10h'),
		},
	]);
	const done = await taken(bytes);
	expect(words(done)).toEqual([]);
	expect(states(done).sort()).toEqual([
		'events/hoi-doc-mau.yaml new',
		'places/tu-sach-ben-do-2.yaml new',
		'plan/figures.yaml new',
		'programmes/mot-buoi-lam-thu-thu.yaml new',
		'resources/sach-anh-mau.yaml new',
	]);
});

describe('what cannot be read is said by its cell', () => {
	it.each([
		[PROGRAMMES, LIBRARIAN.replace('90 phút', 'một buổi'), 'Thời lượng: "một buổi" chưa rõ là bao lâu'],
		[PROGRAMMES, LIBRARIAN.replace('15–45', '45–15'), 'Số học sinh:'],
		[PROGRAMMES, LIBRARIAN.replace('Buổi học cho nhà trường', 'Tiệc'), 'Loại: "Tiệc"'],
		[PLACES, SHELF.replace('Đồng Xa', 'Đồng Gần'), 'Phường, xã: '],
		[PLACES, SHELF.replace('8h–17h', 'giờ hành chính'), 'Giờ mở cửa: '],
		[RESOURCES, PICTURES.replace('https:', 'javascript:'), 'Địa chỉ học liệu: '],
		[FIGURES, READERS.replace('1.250', '-5'), 'Con số: "-5" không phải một số'],
		[FIGURES, READERS.replace('2026', 'năm ngoái'), 'Năm: "năm ngoái"'],
	])('%s | %s', async (header, row, message) => {
		const done = await taken(csv(header, row));
		expect(words(done).join('\n')).toContain(message);
		expect(done.mistakes.some(({ severity }) => severity === 'error')).toBe(true);
	});

	it('text of a cell stays text', async () => {
		const odd = '"<img src=x onerror=alert(1)> $[a] {{b}} - : # &x *y"';
		const { after, mistakes } = await taken(csv(PLACES, SHELF.replace('Một tủ sách nhỏ.', odd)));
		expect(mistakes).toEqual([]);
		expect(after.get('places/tu-sach-ben-do-2.yaml')).toContain(`summary: {vi: "${odd.slice(1, -1)}"}`);
	});
});
