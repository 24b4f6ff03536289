import { z } from 'zod';
import { localDate, localDateTime } from './dates.ts';
import { distinct, list } from './list.ts';
import { recordShape } from './record.ts';
import { reference } from './reference.ts';
import { localized, localizedBody, webAddress } from './text.ts';

export const campaign = z
	.strictObject({
		...recordShape,
		slogan: localized(200).optional().describe('Khẩu hiệu.'),
		hosts: distinct(reference('places', 'Mã đơn vị.')).default([]),
		organisers: list(localized(160)).default([]),
		from: localDate.describe('Ngày đầu, dạng "2026-11-23".'),
		to: localDate.describe('Ngày cuối, tính cả ngày đó.'),
		days: distinct(reference('days', 'Mã ngày kỷ niệm.')).default([]),
		materials: list(z.strictObject({ title: localized(160), url: webAddress })).default([]),
		results: localized(400).optional(),
	})
	.describe('Chiến dịch.');

/** A short message on all pages, with an end: storm, flood, closed streets. */
export const notice = z
	.strictObject({
		message: localized(300),
		from: localDateTime,
		until: localDateTime.describe('Hết hiệu lực lúc nào; bắt buộc.'),
		url: webAddress.optional(),
		level: z.enum(['info', 'warning']).default('info'),
	})
	.describe('Thông báo ngắn trên mọi trang.');

/** A page of prose: about, scope, access, privacy, guides. */
export const page = z
	.strictObject({
		title: localized(160),
		summary: localized(200).optional(),
		body: localizedBody,
		updated: localDate.describe('Ngày sửa gần nhất.'),
	})
	.describe('Trang viết tay.');
