import { describe, expect, it } from 'vitest';
import type { Made } from '../../../../scripts/demo/shape.ts';
import { eventEntries } from '../../../../src/publish/calendars/event-entries.ts';
import { catalogueOf, eventWith, SITE } from '../../../support/catalogue.ts';

/** The museum is open on Tuesdays and Sundays only; 30/11 and 14/12/2026 are Mondays. */
function entriesOf(given: Partial<Made<'events'>>, language: 'vi' | 'en' = 'vi') {
	const when = { kind: 'span', from: '2026-11-30', to: '2026-12-14' } as const;
	const catalogue = catalogueOf({ events: [eventWith({ kind: 'exhibition', when, ...given })] });
	return eventEntries(catalogue, catalogue.records.events, { language, site: SITE });
}

describe('the first and last day of an exhibition in a calendar', () => {
	it('on which its place is closed say so, and when one can go in', () => {
		const [first, last] = entriesOf({});
		expect(first?.title).toBe('Ngày đầu (đóng cửa): Nói chuyện về mộc bản');
		expect(first?.description).toContain(
			'Thứ Hai, ngày 30 tháng 11 năm 2026: nơi này đóng cửa; vào xem được từ Thứ Ba, ngày 1 tháng 12 năm 2026, 08:00–17:00.',
		);
		expect(last?.title).toBe('Ngày cuối (đóng cửa): Nói chuyện về mộc bản');
		expect(last?.description).toContain(
			'ngày cuối vào xem được là Chủ Nhật, ngày 13 tháng 12 năm 2026, 08:00–17:00.',
		);
		expect(last?.description).not.toContain('30 tháng 11 năm 2026: nơi này');
	});

	it('say the same in English', () => {
		const [, last] = entriesOf({}, 'en');
		expect(last?.title).toContain('Last day (closed)');
		expect(last?.description).toContain(
			'the last day on which one can go in is Sunday 13 December 2026, 08:00–17:00.',
		);
	});

	it('on which it is open have the hours of that day', () => {
		const [first, last] = entriesOf({ when: { kind: 'span', from: '2026-12-01', to: '2026-12-13' } });
		for (const entry of [first, last]) {
			expect(entry?.title).not.toContain('đóng cửa');
			expect(entry?.description).toContain('Giờ mở cửa hôm ấy: 08:00–17:00\n');
		}
	});

	it('say nothing of a house whose hours are not known, or of what does not go by them', () => {
		for (const given of [{ hosts: ['thu-vien'] }, { kind: 'festival' as const }]) {
			const texts = entriesOf(given).map(({ title, description }) => `${title}\n${description}`);
			expect(texts.join()).not.toMatch(/đóng cửa|Giờ mở cửa/);
		}
	});

	it('of a short one are both told of in its one entry', () => {
		const [entry, another] = entriesOf({ when: { kind: 'span', from: '2026-11-30', to: '2026-12-02' } });
		expect(another).toBeUndefined();
		expect(entry?.description).toContain('30 tháng 11 năm 2026: nơi này đóng cửa');
		expect(entry?.description).toContain('2 tháng 12 năm 2026: nơi này đóng cửa');
	});
});

it('the address to join online stands only with the sessions of a house that have moved there', () => {
	const time = { start: '08:00', end: '09:00' };
	const when: Made<'events'>['when'] = { kind: 'weekly', days: ['tue'], from: '2026-12-01', time };
	const onlineUrl = 'https://online.example/x';
	const changes = [{ session: '2026-12-08T08:00', status: 'moved-online' as const }];
	const told = (given: Partial<Made<'events'>>) =>
		entriesOf({ kind: 'club', when, onlineUrl, ...given }).map(({ description }) =>
			description.includes(onlineUrl),
		);
	expect(told({ changes })).toEqual([false, true]);
	expect(told({ attendance: 'mixed' })).toEqual([true]);
});
