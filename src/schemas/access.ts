import { z } from 'zod';
import { distinct } from './list.ts';
import { localized } from './text.ts';

/** Access features by need. An absent feature means "not known", never "not there". */
export const ACCESS_FEATURES = [
	'wheelchair',
	'step-free-entrance',
	'lift',
	'accessible-toilet',
	'accessible-parking',
	'hearing-loop',
	'sign-language',
	'captions',
	'braille',
	'audio-description',
	'large-print',
	'guide-dog',
	'tactile-objects',
	'quiet-hours',
	'easy-read',
	'companion-free',
] as const;
export type AccessFeature = (typeof ACCESS_FEATURES)[number];

export const access = z
	.strictObject({
		features: distinct(z.enum(ACCESS_FEATURES)).default([]).describe('Những gì có sẵn.'),
		note: localized(300).optional().describe('Nói rõ hơn: lối vào nào, hỏi ai.'),
	})
	.describe('Thuận tiện cho người khuyết tật; không ghi nghĩa là chưa có thông tin.');
export type Access = z.output<typeof access>;
