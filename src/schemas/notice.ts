import { z } from 'zod';
import { localDateTime } from './dates.ts';
import { localized, webAddress } from './text.ts';

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
