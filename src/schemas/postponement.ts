import { z } from 'zod';
import { localDate } from './dates.ts';
import { distinct } from './list.ts';
import { problem } from './problem.ts';
import { reference } from './reference.ts';
import { localized, webAddress } from './text.ts';

/** In days. Whatever keeps houses shut for longer is a change of their records. */
export const LONGEST_POSTPONEMENT_DAYS = 31;

/** Storm and flood: one entry puts off all sessions of an area between two days. The records of these stay untouched. */
export const postponement = z
	.strictObject({
		from: localDate.describe('Ngày đầu.'),
		to: localDate.describe('Ngày cuối, tính cả ngày đó.'),
		everywhere: z.literal(true).optional().describe('true: cả thành phố. Khi ấy không ghi wards, places.'),
		wards: distinct(reference('wards', 'Mã phường, xã.')).default([]).describe('Những phường, xã này.'),
		places: distinct(reference('places', 'Mã địa điểm.')).default([]).describe('Những địa điểm này.'),
		status: z
			.enum(['postponed', 'cancelled'])
			.default('postponed')
			.describe('postponed: tạm hoãn, sẽ báo ngày mới; cancelled: hủy hẳn.'),
		why: localized(120).describe('Lý do, vài chữ: “mưa lũ”, “bão số 12”.'),
		on: localDate.describe('Ngày đưa ra quyết định.'),
		url: webAddress.optional().describe('Thông báo chính thức, nếu có trên mạng.'),
	})
	.refine(
		({ everywhere, wards, places }) => (everywhere === true) !== wards.length + places.length > 0,
		problem('postponed-area', {
			vi: 'phải nói rõ hoãn ở đâu: cả thành phố (everywhere: true), hoặc wards, places',
			en: 'it must say where: the whole city (everywhere: true), or wards, places',
			cureVi: 'Ghi một trong hai: everywhere: true; hoặc wards: [mã], places: [mã].',
			cureEn: 'Give one of the two: everywhere: true; or wards: [slug], places: [id].',
		}),
	)
	.describe('Hoãn hoặc hủy vì mưa bão: mọi buổi của một vùng trong những ngày ấy.');
