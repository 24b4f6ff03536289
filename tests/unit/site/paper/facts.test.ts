/** What lists say of a session in short: where it is, and whether there are seats. */
import { describe, expect, it, vi } from 'vitest';
import type { Made } from '../../../../scripts/demo/shape.ts';
import { paperPlace } from '../../../../src/site/paper/facts.ts';
import { nameOfSession, stateOf } from '../../../../src/site/parts/session-state.ts';
import { makeView } from '../../../../src/site/view/view.ts';
import { catalogueOf, eventWith } from '../../../support/catalogue.ts';

// A page cannot be made without it.
vi.stubEnv('VIEW_TIME_SCRIPT', '/view-time.js');

function shown(given: Partial<Made<'events'>> = {}, now?: string) {
	const when = { kind: 'single', start: '2026-12-05T08:00', end: '2026-12-05T10:00' } as const;
	const catalogue = catalogueOf({ events: [eventWith({ when, ...given })] }, now);
	const [dated] = catalogue.allSessions;
	if (!dated) throw new Error('no session');
	return { view: makeView(catalogue, 'vi'), dated };
}

describe('the place on paper', () => {
	const { view, dated } = shown({ places: ['thu-vien', 'bao-tang'] });
	it('is each of two houses, with their wards', () =>
		expect(paperPlace(dated, view)).toBe('Thư viện Mẫu; Bảo tàng Mẫu, phường An Cư'));
	it('is not said on the sheet of either', () => {
		expect(paperPlace(dated, view, 'bao-tang')).toBe('');
		expect(paperPlace(dated, view, 'thu-vien')).toBe('');
	});
	it('is said on the sheet of a house that it has left', () => {
		const moved = shown({ changes: [{ session: '2026-12-05T08:00', places: ['thu-vien'] }] });
		expect(paperPlace(moved.dated, moved.view, 'bao-tang')).toBe('Thư viện Mẫu, phường An Cư');
	});
});

describe('seats in a short line', () => {
	const seats = (availability: 'open' | 'full' | 'waiting-list', now?: string) => {
		const { view, dated } = shown({ availability }, now);
		return stateOf(view, dated).seats;
	};
	it('are told when they are gone, or there is a waiting list', () => {
		expect([seats('full'), seats('waiting-list')]).toEqual(['Đã đủ chỗ', 'Nhận danh sách chờ']);
		expect(seats('open')).toBeUndefined();
	});
	it('no longer matter when it is over', () => expect(seats('full', '2026-12-05T10:00')).toBeUndefined());
	it('stand in the name of its link', () => {
		const { view, dated } = shown({ availability: 'full' });
		expect(nameOfSession(view, dated)).toMatch(/, đã đủ chỗ$/);
	});
});
