import { z } from 'zod';
import { access } from './access.ts';
import { distinct } from './list.ts';
import { recordShape } from './record.ts';
import { reference } from './reference.ts';
import { languageCode, localized, plainLine, webAddress } from './text.ts';

export const RESOURCE_KINDS = [
	'digital-collection',
	'virtual-tour',
	'online-exhibition',
	'e-book',
	'course',
	'guide',
	'lesson-pack',
	'app',
	'audio-guide',
	'onsite-technology',
	'portal',
	'document',
	'reading',
] as const;

/** Something to learn from at any hour. */
export const resource = z
	.strictObject({
		...recordShape,
		kind: z.enum(RESOURCE_KINDS),
		provider: localized(200).describe('Nơi cung cấp.'),
		hosts: distinct(reference('places', 'Mã địa điểm.'))
			.default([])
			.describe('Đơn vị trong danh mục có liên quan.'),
		url: webAddress.optional().describe('Địa chỉ để xem hoặc học.'),
		availability: z
			.enum(['online', 'onsite', 'planned', 'unknown'])
			.default('online')
			.describe(
				'online: xem ngay trên mạng; onsite: xem tại chỗ; planned: còn là kế hoạch; unknown: chưa kiểm tra được.',
			),
		checked: plainLine(120).optional().describe('Lần cuối thử mở địa chỉ và kết quả.'),
		languages: distinct(languageCode).default(['vi']),
		levels: distinct(reference('levels', 'Mã cấp học.')).default([]),
		subjects: distinct(reference('subjects', 'Mã môn học.')).default([]),
		audiences: distinct(reference('audiences', 'Mã đối tượng.')).default([]),
		days: distinct(reference('days', 'Mã ngày kỷ niệm.'))
			.default([])
			.describe('Học liệu dùng cho ngày kỷ niệm nào.'),
		licence: plainLine(160).optional().describe('Giấy phép sử dụng; bỏ trống khi chưa rõ.'),
		terms: localized(300).optional().describe('Điều kiện sử dụng: miễn phí, cần tài khoản…'),
		price: z.enum(['free', 'paid', 'unknown']).default('unknown'),
		access: access.optional(),
	})
	.describe('Học liệu: bộ sưu tập số, tham quan ảo, sách điện tử, khóa học, tài liệu.');
