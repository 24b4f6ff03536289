import { z } from 'zod';
import { access } from './access.ts';
import { booking } from './booking.ts';
import { curriculumLink } from './curriculum.ts';
import { partialDate } from './dates.ts';
import { known } from './known.ts';
import { distinct, list } from './list.ts';
import { price } from './price.ts';
import { recordShape } from './record.ts';
import { reference } from './reference.ts';
import { languageCode, localized, webAddress } from './text.ts';
import { usual } from './usual.ts';

export const PROGRAMME_KINDS = [
	'school-session',
	'class',
	'club',
	'exhibition',
	'service',
	'competition',
	'guided-visit',
	'staff-training',
] as const;
const OFFER_FORMS = ['fixed', 'on-request', 'at-school', 'online'] as const;

const month = z.int().min(1).max(12);

/** A lasting offer: it has no date of its own. Dated sessions of it are events that name it. */
export const programme = z
	.strictObject({
		...recordShape,
		kind: z
			.enum(PROGRAMME_KINDS)
			.describe(
				'school-session: buổi học cho trường; class: lớp; club: câu lạc bộ; exhibition: trưng bày; service: dịch vụ; competition: cuộc thi; guided-visit: tham quan; staff-training: tập huấn.',
			),
		offer: distinct(z.enum(OFFER_FORMS))
			.min(1)
			.describe(
				'fixed: có lịch cố định (Đặt lịch); on-request: theo yêu cầu (Hỏi lịch); at-school: đến tận trường; online: trực tuyến.',
			),
		hosts: distinct(reference('places', 'Mã đơn vị tổ chức.'))
			.default([])
			.describe('Đơn vị tổ chức (có thể nhiều).'),
		organisers: list(localized(160)).default([]).describe('Đơn vị tổ chức chưa có trong danh mục.'),
		places: distinct(reference('places', 'Mã địa điểm.'))
			.default([])
			.describe('Nơi diễn ra, nếu khác nơi tổ chức.'),
		where: localized(200).optional().describe('Nơi diễn ra khi chưa có trong danh mục.'),
		audiences: distinct(reference('audiences', 'Mã đối tượng.')).default([]),
		ages: z
			.strictObject({ min: z.int().min(0).max(120).optional(), max: z.int().min(0).max(120).optional() })
			.optional()
			.describe('Lứa tuổi, tính tròn năm, kể cả hai đầu: min 6, max 10 là từ 6 đến hết 10 tuổi.'),
		levels: distinct(reference('levels', 'Mã cấp học trong subjects.yaml.')).default([]).describe('Cấp học.'),
		grades: distinct(z.int().min(1).max(12)).default([]).describe('Lớp (1-12).'),
		subjects: distinct(reference('subjects', 'Mã môn học trong subjects.yaml.'))
			.default([])
			.describe('Môn học, hoạt động giáo dục.'),
		localEducation: localized(200)
			.optional()
			.describe('Gắn với chủ đề nào của Nội dung giáo dục của địa phương.'),
		curriculum: list(curriculumLink, 40)
			.default([])
			.describe('Gắn với chương trình học ở đâu, mỗi chỗ có nguồn; chỉ do danh mục xếp thì để trống.'),
		lifeSkills: list(localized(120)).default([]).describe('Kỹ năng sống.'),
		learn: list(localized(200)).default([]).describe('Người học biết thêm điều gì.'),
		activities: list(localized(200)).default([]).describe('Người học làm gì.'),
		durationMinutes: z
			.int()
			.min(5)
			.max(1440)
			.optional()
			.describe('Thời lượng một buổi, tính bằng phút, cả giải lao.'),
		group: z
			.strictObject({
				min: z.int().min(1).optional().describe('Ít nhất mấy học sinh, khách; không kể người lớn đi kèm.'),
				max: z
					.int()
					.min(1)
					.optional()
					.describe('Nhiều nhất mấy học sinh, khách, tính cả số ấy; không kể người lớn đi kèm.'),
				pupilsPerAdult: z.int().min(1).optional().describe('Mỗi người lớn đi kèm nhiều nhất mấy học sinh.'),
			})
			.optional()
			.describe('Cỡ một nhóm trong một buổi, tính bằng người.'),
		visits: z.int().min(1).max(50).optional().describe('Một lớp tham gia mấy buổi; bỏ trống là chưa rõ.'),
		outdoor: known.describe('Chủ yếu ngoài trời, mưa thì phải đổi hay không.'),
		months: distinct(month).default([]).describe('Tháng có tổ chức; để trống là cả năm hoặc chưa rõ.'),
		usual: usual.optional(),
		period: z
			.strictObject({ from: partialDate.optional(), to: partialDate.optional() })
			.optional()
			.describe('Từ khi nào, đến khi nào: kể cả ngày, tháng hay năm ghi ở from và to.'),
		ended: z.boolean().default(false).describe('true: nguồn cho biết đã thôi tổ chức.'),
		materials: list(
			z.strictObject({
				title: localized(160),
				url: webAddress,
				stage: z.enum(['before', 'during', 'after']),
			}),
		)
			.default([])
			.describe('Tài liệu trước, trong và sau buổi học.'),
		price: price.default({ kind: 'unknown' }),
		booking: booking.optional(),
		access: access.optional(),
		languages: distinct(languageCode).default(['vi']),
		days: distinct(reference('days', 'Mã ngày kỷ niệm.'))
			.default([])
			.describe('Thường gắn với ngày kỷ niệm nào.'),
		policy: z.boolean().default(false).describe('true: là chính sách (ví dụ miễn vé), không phải buổi học.'),
		eligible: localized(200)
			.optional()
			.describe('Ai được hưởng, nói bằng lời như nguồn (đối tượng trong danh sách thường chỉ gần đúng).'),
		bring: localized(200)
			.optional()
			.describe('Cần mang theo gì (giấy tờ, đồ dùng); chỉ ghi khi nguồn nói, bỏ trống là chưa rõ.'),
	})
	.describe('Hoạt động thường xuyên: buổi học bảo tàng, lớp, câu lạc bộ, dịch vụ…');
export type ProgrammeData = z.output<typeof programme>;
