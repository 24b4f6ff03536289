/** Files that are no tables, or mean harm: one clear sentence each, soon, and nothing half done. */
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { writeOds } from 'hucre';
import { describe, expect, it } from 'vitest';
import { readWorkbook, UnreadableFile } from '../../../src/reader/sheets/index.ts';
import { reportOf, taken, utf8, workbook, xlsx } from '../../support/sheets.ts';

const ROWS = [
	['Tên hoạt động', 'Tóm tắt', 'Ngày bắt đầu'],
	['Kể chuyện sách', 'Một buổi kể chuyện.', '5/1/2027'],
];
const NEW = ['Mới: 1', '  events/ke-chuyen-sach.yaml  Kể chuyện sách'];
const why = async (bytes: Uint8Array): Promise<string> =>
	readWorkbook(bytes).then(
		() => 'read',
		(error: Error) => `${error.name}: ${error.message}`,
	);
const DAMAGED = 'UnreadableFile: tệp bị hỏng hoặc tải về chưa đủ; mở bằng Excel, lưu lại (.xlsx) rồi gửi lại';
const NO_SHEET =
	'UnreadableFile: tệp bị hỏng hoặc không phải bảng tính; mở bằng Excel, lưu lại (.xlsx) rồi gửi lại';
const TOO_LARGE =
	'UnreadableFile: tệp này bung ra quá lớn, không giống một bảng; chép riêng bảng sang tệp mới rồi gửi lại';

describe('a file that cannot be read', () => {
	it.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
		['is empty', () => new Uint8Array(), 'UnreadableFile: tệp trống'],
		['is cut off', async () => (await xlsx(ROWS)).slice(0, 900), DAMAGED],
		['is a zip of something else', () => zipSync({ 'a.txt': utf8('x') }), NO_SHEET],
		[
			'is a letter',
			() => zipSync({ 'word/document.xml': utf8('<x/>') }),
			'UnreadableFile: đây là tệp Word; chép bảng sang Excel, lưu thành .xlsx rồi gửi lại',
		],
		['is a PDF', () => utf8('%PDF-1.7 …'), 'UnreadableFile: đây là tệp PDF; gửi bảng Excel (.xlsx)'],
		[
			'is a page named .xls',
			() => utf8('<html><table></table></html>'),
			'UnreadableFile: tệp này là trang web đổi tên; mở bằng Excel, lưu thành .xlsx rồi gửi lại',
		],
		[
			'is a picture',
			() => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2]),
			'UnreadableFile: tệp này không phải bảng chữ; lưu thành .xlsx rồi gửi lại',
		],
		[
			'is an old container of nothing',
			() => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)]),
			NO_SHEET,
		],
	])('%s', async (_, bytes, expected) => {
		expect(await why(await bytes())).toBe(expected);
	});

	it('has a password', async () => {
		const { writeXlsx } = await import('hucre');
		const bytes = await writeXlsx({
			sheets: [{ name: 'A', rows: ROWS }],
			encryption: { password: 'x', spinCount: 10 },
		});
		expect(await why(bytes)).toBe(
			'UnreadableFile: tệp có mật khẩu; bỏ mật khẩu (Tệp > Thông tin > Bảo vệ) rồi gửi lại',
		);
	});

	it('would unpack to gigabytes: refused at once, unpacked by nobody', async () => {
		const honest = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(70 * 1024 * 1024) }, { level: 1 });
		const many = zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_, n) => [`${n}.txt`, utf8('x')])));
		const sum = zipSync(
			Object.fromEntries([1, 2, 3].map((n) => [`${n}.xml`, new Uint8Array(50 * 1024 * 1024)])),
			{ level: 1 },
		);
		const start = performance.now();
		expect([await why(honest), await why(many), await why(sum)]).toEqual([TOO_LARGE, TOO_LARGE, TOO_LARGE]);
		expect(performance.now() - start).toBeLessThan(1000);
	});

	it('lies about its size', async () => {
		const bytes = zipSync({ 'xl/workbook.xml': new Uint8Array(60 * 1024 * 1024) }, { level: 1 });
		const view = new DataView(bytes.buffer, bytes.byteOffset);
		// The directory at the end, which readers trust: 24 bytes into its entry stands the size.
		for (let at = bytes.length - 22; at > 0; at--)
			if (view.getUint32(at, true) === 0x02014b50) {
				view.setUint32(at + 24, 0, true);
				break;
			}
		expect(await why(bytes)).toBe(TOO_LARGE);
	});

	it('has more rows than any institution', async () => {
		const rows = Array.from({ length: 25_000 }, (_, n) => [`Hoạt động ${n}`, '', '5/1/2027']);
		expect(await why(await xlsx([...ROWS, ...rows]))).toBe(
			'UnreadableFile: trang “Lịch” có hơn 20.000 dòng; chia thành nhiều tệp rồi gửi lại',
		);
	});
});

describe('damaged anywhere, is refused in words of ours or', () => {
	const damagedBy = async (read: (bytes: Uint8Array) => Promise<unknown>, numRuns: number) => {
		const sound = [
			utf8(ROWS.map((row) => row.join(';')).join('\n')),
			await writeOds({ sheets: [{ name: 'Lịch', rows: ROWS }] }),
			await xlsx(ROWS),
		];
		const changes = fc.array(fc.tuple(fc.nat(20_000), fc.nat(255)), { minLength: 1, maxLength: 8 });
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...sound),
				changes,
				fc.option(fc.nat(20_000)),
				async (bytes, wrong, end) => {
					const damaged = bytes.slice(0, end === null ? undefined : end % bytes.length);
					for (const [at, byte] of wrong) if (damaged.length > 0) damaged[at % damaged.length] = byte;
					const error: unknown = await read(damaged).catch((reason: unknown) => reason);
					if (error instanceof Error) expect(error).toBeInstanceOf(UnreadableFile);
				},
			),
			{ numRuns },
		);
	};

	it('read', () => damagedBy(readWorkbook, Number(process.env.RANDOM_WORKBOOKS ?? 3000)), 60_000);

	// The rules judge the whole catalogue each time: fewer of these.
	it('taken in', () => damagedBy(taken, 200), 60_000);
});

describe('a file that is stranger than it should be', () => {
	it('is told by its bytes, whatever its name says: .ods', async () => {
		expect(await reportOf(await writeOds({ sheets: [{ name: 'Lịch', rows: ROWS }] }))).toEqual(NEW);
	});

	it('has macros: they are not run, nor kept', async () => {
		const { writeXlsx } = await import('hucre');
		expect(
			await reportOf(await writeXlsx({ sheets: [{ name: 'Lịch', rows: ROWS }], vbaProject: utf8('macro') })),
		).toEqual(NEW);
	});

	it('takes values from formulas and from other files as they were last seen', async () => {
		const cells = new Map([
			[
				'1,0',
				{
					value: 'Kể chuyện sách',
					type: 'formula' as const,
					formula: '[1]Sheet1!A1',
					formulaResult: 'Kể chuyện sách',
				},
			],
		]);
		const [, row = []] = ROWS;
		const bytes = await workbook([
			{ name: 'Lịch', rows: [[...(ROWS[0] ?? [])], [null, ...row.slice(1)]], cells },
		]);
		expect(await reportOf(bytes)).toEqual(NEW);
	});

	it('has ids that are paths, and one id twice', async () => {
		const header = ['Mã', 'Tên hoạt động', 'Tóm tắt', 'Ngày bắt đầu'];
		const rows = [
			header,
			['../../x', 'A', 'A.', '5/1/2027'],
			['hoi-tho', 'B', 'B.', '6/1/2027'],
			['hoi-tho', 'C', 'C.', '7/1/2027'],
		];
		const { texts, errors } = await taken(await xlsx(rows));
		expect(errors).toBe(2);
		expect([...texts.keys()]).toEqual(['events/hoi-tho.yaml']);
		expect((await reportOf(await xlsx(rows))).slice(0, 2)).toEqual([
			'Ô A2 (Mã): "../../x" không phải mã hợp lệ; chỉ dùng chữ thường không dấu, chữ số và gạch nối; mục mới thì để trống ô này',
			'Ô A4 (Mã): mã "hoi-tho" đã có ở một dòng trên; mỗi mã chỉ một dòng; mục mới thì để trống ô này',
		]);
	});

	it('has the id of another institution', async () => {
		const rows = [
			['Mã', 'Tên hoạt động', 'Ngày'],
			['trung-bay-nhat-thuc', 'Nhật thực', '5/1/2027'],
		];
		expect((await reportOf(await xlsx(rows)))[0]).toBe(
			'Ô A2 (Mã): mã "trung-bay-nhat-thuc" là của đơn vị khác; xem lại mã; mục mới thì để trống ô này',
		);
	});
});
