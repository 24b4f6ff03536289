import { describe, expect, test } from 'vitest';
import type { SearchCard } from '../../../../src/search/records/card.ts';
import { cardOf, filtersOf, metasOf } from '../../../../src/search/records/card-metas.ts';
import { encode } from '../../../../src/search/text/pagefind-text.ts';

const card: SearchCard = {
	type: 'events',
	url: '/su-kien/doc-sach/',
	title: 'Đọc sách ở Vỹ Dạ, làng Hoà',
	titleLanguage: 'vi',
	kind: 'Talk',
	summary: 'Đọc to cho nhau nghe.',
	dates: [
		{ start: '2026-11-23T08:00', end: '2026-11-23T10:00', endEstimated: true },
		{
			start: '2026-11-30T08:00',
			end: '2026-11-30T10:00',
			endEstimated: false,
			own: { place: 'Bảo tàng Đá', ward: 'Phường Dã Viên', status: 'Đổi địa điểm · Đã đủ chỗ' },
		},
		{ start: '2026-12-07T08:00', end: '2026-12-07T10:00', endEstimated: false, own: { off: true } },
	],
	further: true,
	place: 'Thư viện Tổng hợp',
	ward: 'Phường Vỹ Dạ',
	price: 'Free',
	access: 'Access',
	status: 'Cancelled',
	former: true,
	names: ['Reading in Vỹ Dạ', 'TV'],
	more: ['sách books', 'đọc'],
};

describe('a card on its way through Pagefind', () => {
	test('comes back as it was, spelling and all', () => {
		expect(cardOf(card.url, metasOf(card), filtersOf(card))).toEqual(card);
	});
	test('comes back with whole days and with little on it', () => {
		const dates = [{ start: '2026-11-23', end: '2026-11-24', endEstimated: false }];
		const small: SearchCard = {
			type: 'days',
			url: '/ngay-ky-niem/23-11/',
			title: 'Ngày Di sản',
			kind: 'Ngày',
			dates,
		};
		expect(cardOf(small.url, metasOf(small), filtersOf(small))).toMatchObject(small);
		expect(metasOf(small)).toEqual({
			title: encode('Ngày Di sản'),
			kind: encode('Ngày'),
			when: '20261123/20261124',
		});
	});
	test('each of its dates is one word that no search for a year or a day finds whole', () => {
		expect(metasOf(card).when).toBe(
			'20261123T0800/20261123T1000~ 20261130T0800/20261130T1000! 20261207T0800/20261207T1000!',
		);
	});
	test('a fragment that is not ours is refused by its address', () => {
		expect(() => cardOf('/x/', { title: 'X' }, {})).toThrow('not a search result of this site: /x/');
		expect(() => cardOf('/x/', {}, { type: ['places'] })).toThrow('/x/');
	});
});
