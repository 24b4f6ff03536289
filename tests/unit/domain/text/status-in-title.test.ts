import { expect, it } from 'vitest';
import { statusWordsIn } from '../../../../src/domain/text/status-in-title.ts';

it.each([
	'[HOÃN] Ngày hội sách',
	'Ngày hội sách (hoãn)',
	'Ngày hội sách (đã hủy do mưa bão)',
	'Ngày hội sách (Huỷ)',
	'Ngày hội sách (da hoan)',
	'HOÃN: Ngày hội sách',
	'Tạm hoãn – Ngày hội sách',
	'Ngày hội sách – ĐÃ HỦY',
	'Ngày hội sách: dời lịch',
	'Ngày hội sách (dời sang 25/4)',
	'Đã hủy Ngày hội sách',
	'Ngày hội sách HOÃN đến khi có thông báo',
	'*HOÃN* Ngày hội sách',
	'Book day (postponed to May)',
	'CANCELLED: Book day',
])('%s says a status', (title) => expect(statusWordsIn(title)).toBeDefined());

it.each([
	'Vượt qua sự trì hoãn',
	'VƯỢT QUA TRÌ HOÃN',
	'Dời đô về Phú Xuân: nói chuyện lịch sử',
	'Hủy hoại rừng đầu nguồn và lũ: tọa đàm',
	'Hoan ca (hoan ca mùa xuân)',
	'Huy Cận: thơ và đời (Huy Cận)',
	'Đổi mới sáng tạo',
	'Kỷ niệm ngày bãi bỏ chế độ quân chủ',
	'The art of being postponed',
	'',
])('%s says none', (title) => expect(statusWordsIn(title)).toBeUndefined());
