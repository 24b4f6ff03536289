import { z } from 'zod';
import { head, localized, partialDate, trust } from './parts.ts';
import { idOrNull, ids, oneOf, orNull, said } from './said.ts';

export const storySchema = z.strictObject({
	...head,
	who: said(localized, 'Ai làm.', 'Who did it.'),
	what: said(localized, 'Đã làm gì.', 'What they did.'),
	result: orNull(localized, 'Kết quả.', 'The result.'),
	copy: orNull(localized, 'Nơi khác làm theo thế nào.', 'How others can do the same.'),
	period: orNull(partialDate, 'Khi nào.', 'When.'),
	hosts: ids('places', 'Đơn vị.', 'Institutions.'),
	programmes: ids('programmes', 'Hoạt động thường xuyên liên quan.', 'Lasting offers it belongs to.'),
	ward: idOrNull('wards', 'Phường, xã.', 'Ward.'),
	topics: ids('topics', 'Chủ đề.', 'Topics.'),
	...trust,
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
	closes: orNull(partialDate, 'Hạn cuối.', 'Closes.'),
	how: said(localized, 'Tham gia bằng cách nào.', 'How to take part.'),
	topics: ids('topics', 'Chủ đề.', 'Topics.'),
	...trust,
});
export type ApiCall = z.output<typeof callSchema>;
