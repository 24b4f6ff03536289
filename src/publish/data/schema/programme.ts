import { z } from 'zod';
import { offerForms, programmeKinds } from '../../../i18n/labels.ts';
import { publishedBooking } from './booking.ts';
import { publishedUsual } from './hours.ts';
import { ages, head, publishedAccess, publishedKnown } from './parts.ts';
import { publishedPrice } from './price.ts';
import { described, idOrNull, ids, manyOf, nullable, oneOf } from './said.ts';
import { publishedSource, publishedTrust } from './source.ts';
import { months, publishedPartialDate, publishedText, url } from './values.ts';

export const programmeSchema = z.strictObject({
	...head,
	kind: oneOf(programmeKinds, 'Loại.', 'Kind.'),
	offer: manyOf(offerForms, 'Tổ chức theo cách nào.', 'In which form it is offered.'),
	current: described(
		z.boolean(),
		'true: có nguồn gần đây hoặc đơn vị đã xác nhận; false: từng có, nay chưa rõ.',
		'true: a recent source or the institution says so; false: there once was one.',
	),
	policy: described(
		z.boolean(),
		'true: là chính sách (như miễn vé), không phải buổi học.',
		'true: a policy (such as free entry), not an activity.',
	),
	eligible: nullable(
		publishedText,
		'Ai được hưởng, nói bằng lời như nguồn; null khi chưa ghi.',
		'Who may use it, in the words of the source; null while not recorded.',
	),
	bring: nullable(
		publishedText,
		'Cần mang theo gì; null là chưa rõ, không phải không cần.',
		'What to bring; null: not known, not that nothing is needed.',
	),
	hosts: ids('places', 'Đơn vị tổ chức.', 'Who holds it.'),
	organisers: described(
		z.array(publishedText),
		'Đơn vị tổ chức chưa có trong danh mục.',
		'Organisers that are not in the catalogue.',
	),
	places: ids('places', 'Nơi diễn ra.', 'Where it takes place.'),
	where: nullable(
		publishedText,
		'Nơi diễn ra khi chưa có trong danh sách places.',
		'Where it takes place, if not in the list places.',
	),
	topics: ids('topics', 'Chủ đề.', 'Topics.'),
	audiences: ids('audiences', 'Đối tượng.', 'Audiences.'),
	ages,
	levels: ids('levels', 'Cấp học.', 'School levels.'),
	grades: described(z.array(z.int()), 'Lớp, từ 1 đến 12.', 'School grades, 1 to 12.'),
	subjects: ids('subjects', 'Môn học.', 'School subjects.'),
	localEducation: nullable(
		publishedText,
		'Chủ đề của Nội dung giáo dục địa phương.',
		'The theme of the local-education content.',
	),
	curriculum: described(
		z.array(
			z.strictObject({
				framework: described(z.string(), 'Chương trình nào.', 'Which curriculum.'),
				subject: idOrNull('subjects', 'Môn học.', 'The subject.'),
				grade: nullable(z.int(), 'Lớp, từ 1 đến 12.', 'School grade, 1 to 12.'),
				theme: nullable(publishedText, 'Chủ đề, bài.', 'Theme or lesson.'),
				requirement: nullable(publishedText, 'Yêu cầu cần đạt.', 'What pupils are required to achieve.'),
				source: described(publishedSource, 'Nguồn nói như vậy.', 'Who says so.'),
			}),
		),
		'Gắn với chương trình học ở đâu, mỗi chỗ có nguồn; trống là danh mục chưa có nguồn.',
		'Where it meets a curriculum, each with its source; empty: no source says so yet.',
	),
	visits: nullable(
		z.int(),
		'Một lớp tham gia mấy buổi; null là chưa rõ.',
		'How often a class comes; null: not known.',
	),
	outdoor: publishedKnown('Chủ yếu ngoài trời.', 'Mostly out of doors.'),
	lifeSkills: described(z.array(publishedText), 'Kỹ năng sống.', 'Life skills.'),
	learn: described(z.array(publishedText), 'Người học biết thêm điều gì.', 'What one learns.'),
	activities: described(z.array(publishedText), 'Người học làm gì.', 'What one does.'),
	durationMinutes: nullable(z.int(), 'Thời lượng một buổi, phút.', 'Length of a session, minutes.'),
	group: nullable(
		z.strictObject({
			min: described(z.int(), 'Ít nhất.', 'At least.').optional(),
			max: described(z.int(), 'Nhiều nhất.', 'At most.').optional(),
			pupilsPerAdult: described(
				z.int(),
				'Mấy học sinh thì có một người lớn đi kèm.',
				'Pupils to one adult.',
			).optional(),
		}),
		'Cỡ nhóm, số người.',
		'Size of a group, people.',
	),
	months: described(
		months,
		'Tháng có tổ chức; rỗng là cả năm hoặc chưa rõ.',
		'Months in which it is held; empty: all year, or not known.',
	),
	usual: publishedUsual,
	period: nullable(
		z.strictObject({
			from: described(publishedPartialDate, 'Từ.', 'From.').optional(),
			to: described(publishedPartialDate, 'Đến.', 'To.').optional(),
		}),
		'Giai đoạn.',
		'Period.',
	),
	materials: described(
		z.array(
			z.strictObject({
				title: described(publishedText, 'Tên.', 'Title.'),
				url: described(url, 'Địa chỉ.', 'Address.'),
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
	price: publishedPrice,
	booking: publishedBooking,
	access: publishedAccess,
	languages: described(z.array(z.string()), 'Ngôn ngữ, mã ISO 639.', 'Languages, ISO 639 codes.'),
	days: ids('days', 'Gắn với ngày kỷ niệm nào.', 'The commemorative days it belongs to.'),
	...publishedTrust,
});
export type ApiProgramme = z.output<typeof programmeSchema>;
