import { z } from 'zod';
import { localDate, partialDate } from './dates.ts';
import { problem } from './problem.ts';
import { plainLine, webAddress } from './text.ts';

/** Where a statement comes from. A source says that a thing was so on its date, not that it is so today. */
export const source = z
	.strictObject({
		title: plainLine(300).describe('Tên bài, văn bản hoặc trang.'),
		url: webAddress
			.optional()
			.describe('Địa chỉ; bỏ trống khi là văn bản giấy hoặc văn bản pháp luật nêu đủ số hiệu.'),
		on: partialDate.optional().describe('Ngày của nguồn (ngày đăng hoặc ban hành); ghi đến đâu biết đến đó.'),
		secondary: z
			.boolean()
			.optional()
			.describe(
				'true: nguồn thứ cấp (chép lại, tổng hợp, kho dữ liệu): không đứng đầu, không làm mốc ngày của mục.',
			),
		seen: localDate.optional().describe('Ngày biên tập viên đọc nguồn; bắt buộc khi nguồn không ghi ngày.'),
	})
	.refine(
		(s) => s.on !== undefined || s.seen !== undefined,
		problem('source-date', {
			vi: 'nguồn không có ngày',
			en: 'the source has no date',
			cureVi: 'Thêm "on" (ngày của nguồn) hoặc "seen" (ngày đã đọc).',
			cureEn: 'Add "on" (the source’s date) or "seen" (the day it was read).',
		}),
	);
export type Source = z.output<typeof source>;

/** Set only when the institution itself confirmed the record. */
export const verification = z.strictObject({
	on: localDate.describe('Ngày đơn vị xác nhận.'),
	by: plainLine(120).describe('Đơn vị hoặc bộ phận đã xác nhận, không ghi tên riêng của cá nhân.'),
});
