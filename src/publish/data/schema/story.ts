import { z } from 'zod';
import { head } from './parts.ts';
import { described, idOrNull, ids, nullable, oneOf } from './said.ts';
import { publishedTrust } from './source.ts';
import { publishedPartialDate, publishedText } from './values.ts';

export const storySchema = z.strictObject({
	...head,
	who: described(publishedText, 'Ai làm.', 'Who did it.'),
	what: described(publishedText, 'Đã làm gì.', 'What they did.'),
	result: nullable(publishedText, 'Kết quả.', 'The result.'),
	copy: nullable(publishedText, 'Nơi khác làm theo thế nào.', 'How others can do the same.'),
	period: nullable(publishedPartialDate, 'Khi nào.', 'When.'),
	hosts: ids('places', 'Đơn vị.', 'Institutions.'),
	programmes: ids('programmes', 'Hoạt động thường xuyên liên quan.', 'Lasting offers it belongs to.'),
	ward: idOrNull('wards', 'Phường, xã.', 'Ward.'),
	topics: ids('topics', 'Chủ đề.', 'Topics.'),
	...publishedTrust,
});
export type ApiStory = z.output<typeof storySchema>;

const { url: _page, ...headWithoutPage } = head;

export const callSchema = z.strictObject({
	...headWithoutPage,
	kind: oneOf(
		{
			volunteers: { vi: 'tình nguyện viên', en: 'volunteers' },
			books: { vi: 'sách', en: 'books' },
			sponsors: { vi: 'tài trợ', en: 'sponsors' },
			experts: { vi: 'chuyên gia', en: 'experts' },
			other: { vi: 'việc khác', en: 'something else' },
		},
		'Cần gì.',
		'What is wanted.',
	),
	hosts: ids('places', 'Đơn vị mời; rỗng khi chính danh mục mời.', 'Who asks; empty: the catalogue itself.'),
	closes: nullable(publishedPartialDate, 'Hạn cuối.', 'Closes.'),
	how: described(publishedText, 'Tham gia bằng cách nào.', 'How to take part.'),
	topics: ids('topics', 'Chủ đề.', 'Topics.'),
	...publishedTrust,
});
export type ApiCall = z.output<typeof callSchema>;
