/** Tables as they come, each with the exact report: what stands in the cells. */
import { expect, it } from 'vitest';
import { inFont, moment, reportOf, taken, utf8, xlsx } from '../../../support/sheets.ts';

const HEADER = ['Tên hoạt động', 'Tóm tắt', 'Ngày bắt đầu', 'Giờ bắt đầu'];
const TALK = ['Kể chuyện sách', 'Một buổi kể chuyện.', '5/1/2027', '8h-10h'];
const NEW = ['Mới: 1', '  events/ke-chuyen-sach.yaml  Kể chuyện sách'];
const CSV = `${HEADER.join(',')}\n${TALK.join(',')}\n`;
const written = async (rows: Parameters<typeof xlsx>[0]) =>
	[...(await taken(await xlsx(rows))).texts.values()][0];

it('names every mistake at once, by its cell', async () => {
	const rows = [
		[...HEADER, 'Đối tượng', 'Giá vé', 'Điện thoại', 'Chủ đề', 'Loại hoạt động', 'Lứa tuổi', 'Mã', 'Link'],
		[
			'Hội sách',
			'Sách.',
			'31/02/2026',
			'8h75',
			'Ngươi lớn',
			'50',
			'113',
			'Sach',
			'Hội sáhc',
			'nhỏ',
			'../../x',
			'trang web',
		],
	];
	expect(await reportOf(await xlsx(rows))).toEqual([
		'Ô C2 (Ngày bắt đầu): "31/02/2026" không phải ngày có thật; viết dd/mm/yyyy, ví dụ 28/02/2026',
		'Ô D2 (Giờ bắt đầu): "8h75" không phải giờ trong ngày; viết 8h, 8h30 hoặc 08:30, ví dụ 8h30',
		'Ô E2 (Đối tượng): "Ngươi lớn" không phải đối tượng có trong danh mục; chọn trong: Thiếu nhi · Mọi người',
		'Ô F2 (Giá vé): "50" chưa rõ là mức phí nào; viết "Miễn phí", "50.000đ", hoặc "Người lớn 50.000đ; trẻ em 25.000đ"',
		'Ô G2 (Điện thoại): "113" không phải số điện thoại; ghi cả mã vùng, ví dụ 0234 3822 425',
		'Ô I2 (Loại hoạt động): "Hội sáhc" không phải loại hoạt động có trong danh mục; có phải “Hội sách”? Nếu không, chọn trong: Nói chuyện, tọa đàm · Trải nghiệm, thực hành · Lớp học · Sinh hoạt câu lạc bộ · Trưng bày, triển lãm · Lễ hội · Biểu diễn · Hội sách · Cuộc thi · Lễ, khai mạc · Tập huấn · Tham quan · Ngày mở cửa · Sinh hoạt cộng đồng · Hoạt động khác',
		'Ô J2 (Lứa tuổi): "nhỏ" chưa rõ là lứa tuổi nào; viết như: 6–10 tuổi, từ 15 tuổi trở lên, dưới 6 tuổi',
		'Ô L2 (Link): "trang web" không phải địa chỉ trang web; chép cả địa chỉ, bắt đầu bằng https://',
	]);
});

it('takes dates and hours that are dates and hours, a hair off', async () => {
	const rows = [
		['Tên hoạt động', 'Ngày bắt đầu', 'Giờ bắt đầu', 'Giờ kết thúc'],
		['Kể chuyện sách', moment('2027-01-05'), 0.33333, new Date(Date.UTC(1899, 11, 30, 9, 59, 59, 700))],
	];
	expect(await written(rows)).toContain('start: "2027-01-05T08:00"\n  end: "2027-01-05T10:00"');
});

it('takes an end after midnight, an end on another day, and a month alone', async () => {
	const header = ['Tên hoạt động', 'Ngày bắt đầu', 'Ngày kết thúc', 'Giờ bắt đầu', 'Giờ kết thúc'];
	expect(await written([header, ['Đêm thơ', '5/1/2027', null, '20h', '1h']])).toContain(
		'end: "2027-01-06T01:00"',
	);
	expect(await written([header, ['Trưng bày', '5/1', '20/1', null, null]])).toContain(
		'kind: span\n  from: "2027-01-05"\n  to: "2027-01-20"',
	);
	expect(await written([header, ['Hội xuân', 'đầu tháng 2/2027', null, null, null]])).toContain(
		'kind: announced\n  month: "2027-02"\n  text: {vi: đầu tháng 2/2027}',
	);
});

it('takes a pattern in words, with its bounds in other columns', async () => {
	const rows = [
		['Tên hoạt động', 'Lịch lặp lại', 'Ngày bắt đầu', 'Ngày kết thúc', 'Giờ'],
		['Lớp vẽ', 'thứ 3, thứ 5 hằng tuần, nghỉ lễ', '5/1/2027', '29/4/2027', '17h30–19h'],
	];
	expect(await written(rows)).toContain(
		'kind: weekly\n  days: [tue, thu]\n  from: "2027-01-05"\n  until: "2027-04-29"\n  time: {start: "17:30", end: "19:00"}\n  skipHolidays: true',
	);
});

it('takes houses of the catalogue by name, and others in words', async () => {
	const header = ['Tên hoạt động', 'Ngày', 'Địa điểm', 'Đơn vị tổ chức'];
	expect(
		await written([header, ['Hội thơ', '5/1/2027', 'Bảo tàng Mẫu', 'Thư viện Mẫu; Hội Nhà văn Mẫu']]),
	).toMatch(/places: \[bao-tang-mau\]\nhosts: \[thu-vien-mau\]\norganisers:\n {2}- \{vi: Hội Nhà văn Mẫu\}/);
	expect(await written([header, ['Hội thơ', '5/1/2027', 'Sân trường Sông Trên, tầng 2', null]])).toMatch(
		/location:\n {2}name: \{vi: "?Sân trường Sông Trên, tầng 2"?\}\nhosts: \[thu-vien-mau\]/,
	);
});

it('keeps what looks like a command, a page or a line break as plain words', async () => {
	const rows = [HEADER, ['<b>Hội</b>\r\nthơ\u200b', '=cmd|"/c calc"!A0', '5/1/2027', '8h']];
	expect(await written(rows)).toContain('title: {vi: <b>Hội</b> thơ}\nsummary: {vi: =cmd|"/c calc"!A0}');
});

it('says that a formula brought no value', async () => {
	const bytes = await xlsx([HEADER, TALK], {
		cells: new Map([['1,2', { value: null, type: 'formula', formula: 'A9+1' }]]),
	});
	expect(await reportOf(bytes)).toEqual([
		'Ô C2 (Ngày bắt đầu): công thức không có kết quả trong tệp; chép ô rồi dán dạng giá trị',
	]);
});

it('hints at what is there in part', async () => {
	expect(
		await reportOf(
			await xlsx([
				['Tên hoạt động', 'Ngày'],
				['Kể chuyện sách', 'Sáng 5/1/2027'],
			]),
		),
	).toEqual([
		'Lưu ý. Ô A2 (Tên hoạt động): chưa có tóm tắt; thêm cột “Tóm tắt”, một hai câu, nhiều nhất 200 ký tự',
		'Lưu ý. Ô B2 (Ngày): chưa có giờ: lịch sẽ ghi là cả ngày',
		...NEW,
	]);
});

it.each([
	'HOÃN: Kể chuyện sách',
	'[ĐÃ HỦY] Kể chuyện sách',
	'Kể chuyện sách (tạm hoãn)',
	'Kể chuyện sách - HOÃN',
])('has the status in the name: %s', async (title) => {
	const [line] = await reportOf(await xlsx([HEADER, [title, ...TALK.slice(1)]]));
	expect(line).toBe(
		`Ô A2 (Tên hoạt động): "${title}" có tình trạng nằm trong tên; ghi tên như cũ, rồi báo người biên tập hoãn, hủy hay dời buổi ấy: lịch của người theo dõi sẽ tự đổi`,
	);
});

it.each(['Hủy thói quen xấu', 'Dời đô và chuyện xưa'])(
	'has such a word where it is no status: %s',
	async (title) => {
		expect((await reportOf(await xlsx([HEADER, [title, ...TALK.slice(1)]])))[0]).toBe('Mới: 1');
	},
);

it('passes on what the rules say, by the cell that is meant', async () => {
	const rows = [
		['Tên hoạt động', 'Tóm tắt', 'Từ ngày', 'Đến ngày'],
		['Trưng bày', 'Tranh.', '20/1/2027', '5/1/2027'],
	];
	expect((await reportOf(await xlsx(rows)))[0]).toMatch(
		/^Ô C2 \(Từ ngày\): .*; xem lại ngày, giờ bắt đầu và kết thúc$/,
	);
});

it.each([
	['with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(CSV)])],
	['with semicolons', utf8(CSV.replaceAll(',', ';'))],
	['with tabs', utf8(CSV.replaceAll(',', '\t'))],
	[
		'with Windows line breaks and quotes',
		utf8(CSV.replaceAll('\n', '\r\n').replace('Kể chuyện sách', '"Kể chuyện sách"')),
	],
	['in UTF-16', new Uint8Array(Buffer.from(`\ufeff${CSV}`, 'utf16le'))],
	['in UTF-16, big end first', new Uint8Array(Buffer.from(`\ufeff${CSV}`, 'utf16le').swap16())],
	['in Windows-1258', windows1258(CSV)],
])('reads .csv %s', async (_, bytes) => {
	expect(await reportOf(bytes)).toEqual(NEW);
});

it('reads fonts of the nineties, and says so', async () => {
	const row = ['K\u00d3 chuy\u00d6n s\u00b8ch', 'M\u00e9t bu\u00e6i k\u00d3 chuy\u00d6n.'];
	const cells = new Map(row.map((text, column) => [`1,${column}`, inFont(text, '.VnTime')]));
	expect(await reportOf(await xlsx([HEADER, [null, null, '5/1/2027', '8h']], { cells }))).toEqual([
		'2 ô viết bằng phông .VnTime đã đổi sang chữ Unicode: xem lại chữ.',
		...NEW,
	]);
	const vni = new Map([['1,0', inFont('Keå chuyeän saùch', 'VNI-Times')]]);
	expect(await reportOf(await xlsx([HEADER, [null, 'Một buổi.', '5/1/2027', '8h']], { cells: vni }))).toEqual(
		['1 ô viết bằng phông VNI-Times đã đổi sang chữ Unicode: xem lại chữ.', ...NEW],
	);
});

/** As old Excel saves it: the tone stands behind its vowel, which keeps its hat or horn. */
function windows1258(text: string): Uint8Array {
	const decoder = new TextDecoder('windows-1258');
	const byLetter = new Map(
		Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]),
	);
	const letters = [...text.normalize('NFC')].flatMap((letter) => {
		if (byLetter.has(letter)) return letter;
		const parts = [...letter.normalize('NFD')];
		const tone = parts.find((part) => /[\u0300\u0301\u0303\u0309\u0323]/.test(part)) ?? '';
		return [
			parts
				.filter((part) => part !== tone)
				.join('')
				.normalize('NFC'),
			tone,
		];
	});
	return new Uint8Array(letters.map((letter) => byLetter.get(letter) ?? 0x3f));
}
