import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../../src/catalogue/graph/graph.ts';
import { catalogueOf, eventWith } from '../../../support/catalogue.ts';
import { entries, items, single, textOf } from './read-news.ts';

test('of several sessions, one of them off: the title says that something changed, the text what and why', () => {
	const when = { kind: 'sessions', sessions: [{ start: '2026-12-01' }, { start: '2026-12-08' }] } as const;
	const catalogue = catalogueOf({
		events: [
			eventWith({
				when: { ...when, sessions: [...when.sessions] },
				changes: [{ session: '2026-12-08', status: 'cancelled', reason: { vi: 'Bão số 13' } }],
			}),
		],
	});
	expect(items(catalogue)[0].title).toBe('[CÓ THAY ĐỔI] Nói chuyện về mộc bản');
	expect(items(catalogue)[0].content_html).toContain('ngày 8 tháng 12 năm 2026. Đã hủy. Bão số 13<');
});

function linesOf(catalogue: Catalogue, language: 'vi' | 'en' = 'vi'): string[] {
	const [entry] = entries(catalogue, language);
	const content = (entry && textOf(entry, 'content')) ?? '';
	return [...content.matchAll(/<li>(.*?)<\/li>/g)].map(([, line = '']) => line.replace(/<\/?b>/g, ''));
}

describe('the place', () => {
	const old = 'Bảo tàng Mẫu, 1 Lê Lợi, Phường An Cư, Thành phố Mẫu';
	const fresh = 'Thư viện Mẫu, Phường An Cư, Thành phố Mẫu';
	const places = (given: Partial<Parameters<typeof eventWith>[0]>) =>
		linesOf(catalogueOf({ events: [eventWith({ when: single, ...given })] })).filter((line) =>
			line.startsWith('Địa điểm'),
		);
	const change = { session: single.start, places: ['thu-vien'] };
	test.each([
		['moved', { changes: [change] }],
		['moved in date and place', { changes: [{ ...change, start: '2026-12-12T08:00' }] }],
		[
			'a moved exhibition',
			{
				kind: 'exhibition' as const,
				when: { kind: 'span' as const, from: '2026-12-05', to: '2026-12-20' },
				changes: [{ session: '2026-12-05', places: ['thu-vien'] }],
			},
		],
	])('is the new one when no session is left at the old: %s', (_, given) => {
		expect(places(given)).toEqual([`Địa điểm: ${fresh}`, `Địa điểm cũ: ${old}`]);
	});
	test('is online when all has moved there', () => {
		const given = {
			onlineUrl: 'https://online.example/x',
			changes: [{ session: single.start, status: 'moved-online' as const }],
		};
		expect(places(given)).toEqual(['Địa điểm: Trực tuyến: https://online.example/x', `Địa điểm cũ: ${old}`]);
	});
	test('stays while one session is held there, and when all of it is off', () => {
		const sessions = [{ start: '2026-12-05T08:00' }, { start: '2026-12-12T08:00' }];
		expect(places({ when: { kind: 'sessions', sessions }, changes: [change] })).toEqual([`Địa điểm: ${old}`]);
		expect(places({ changes: [{ ...change, status: 'cancelled' }] })).toEqual([`Địa điểm: ${old}`]);
	});
});

test('a first or last day on which the house is shut is told with the session, as in the calendars', () => {
	const event = eventWith({
		kind: 'exhibition',
		when: { kind: 'span', from: '2026-12-01', to: '2026-12-14' },
	});
	const [when] = linesOf(catalogueOf({ events: [event] }));
	expect(when).toMatch(
		/^Thời gian: 1\/12–14\/12\/2026\. Thứ Hai, ngày 14 tháng 12 năm 2026: nơi này đóng cửa; ngày cuối vào xem được là Chủ Nhật, ngày 13 tháng 12 năm 2026, 08:00–17:00\.$/,
	);
});

describe('seats', () => {
	test('that are taken, or on a waiting list, are told with the session', () => {
		const sessions = [{ start: '2026-12-05T08:00' }, { start: '2026-12-12T08:00' }];
		const changes = [{ session: '2026-12-12T08:00', availability: 'waiting-list' as const }];
		const event = eventWith({ when: { kind: 'sessions', sessions }, availability: 'full', changes });
		const [first, second] = linesOf(catalogueOf({ events: [event] }));
		expect(first).toMatch(/Đã đủ chỗ$/);
		expect(second).toMatch(/Nhận danh sách chờ$/);
	});
	test('of a long series are told once, and those that differ with their session', () => {
		const event = eventWith({
			when: { kind: 'weekly', days: ['tue'], from: '2026-12-01', time: { start: '08:00', end: '09:00' } },
			availability: 'full',
			changes: [{ session: '2026-12-15T08:00', availability: 'open' }],
		});
		const lines = linesOf(catalogueOf({ events: [event] })).filter((line) => line.startsWith('Thời gian'));
		expect(lines).toEqual([
			'Thời gian: từ 1/12/2026. Đã đủ chỗ',
			'Thời gian: Thứ Ba, ngày 15 tháng 12 năm 2026, 08:00–09:00. Còn chỗ',
		]);
	});
});
