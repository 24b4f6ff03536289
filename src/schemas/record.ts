/** What every record has, whatever it describes. */
import { z } from 'zod';
import { instant } from './dates.ts';
import { image } from './image.ts';
import { distinct, list } from './list.ts';
import { reference } from './reference.ts';
import { source, verification } from './source.ts';
import { id, localized, localizedBody, plainLine } from './text.ts';

export const recordShape = {
	title: localized(160).describe('Tên.'),
	summary: localized(200).optional().describe('Tóm tắt một hai câu, bằng lời của mình.'),
	body: localizedBody.optional().describe('Nội dung dài hơn, viết bằng Markdown.'),
	image: image.optional().describe('Ảnh bìa, nếu có.'),
	topics: distinct(reference('topics', 'Mã chủ đề trong topics.yaml.')).default([]).describe('Chủ đề.'),
	aliases: list(plainLine(160)).default([]).describe('Tên khác, tên cũ, tên viết tắt: để tìm kiếm.'),
	sources: list(source).min(1).describe('Nguồn: ít nhất một.'),
	verified: verification.optional().describe('Đơn vị xác nhận ngày nào; bỏ trống khi chưa xác nhận.'),
	updated: instant.optional().describe('Lần sửa gần nhất; bỏ trống thì lấy theo lịch sử git.'),
	replacedBy: id.optional().describe('Mã của mục thay thế (cùng loại): địa chỉ cũ sẽ chuyển tới đó.'),
	draft: z.boolean().default(false).describe('true: chưa đăng.'),
};
