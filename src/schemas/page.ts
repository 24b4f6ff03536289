import { z } from 'zod';
import { localDate } from './dates.ts';
import { localized, localizedBody } from './text.ts';

/** A page of prose: about, scope, access, privacy, guides. */
export const page = z
	.strictObject({
		title: localized(160),
		summary: localized(200).optional(),
		body: localizedBody,
		updated: localDate.describe('Ngày sửa gần nhất.'),
	})
	.describe('Trang viết tay.');
