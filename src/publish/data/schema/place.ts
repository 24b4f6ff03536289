import { z } from 'zod';
import { families, ownerships, placeKinds } from '../../../i18n/labels.ts';
import {
	access,
	contact,
	geo,
	head,
	localized,
	openingHours,
	partialDate,
	price,
	source,
	trust,
} from './parts.ts';
import { idOrNull, ids, oneOf, orNull, said } from './said.ts';

const { day: _, ...placeFamilies } = families;
const known = (vi: string, en: string) =>
	oneOf(
		{
			yes: { vi: 'có', en: 'yes' },
			no: { vi: 'không', en: 'no' },
			unknown: { vi: 'chưa rõ', en: 'not known' },
		},
		vi,
		en,
	);

export const placeSchema = z.strictObject({
	...head,
	kind: oneOf(placeKinds, 'Loại hình, theo phân loại của Kế hoạch.', 'Kind, in the classes of the plan.'),
	family: oneOf(placeFamilies, 'Nhóm lớn.', 'The larger family.'),
	ownership: oneOf(ownerships, 'Sở hữu.', 'Ownership.'),
	ward: idOrNull('wards', 'Phường, xã.', 'Ward.'),
	address: orNull(
		localized,
		'Số nhà, đường, thôn hoặc tổ; không lặp lại phường, xã, thành phố.',
		'House, street or village; ward and city are not repeated.',
	),
	addressSource: orNull(source, 'Nguồn riêng của địa chỉ.', 'The source of the address alone.'),
	addressNote: orNull(localized, 'Điều cần lưu ý về địa chỉ.', 'What to know about the address.'),
	geo: orNull(geo, 'Tọa độ WGS84; null khi chưa rõ.', 'WGS84 coordinates; null while not known.'),
	contact,
	openingHours,
	price: orNull(
		price,
		'Vào cửa giá bao nhiêu; null khi chưa ghi.',
		'Price of entry; null while not recorded.',
	),
	topics: ids('topics', 'Chủ đề.', 'Topics.'),
	access,
	services: said(
		z.array(
			z.strictObject({
				what: said(localized, 'Dịch vụ gì.', 'What it is.'),
				since: said(partialDate, 'Từ khi nào.', 'Since when.').optional(),
				evidence: said(z.string(), 'Bằng chứng.', 'The evidence.'),
			}),
		),
		'Dịch vụ học tập suốt đời, có bằng chứng.',
		'Lifelong-learning services, with evidence.',
	),
	schoolVisit: orNull(
		z.strictObject({
			coachParking: known('Chỗ đỗ xe khách.', 'Coach parking.'),
			lunchSpace: known('Chỗ ăn trưa.', 'A space for lunch.'),
			toilets: known('Nhà vệ sinh.', 'Toilets.'),
			note: said(localized, 'Ghi chú.', 'A note.').optional(),
		}),
		'Điều nhà trường cần biết khi đưa học sinh đến.',
		'What schools need to know before a visit.',
	),
	managedBy: idOrNull('places', 'Đơn vị quản lý.', 'The body that manages it.'),
	parent: idOrNull('places', 'Nằm trong địa điểm nào.', 'The place it lies within.'),
	...trust,
});
export type ApiPlace = z.output<typeof placeSchema>;
