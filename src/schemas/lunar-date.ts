/** A day of the lunar calendar, as days and patterns name it. */
import { z } from 'zod';

export const monthOfLunarDate = z
	.int()
	.min(1)
	.max(12)
	.describe('Tháng âm lịch (tháng thường, không phải tháng nhuận).');
export const dayOfLunarDate = z
	.int()
	.min(1)
	.max(30)
	.describe('Ngày âm lịch; tháng thiếu không có ngày 30 thì lấy ngày 29.');
