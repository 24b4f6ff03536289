import { z } from 'zod';
import { access } from './access.ts';
import { booking } from './booking.ts';
import { AVAILABILITIES, change } from './change.ts';
import { distinct, list } from './list.ts';
import { origin } from './origin.ts';
import { price } from './price.ts';
import { recordShape } from './record.ts';
import { reference } from './reference.ts';
import { code, languageCode, localized, plainLine, webAddress } from './text.ts';
import { when } from './when.ts';

export const EVENT_KINDS = [
	'talk',
	'workshop',
	'class',
	'club',
	'exhibition',
	'festival',
	'performance',
	'book-fair',
	'competition',
	'ceremony',
	'training',
	'guided-visit',
	'open-day',
	'community',
	'other',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/**
 * Whether an activity of several days is on while its house is open, and not while it is closed. Only what hangs or
 * stands in the rooms is: whoever holds a fair, a festival, a camp or a contest opens the house for it, or the yard
 * before it, also on days on which it is closed otherwise. Of these nothing can be said from the hours of the house.
 */
export const FOLLOWS_HOUSE: Readonly<Record<EventKind, boolean>> = {
	talk: false,
	workshop: false,
	class: false,
	club: false,
	exhibition: true,
	festival: false,
	performance: false,
	'book-fair': false,
	competition: false,
	ceremony: false,
	training: false,
	// Visits have hours of their own within those of the house.
	'guided-visit': false,
	// On an open day the house is open when it otherwise is not.
	'open-day': false,
	community: false,
	// Whatever it is, it is not known to be an exhibition.
	other: false,
};

const partner = z.strictObject({
	name: localized(160),
	country: code(/^[A-Z]{2}$/, 2)
		.optional()
		.describe('Mã nước ISO 3166-1, hai chữ hoa, ví dụ "FR".'),
	url: webAddress.optional(),
});

/** Something dated. */
export const event = z
	.strictObject({
		...recordShape,
		kind: z.enum(EVENT_KINDS).describe('Loại hoạt động.'),
		when,
		changes: list(change, 1000).default([]).describe('Thay đổi từng buổi: dời, hoãn, hủy, hết chỗ.'),
		availability: z.enum(AVAILABILITIES).optional().describe('Tình trạng chỗ chung cho mọi buổi.'),
		attendance: z.enum(['onsite', 'online', 'mixed']).default('onsite'),
		onlineUrl: webAddress.optional(),
		hosts: distinct(reference('places', 'Mã đơn vị tổ chức.')).default([]),
		organisers: list(localized(160)).default([]).describe('Đơn vị tổ chức chưa có trong danh mục.'),
		places: distinct(reference('places', 'Mã địa điểm.'))
			.default([])
			.describe('Nơi diễn ra; bỏ trống thì lấy đơn vị tổ chức.'),
		location: z
			.strictObject({
				name: localized(200),
				address: localized(200).optional(),
				ward: reference('wards', 'Mã phường, xã.').optional(),
			})
			.optional()
			.describe('Nơi diễn ra khi chưa có trong danh mục.'),
		programme: reference('programmes', 'Mã hoạt động thường xuyên.').optional(),
		days: distinct(reference('days', 'Mã ngày kỷ niệm.')).default([]),
		campaign: reference('campaigns', 'Mã chiến dịch.').optional(),
		parent: reference('events', 'Mã hoạt động lớn hơn.').optional(),
		partners: list(partner).default([]).describe('Đơn vị phối hợp.'),
		supporters: list(partner).default([]).describe('Đơn vị tài trợ, ủng hộ.'),
		audiences: distinct(reference('audiences', 'Mã đối tượng.')).default([]),
		ages: z
			.strictObject({ min: z.int().min(0).max(120).optional(), max: z.int().min(0).max(120).optional() })
			.optional()
			.describe('Lứa tuổi, tính tròn năm, kể cả hai đầu: min 6, max 10 là từ 6 đến hết 10 tuổi.'),
		price: price.default({ kind: 'unknown' }),
		booking: booking.optional(),
		access: access.optional(),
		languages: distinct(languageCode).default(['vi']),
		outcome: z
			.strictObject({
				attendance: z.int().min(0).optional().describe('Số lượt người tham gia, cộng tất cả các buổi.'),
				note: localized(300).optional(),
				source: plainLine(300).describe('Nguồn của kết quả.'),
			})
			.optional()
			.describe('Kết quả sau khi tổ chức.'),
		origin: origin.optional(),
	})
	.describe('Hoạt động có ngày.');
