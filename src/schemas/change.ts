/** A change to one session: its status, its new time or place. */
import { z } from 'zod';
import { localDate, localDateOrDateTime } from './dates.ts';
import { distinct } from './list.ts';
import { reference } from './reference.ts';
import { localized } from './text.ts';

const SESSION_STATUSES = ['scheduled', 'rescheduled', 'postponed', 'cancelled', 'moved-online'] as const;
export const AVAILABILITIES = ['open', 'full', 'waiting-list'] as const;

/** A change to one session, named by its original start, which stays its identity for ever. */
export const change = z.strictObject({
	session: localDateOrDateTime.describe('Lúc bắt đầu ban đầu của buổi bị thay đổi, đúng như lịch gốc.'),
	status: z
		.enum(SESSION_STATUSES)
		.optional()
		.describe('rescheduled: dời; postponed: hoãn; cancelled: hủy; moved-online: chuyển sang trực tuyến.'),
	start: localDateOrDateTime.optional().describe('Lúc bắt đầu mới (khi dời).'),
	end: localDateOrDateTime.optional(),
	places: distinct(reference('places', 'Mã địa điểm mới.')).optional().describe('Địa điểm mới.'),
	availability: z
		.enum(AVAILABILITIES)
		.optional()
		.describe('open: còn chỗ; full: đã đủ; waiting-list: nhận danh sách chờ.'),
	reason: localized(200).optional().describe('Lý do.'),
	on: localDate.optional().describe('Ngày đưa ra thay đổi.'),
});

export type Change = z.output<typeof change>;
