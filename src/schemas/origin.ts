import { z } from 'zod';
import { localDate } from './dates.ts';
import { id, plainLine } from './text.ts';

/** Where a record was pulled from, so that the next pull finds it again. Machines write it; pages show `gone` alone. */
export const origin = z
	.strictObject({
		source: id
			.optional()
			.describe('Mã của nguồn trong sources.yaml; bỏ trống khi tệp lịch được gửi đến một lần.'),
		uid: plainLine(300).describe('Mã của mục trong lịch (UID) hoặc dòng trong bảng của nguồn; không sửa.'),
		gone: localDate
			.optional()
			.describe(
				'Từ ngày này nguồn không còn ghi mục này nữa: hỏi lại đơn vị, rồi hủy, sửa, hoặc bỏ dòng này.',
			),
	})
	.describe('Mục này được lấy từ lịch hay bảng nào; máy tự ghi.');
