/** What a teacher reads on the page of a school session: where it meets the curriculum, and what a class must know. */
import { describe, expect, it } from 'vitest';
import { builtSite } from './built.ts';

const city = builtSite('tiny-city');
const textOf = (address: string) =>
	(city.pages.find((page) => page.address === address)?.html ?? '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ');

describe('the page of a school session', () => {
	const text = textOf('/chuong-trinh/dem-xem-sao/');

	it('says where it meets a curriculum, with the date of the source', () => {
		expect(text).toContain('Chương trình giả định của Thành phố Mẫu');
		for (const words of ['lớp 4', 'Bầu trời ban đêm', 'Kể được tên ba chòm sao.', 'nguồn năm 2026'])
			expect(text.toLowerCase()).toContain(words.toLowerCase());
		expect(text).not.toContain('do danh mục xếp theo nội dung');
	});

	it('says how often a class comes, that it is out of doors, and what is there', () => {
		for (const words of [
			'2 buổi',
			'Chủ yếu ngoài trời',
			'Có chỗ đỗ xe khách, nhà vệ sinh.',
			'Không có chỗ gửi cặp.',
		])
			expect(text).toContain(words);
		expect(text).toContain('Chưa rõ, mời hỏi đơn vị: chỗ ăn trưa, chỗ trú mưa, nắng, phòng cho cả lớp.');
	});

	it('is in the open data with the link to the curriculum', () => {
		const programmes: { id: string; curriculum: object[]; visits: number; outdoor: string }[] = JSON.parse(
			city.read('api/v1/programmes.json').toString('utf8'),
		);
		expect(programmes.find(({ id }) => id === 'dem-xem-sao')).toMatchObject({
			curriculum: [{ subject: 'khoa-hoc', grade: 4, theme: { vi: 'Bầu trời ban đêm' } }],
			visits: 2,
			outdoor: 'yes',
		});
	});
});
