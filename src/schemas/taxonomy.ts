import { z } from 'zod';
import { MOTIFS } from './art.ts';
import { distinct, list } from './list.ts';
import { id, localized, plainLine } from './text.ts';

/** Where an entry stands among its like. */
const order = z
	.int()
	.min(0)
	.max(1000)
	.default(500)
	.describe('Thứ tự trên trang: số nhỏ đứng trước; bằng nhau thì theo mã.');

export const topic = z
	.strictObject({
		id,
		name: localized(80),
		order,
		description: localized(200).optional(),
		synonyms: list(plainLine(80)).default([]).describe('Từ đồng nghĩa, cả tiếng Anh: để tìm kiếm.'),
		motifs: distinct(z.enum(MOTIFS), 6)
			.default([])
			.describe(
				'Hình trên thẻ của các mục thuộc chủ đề: book sách, drum trống, urn đỉnh đồng, roof mái nhà, moon trăng, river sông, lotus sen, brush bút lông, zither đàn tranh, kite diều, pottery gốm, leaf lá, film phim, screen máy tính, wave sóng nước, ao-dai áo dài, woodblock mộc bản, lantern đèn lồng. Không ghi thì thẻ lấy hình theo loại nơi.',
			),
	})
	.describe('Chủ đề.');

export const audience = z
	.strictObject({
		id,
		name: localized(80),
		order,
		description: localized(200).optional(),
		ages: z
			.strictObject({ min: z.int().min(0).optional(), max: z.int().max(120).optional() })
			.optional()
			.describe('Lứa tuổi, tính tròn năm, kể cả hai đầu.'),
		school: z
			.boolean()
			.default(false)
			.describe('true: người học, người dạy ở trường; hoạt động cho họ vào lịch dành cho nhà trường.'),
		quick: z
			.boolean()
			.default(false)
			.describe('true: đứng trong hàng nút chọn nhanh của các danh sách; chỉ nên chọn hai, ba đối tượng.'),
		everyone: z
			.boolean()
			.default(false)
			.describe('true: nghĩa là ai cũng tham gia được; trang của các đối tượng khác cũng giới thiệu.'),
		synonyms: list(plainLine(80)).default([]),
	})
	.describe('Đối tượng.');

export const level = z
	.strictObject({
		id,
		name: localized(80),
		order,
		grades: distinct(z.int().min(1).max(12)).default([]).describe('Lớp (1-12).'),
		ages: z
			.strictObject({ min: z.int().optional(), max: z.int().optional() })
			.optional()
			.describe('Lứa tuổi, tính tròn năm, kể cả hai đầu.'),
		higher: z
			.boolean()
			.default(false)
			.describe('true: học sau phổ thông: đại học, cao đẳng, nghề; có trang riêng cho sinh viên.'),
		school: z
			.boolean()
			.default(true)
			.describe('Là cấp của nhà trường, đứng ở trang dành cho nhà trường; người lớn, cộng đồng thì không.'),
		synonyms: list(plainLine(80)).default([]),
	})
	.describe('Cấp học.');

export const subject = z
	.strictObject({
		id,
		name: localized(120),
		order,
		levels: distinct(id).min(1).describe('Có ở cấp học nào.'),
		grades: distinct(z.int().min(1).max(12)).default([]).describe('Lớp (1-12).'),
		synonyms: list(plainLine(80)).default([]),
	})
	.describe('Môn học, hoạt động giáo dục.');
