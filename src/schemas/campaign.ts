import { z } from 'zod';
import { localDate } from './dates.ts';
import { distinct, list } from './list.ts';
import { recordShape } from './record.ts';
import { reference } from './reference.ts';
import { localized, webAddress } from './text.ts';

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
