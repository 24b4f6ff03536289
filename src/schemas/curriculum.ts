import { z } from 'zod';
import { reference } from './reference.ts';
import { source } from './source.ts';
import { localized, plainLine } from './text.ts';

/** Where an offer meets a curriculum, as a source says it; what the catalogue sorted itself stands in `subjects` alone. */
export const curriculumLink = z
	.strictObject({
		framework: plainLine(160).describe(
			'Chương trình nào, ví dụ "Chương trình giáo dục phổ thông 2018", "Nội dung giáo dục của địa phương".',
		),
		subject: reference('subjects', 'Mã môn học, hoạt động giáo dục.').optional(),
		grade: z.int().min(1).max(12).optional().describe('Lớp, từ 1 đến 12.'),
		theme: localized(200).optional().describe('Chủ đề, bài nào.'),
		requirement: localized(300).optional().describe('Yêu cầu cần đạt, như chương trình viết.'),
		source: source.describe('Nguồn nói như vậy.'),
	})
	.describe('Một chỗ gắn với chương trình học.');
export type CurriculumLink = z.output<typeof curriculumLink>;
