import { z } from 'zod';
import { families, ownerships, placeKinds } from '../../../i18n/labels.ts';
import { publishedHours } from './hours.ts';
import { geo, head, publishedAccess, publishedContact, publishedKnown } from './parts.ts';
import { publishedPrice } from './price.ts';
import { described, idOrNull, ids, nullable, oneOf } from './said.ts';
import { publishedSource, publishedTrust } from './source.ts';
import { publishedPartialDate, publishedText } from './values.ts';

const { day: _, ...placeFamilies } = families;

export const placeSchema = z.strictObject({
	...head,
	kind: oneOf(placeKinds, 'Loại hình, theo phân loại của Kế hoạch.', 'Kind, in the classes of the plan.'),
	family: oneOf(placeFamilies, 'Nhóm lớn.', 'The larger family.'),
	ownership: oneOf(ownerships, 'Sở hữu.', 'Ownership.'),
	ward: idOrNull('wards', 'Phường, xã.', 'Ward.'),
	address: nullable(
		publishedText,
		'Số nhà, đường, thôn hoặc tổ; không lặp lại phường, xã, thành phố.',
		'House, street or village; ward and city are not repeated.',
	),
	addressSource: nullable(publishedSource, 'Nguồn riêng của địa chỉ.', 'The source of the address alone.'),
	addressNote: nullable(publishedText, 'Điều cần lưu ý về địa chỉ.', 'What to know about the address.'),
	geo: nullable(geo, 'Tọa độ WGS84; null khi chưa rõ.', 'WGS84 coordinates; null while not known.'),
	contact: publishedContact,
	openingHours: publishedHours,
	price: nullable(
		publishedPrice,
		'Vào cửa giá bao nhiêu; null khi chưa ghi.',
		'Price of entry; null while not recorded.',
	),
	topics: ids('topics', 'Chủ đề.', 'Topics.'),
	access: publishedAccess,
	services: described(
		z.array(
			z.strictObject({
				what: described(publishedText, 'Dịch vụ gì.', 'What it is.'),
				since: described(publishedPartialDate, 'Từ khi nào.', 'Since when.').optional(),
				evidence: described(z.string(), 'Bằng chứng.', 'The evidence.'),
			}),
		),
		'Dịch vụ học tập suốt đời, có bằng chứng.',
		'Lifelong-learning services, with evidence.',
	),
	schoolVisit: nullable(
		z.strictObject({
			coachParking: publishedKnown('Chỗ đỗ xe khách.', 'Coach parking.'),
			lunchSpace: publishedKnown('Chỗ ăn trưa.', 'A space for lunch.'),
			toilets: publishedKnown('Nhà vệ sinh.', 'Toilets.'),
			bags: publishedKnown('Chỗ gửi cặp, túi.', 'Where bags are left.'),
			shelter: publishedKnown('Chỗ trú mưa, nắng cho cả đoàn.', 'Shelter from rain and sun for a group.'),
			groupRoom: publishedKnown('Phòng để cả lớp ngồi làm việc.', 'A room in which a class can work.'),
			note: described(publishedText, 'Ghi chú.', 'A note.').optional(),
		}),
		'Điều nhà trường cần biết khi đưa học sinh đến.',
		'What schools need to know before a visit.',
	),
	managedBy: idOrNull('places', 'Đơn vị quản lý.', 'The body that manages it.'),
	parent: idOrNull('places', 'Nằm trong địa điểm nào.', 'The place it lies within.'),
	...publishedTrust,
});
export type ApiPlace = z.output<typeof placeSchema>;
