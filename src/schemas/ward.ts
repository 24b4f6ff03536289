import { z } from 'zod';
import { list } from './list.ts';
import { source } from './source.ts';
import { code, id, localized, plainLine } from './text.ts';

export const ward = z
	.strictObject({
		id: id.describe('Mã trong địa chỉ, ví dụ "thuan-hoa".'),
		code: code(/^\d{5}$/, 5).describe('Mã hành chính năm chữ số, trong ngoặc kép.'),
		kind: z.enum(['phuong', 'xa', 'dac-khu']).describe('phuong, xa hay dac-khu.'),
		name: localized(80).describe('Tên không kèm "Phường", "Xã", đúng chính tả của nghị quyết.'),
		formerNames: list(plainLine(80)).default([]).describe('Đơn vị cũ hợp thành.'),
		olderNames: list(plainLine(80))
			.default([])
			.describe('Tên cũ hơn nữa, đã nhập vào các đơn vị trên trong lần sắp xếp trước: để tìm kiếm.'),
		aliases: list(plainLine(80)).default([]),
		office: z
			.strictObject({ address: localized(200) })
			.optional()
			.describe('Trụ sở Ủy ban nhân dân.'),
		areaKm2: z.number().positive().optional().describe('Diện tích, ki-lô-mét vuông.'),
		population: z.int().positive().optional().describe('Dân số, người.'),
		geo: z
			.strictObject({ lat: z.number().min(-90).max(90), lng: z.number().min(-180).max(180) })
			.optional()
			.describe('Điểm đặt nhãn, không phải trụ sở; bản đồ ô vuông được xếp theo điểm này.'),
		sources: list(source).min(1),
	})
	.describe('Phường, xã.');
