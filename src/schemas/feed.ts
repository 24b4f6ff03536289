import { z } from 'zod';
import { problem } from './problem.ts';
import { reference } from './reference.ts';
import { id, plainLine, webAddress } from './text.ts';

const FEED_KINDS = ['calendar', 'sheet', 'prices'] as const;

/** As calendar programs write it: `webcal:` is `https:` there. */
const inFull = (text: string): string => text.replace(/^webcals?:/i, 'https:');

const address = z
	.string()
	.max(2000, { abort: true })
	.refine(
		(text) => webAddress.safeParse(inFull(text)).success,
		problem('web-address', {
			vi: 'không phải địa chỉ của lịch hay bảng',
			en: 'is not the address of a calendar or sheet',
			cureVi: 'Viết đầy đủ, bắt đầu bằng https:// hoặc webcal://.',
			cureEn: 'Write it in full, starting with https:// or webcal://.',
		}),
	)
	.refine(
		(text) => !/\/private-[^/]+\//.test(text),
		problem('secret-address', {
			vi: 'là địa chỉ bí mật của lịch: ai có nó cũng đọc được cả mục riêng tư',
			en: 'is the secret address of a calendar: whoever has it reads what is private, too',
			cureVi:
				'Để lịch công khai rồi chép địa chỉ công khai; đặt lại địa chỉ bí mật, vì nó đã nằm trong tệp này.',
			cureEn:
				'Make the calendar public and copy its public address; reset the secret one, which stands here now.',
		}),
	)
	.describe(
		'Địa chỉ công khai: tệp .ics, webcal:, liên kết chia sẻ hay nhúng của Google Calendar, Outlook, Nextcloud; bảng Google Sheets, .xlsx, .csv; bảng JSON của cổng dữ liệu.',
	);

const columns = z
	.strictObject({
		rows: plainLine(120)
			.optional()
			.describe('Danh sách nằm ở đâu trong tệp, ví dụ "result.records"; bỏ trống khi cả tệp là danh sách.'),
		place: plainLine(80).describe('Cột ghi tên địa điểm.'),
		amount: plainLine(80).describe('Cột ghi mức giá, bằng số.'),
		for: plainLine(80).optional().describe('Cột ghi dành cho ai.'),
	})
	.describe('Cột nào của bảng giá vé nghĩa là gì.');

/** What `npm run pull` reads: an institution's own public calendar or sheet, or prices of the city's open-data portal. */
export const feed = z
	.strictObject({
		id,
		kind: z
			.enum(FEED_KINDS)
			.describe('calendar: lịch; sheet: bảng hoạt động; prices: bảng giá vé của cổng dữ liệu mở.'),
		url: address,
		place: reference('places', 'Mã đơn vị.')
			.optional()
			.describe('Lịch, bảng này là của đơn vị nào: bắt buộc với calendar và sheet.'),
		columns: columns.optional(),
		note: plainLine(300).optional().describe('Ghi chú cho người biên tập: ai giữ lịch, xin từ khi nào.'),
		paused: z.boolean().default(false).describe('true: tạm không đọc.'),
	})
	.refine(
		({ kind, place, columns: named }) => (kind === 'prices' ? named : place) !== undefined,
		problem('feed-incomplete', {
			vi: 'thiếu "place" (lịch, bảng của đơn vị nào), hoặc "columns" (các cột của bảng giá vé)',
			en: 'lacks "place" (whose calendar or sheet it is), or "columns" (of a table of prices)',
			cureVi: 'calendar và sheet cần place; prices cần columns.',
			cureEn: 'calendar and sheet need place; prices need columns.',
		}),
	)
	.describe('Nguồn mà máy đọc mỗi đêm.');
