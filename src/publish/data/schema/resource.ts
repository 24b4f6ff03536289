import { z } from 'zod';
import { resourceAvailability, resourceKinds } from '../../../i18n/labels.ts';
import { head, publishedAccess } from './parts.ts';
import { described, ids, nullable, oneOf } from './said.ts';
import { publishedTrust } from './source.ts';
import { publishedText, url } from './values.ts';

export const resourceSchema = z.strictObject({
	...head,
	kind: oneOf(resourceKinds, 'Loại học liệu.', 'Kind of resource.'),
	provider: described(publishedText, 'Nơi cung cấp.', 'Who provides it.'),
	hosts: ids('places', 'Đơn vị liên quan.', 'Institutions it belongs to.'),
	link: nullable(
		url,
		'Địa chỉ của chính học liệu (url là trang giới thiệu ở đây).',
		'Address of the resource itself (url is its page here).',
	),
	availability: oneOf(resourceAvailability, 'Cách xem.', 'How to get at it.'),
	languages: described(z.array(z.string()), 'Ngôn ngữ, mã ISO 639.', 'Languages, ISO 639 codes.'),
	topics: ids('topics', 'Chủ đề.', 'Topics.'),
	audiences: ids('audiences', 'Đối tượng.', 'Audiences.'),
	levels: ids('levels', 'Cấp học.', 'School levels.'),
	subjects: ids('subjects', 'Môn học.', 'School subjects.'),
	licence: nullable(
		z.string(),
		'Giấy phép của chính học liệu; null khi chưa rõ.',
		'Licence of the resource itself; null while not known.',
	),
	terms: nullable(publishedText, 'Điều kiện sử dụng.', 'Terms of use.'),
	price: oneOf(
		{
			free: { vi: 'miễn phí', en: 'free' },
			paid: { vi: 'có thu phí', en: 'paid' },
			unknown: { vi: 'chưa rõ', en: 'not known' },
		},
		'Mức phí.',
		'Price.',
	),
	access: publishedAccess,
	...publishedTrust,
});
export type ApiResource = z.output<typeof resourceSchema>;
