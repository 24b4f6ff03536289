import { expect, it } from 'vitest';
import { sessionName } from '../../../src/i18n/session-name.ts';

const chess = {
	day: '2026-12-10',
	clock: '18:00',
	title: 'Câu lạc bộ cờ',
	state: 'Đã hủy',
	today: '2026-11-22',
};

it('a link to a session has a name that says day, time, title and state', () => {
	expect(sessionName(chess, 'vi')).toBe('Thứ Năm 10/12, 18:00 Câu lạc bộ cờ, đã hủy');
	expect(sessionName({ ...chess, title: 'Chess club', state: 'Cancelled' }, 'en')).toBe(
		'Thursday 10 Dec, 18:00 Chess club, cancelled',
	);
});

it('leaves out what there is not, and says a year that is not this one', () => {
	expect(sessionName({ day: '2027-01-02', title: 'Ngày hội', today: '2026-11-22' }, 'vi')).toBe(
		'Thứ Bảy 2/1/2027, Ngày hội',
	);
});

it('names both ends of several days', () => {
	expect(
		sessionName(
			{ day: '2026-12-04', last: '2026-12-06', clock: '08:00', title: 'Trại', today: '2026-11-22' },
			'vi',
		),
	).toBe('Thứ Sáu 4/12 – Chủ Nhật 6/12, 08:00 Trại');
});
