import { z } from 'zod';
import { access } from './access.ts';
import { contact } from './contact.ts';
import { partialDate } from './dates.ts';
import { known } from './known.ts';
import { list } from './list.ts';
import { openingHours } from './opening-hours.ts';
import { price } from './price.ts';
import { recordShape } from './record.ts';
import { reference } from './reference.ts';
import { source } from './source.ts';
import { localized, plainLine } from './text.ts';

/** The plan's own classes: targets are counted by them (plan II.1-II.3, III.2), so none is merged. */
export const PLACE_KINDS = [
	'library-city',
	'library-commune',
	'library-university',
	'library-specialised',
	'library-armed-forces',
	'library-school',
	'library-vocational',
	'library-private',
	'library-community',
	'book-rotation-stop',
	'museum-public',
	'museum-private',
	'culture-centre-city',
	'culture-centre-commune',
	'culture-house-village',
	'sports-area',
	'community-learning-centre',
	'post-culture-point',
	'heritage-site',
	'culture-space',
	'foreign-culture-institute',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

const OWNERSHIPS = ['public', 'private', 'community', 'religious', 'foreign'] as const;
export type Ownership = (typeof OWNERSHIPS)[number];

export const place = z
	.strictObject({
		...recordShape,
		kind: z.enum(PLACE_KINDS).describe('Loại hình, theo phân loại của Kế hoạch.'),
		ownership: z
			.enum(OWNERSHIPS)
			.describe('public: công lập; private: ngoài công lập; community; religious; foreign.'),
		ward: reference('wards', 'Mã phường, xã trong wards.yaml.')
			.optional()
			.describe('Phường, xã; bỏ trống khi chưa rõ.'),
		address: localized(200)
			.optional()
			.describe('Số nhà, đường, thôn hoặc tổ; không lặp lại phường, xã, thành phố.'),
		addressNote: localized(300).optional().describe('Điều cần lưu ý: đang chuyển trụ sở, lối vào…'),
		geo: z
			.strictObject({
				lat: z.number().min(-90).max(90),
				lng: z.number().min(-180).max(180),
				source: source.optional().describe('Nguồn riêng của tọa độ.'),
			})
			.optional()
			.describe('Tọa độ WGS84, độ thập phân.'),
		addressSource: source.optional().describe('Nguồn riêng của địa chỉ.'),
		contact: contact.optional(),
		openingHours: openingHours.optional(),
		price: price.optional().describe('Vào cửa giá bao nhiêu; bỏ trống khi chưa rõ.'),
		access: access.optional(),
		managedBy: reference('places', 'Mã đơn vị quản lý.')
			.optional()
			.describe('Đơn vị quản lý, cũng là một địa điểm.'),
		parent: reference('places', 'Mã địa điểm bao quanh.').optional().describe('Nằm trong địa điểm nào.'),
		services: list(
			z.strictObject({
				what: localized(200).describe('Dịch vụ học tập suốt đời gì.'),
				since: partialDate.optional(),
				evidence: plainLine(300).describe('Bằng chứng: tên nguồn trong "sources" hoặc địa chỉ.'),
			}),
		)
			.default([])
			.describe('Dịch vụ học tập suốt đời, có bằng chứng.'),
		schoolVisit: z
			.strictObject({
				coachParking: known.describe('Chỗ đỗ xe khách.'),
				lunchSpace: known.describe('Chỗ ăn trưa.'),
				toilets: known.describe('Nhà vệ sinh.'),
				bags: known.describe('Chỗ gửi cặp, túi.'),
				shelter: known.describe('Chỗ trú mưa, nắng cho cả đoàn.'),
				groupRoom: known.describe('Phòng để cả lớp ngồi làm việc.'),
				note: localized(300).optional(),
			})
			.optional()
			.describe('Điều nhà trường cần biết khi đưa học sinh đến.'),
	})
	.describe('Địa điểm: thư viện, bảo tàng, trung tâm văn hóa, di tích…');
