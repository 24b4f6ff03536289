import { z } from 'zod';
import { offerForms, programmeKinds } from '../../../i18n/labels.ts';
import {
	access,
	ages,
	booking,
	head,
	localized,
	months,
	partialDate,
	price,
	trust,
	url,
	usual,
} from './parts.ts';
import { ids, manyOf, oneOf, orNull, said } from './said.ts';

export const programmeSchema = z.strictObject({
	...head,
	kind: oneOf(programmeKinds, 'Loại.', 'Kind.'),
	offer: manyOf(offerForms, 'Tổ chức theo cách nào.', 'In which form it is offered.'),
	current: said(
		z.boolean(),
		'true: có nguồn gần đây hoặc đơn vị đã xác nhận; false: từng có, nay chưa rõ.',
		'true: a recent source or the institution says so; false: there once was one.',
	),
	policy: said(
		z.boolean(),
		'true: là chính sách (như miễn vé), không phải buổi học.',
		'true: a policy (such as free entry), not an activity.',
	),
	eligible: orNull(
		localized,
		'Ai được hưởng, nói bằng lời như nguồn; null khi chưa ghi.',
		'Who may use it, in the words of the source; null while not recorded.',
	),
	bring: orNull(
		localized,
		'Cần mang theo gì; null là chưa rõ, không phải không cần.',
		'What to bring; null: not known, not that nothing is needed.',
	),
	hosts: ids('places', 'Đơn vị tổ chức.', 'Who holds it.'),
	organisers: said(
		z.array(localized),
		'Đơn vị tổ chức chưa có trong danh mục.',
		'Organisers that are not in the catalogue.',
	),
	places: ids('places', 'Nơi diễn ra.', 'Where it takes place.'),
	where: orNull(
		localized,
		'Nơi diễn ra khi chưa có trong danh sách places.',
		'Where it takes place, if not in the list places.',
	),
	topics: ids('topics', 'Chủ đề.', 'Topics.'),
	audiences: ids('audiences', 'Đối tượng.', 'Audiences.'),
	ages,
	levels: ids('levels', 'Cấp học.', 'School levels.'),
	grades: said(z.array(z.int()), 'Lớp, từ 1 đến 12.', 'School grades, 1 to 12.'),
	subjects: ids('subjects', 'Môn học.', 'School subjects.'),
	localEducation: orNull(
		localized,
		'Chủ đề của Nội dung giáo dục địa phương.',
		'The theme of the local-education content.',
	),
	lifeSkills: said(z.array(localized), 'Kỹ năng sống.', 'Life skills.'),
	learn: said(z.array(localized), 'Người học biết thêm điều gì.', 'What one learns.'),
	activities: said(z.array(localized), 'Người học làm gì.', 'What one does.'),
	durationMinutes: orNull(z.int(), 'Thời lượng một buổi, phút.', 'Length of a session, minutes.'),
	group: orNull(
		z.strictObject({
			min: said(z.int(), 'Ít nhất.', 'At least.').optional(),
			max: said(z.int(), 'Nhiều nhất.', 'At most.').optional(),
			pupilsPerAdult: said(
				z.int(),
				'Mấy học sinh thì có một người lớn đi kèm.',
				'Pupils to one adult.',
			).optional(),
		}),
		'Cỡ nhóm, số người.',
		'Size of a group, people.',
	),
	months: said(
		months,
		'Tháng có tổ chức; rỗng là cả năm hoặc chưa rõ.',
		'Months in which it is held; empty: all year, or not known.',
	),
	usual,
	period: orNull(
		z.strictObject({
			from: said(partialDate, 'Từ.', 'From.').optional(),
			to: said(partialDate, 'Đến.', 'To.').optional(),
		}),
		'Giai đoạn.',
		'Period.',
	),
	materials: said(
		z.array(
			z.strictObject({
				title: said(localized, 'Tên.', 'Title.'),
				url: said(url, 'Địa chỉ.', 'Address.'),
				stage: oneOf(
					{
						before: { vi: 'trước buổi học', en: 'before' },
						during: { vi: 'trong buổi học', en: 'during' },
						after: { vi: 'sau buổi học', en: 'after' },
					},
					'Dùng lúc nào.',
					'When to use it.',
				),
			}),
		),
		'Tài liệu.',
		'Materials.',
	),
	price,
	booking,
	access,
	languages: said(z.array(z.string()), 'Ngôn ngữ, mã ISO 639.', 'Languages, ISO 639 codes.'),
	days: ids('days', 'Gắn với ngày kỷ niệm nào.', 'The commemorative days it belongs to.'),
	...trust,
});
export type ApiProgramme = z.output<typeof programmeSchema>;
