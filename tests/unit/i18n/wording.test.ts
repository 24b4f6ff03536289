import { describe, expect, it } from 'vitest';
import { announcedWords } from '../../../src/i18n/announced.ts';
import { dayRuleWords } from '../../../src/i18n/day-rule.ts';
import { groupDigits } from '../../../src/i18n/digits.ts';
import {
	agesWords,
	availabilityWords,
	bookingWords,
	mailTo,
	priceShort,
	priceWords,
	sessionWords,
	statusWords,
	wardWithin,
	wardWords,
} from '../../../src/i18n/wording.ts';
import type { Price } from '../../../src/schemas/price.ts';
import { catalogueOf, eventWith } from '../../support/catalogue.ts';

describe('numbers', () => {
	it.each([
		[0, '0', '0'],
		[999, '999', '999'],
		[1000, '1.000', '1,000'],
		[1234567.5, '1.234.567,5', '1,234,567.5'],
	])('%d is grouped as each language does', (value, vi, en) => {
		expect([groupDigits(value, 'vi'), groupDigits(value, 'en')]).toEqual([vi, en]);
	});
});

describe('price', () => {
	it('unknown is never free', () => {
		expect(priceWords({ kind: 'unknown' }, 'vi')).toBe('Chưa rõ mức phí');
		expect(priceWords({ kind: 'unknown' }, 'en')).not.toMatch(/free/i);
		expect(priceShort({ kind: 'unknown' }, 'vi')).toBe('Chưa rõ mức phí');
	});
	it('free and donation are their words', () => {
		expect(priceWords({ kind: 'free' }, 'vi')).toBe('Miễn phí');
		expect(priceWords({ kind: 'donation' }, 'vi')).toBe('Đóng góp tùy tâm');
	});
	it('paid without tariffs says that it costs something', () =>
		expect(priceWords({ kind: 'paid', tariffs: [] }, 'vi')).toBe('Có thu phí'));
	it('paid lists every tariff, with who it is for', () => {
		const price: Price = {
			kind: 'paid',
			tariffs: [
				{ amount: 150000, per: 'person' },
				{ amount: 1200000, per: 'group', for: { vi: 'lớp học', en: 'a class' } },
			],
		};
		expect(priceWords(price, 'vi')).toBe('150.000 đồng một người; 1.200.000 đồng một nhóm (lớp học)');
		expect(priceWords(price, 'vi', 'JPY')).toBe('150.000 JPY một người; 1.200.000 JPY một nhóm (lớp học)');
		expect(priceWords(price, 'en')).toMatch(/^VND 150,000 .*; VND 1,200,000 .*\(a class\)$/);
		expect(priceShort(price, 'vi')).toBe('Có thu phí');
	});
});

describe('booking', () => {
	it('that nobody has told us about is said as unknown, not as “just come”', () => {
		expect(bookingWords(undefined, 'vi')).toBe('Chưa rõ có cần đăng ký hay không');
		expect(bookingWords({ mode: 'none' }, 'vi')).toBe('Không cần đăng ký, cứ đến');
	});
	it('names its dates and the days ahead', () =>
		expect(
			bookingWords({ mode: 'required', opens: '2026-11-01', closes: '2026-11-27T17:00', leadDays: 2 }, 'vi'),
		).toBe('Cần đăng ký trước; nhận đăng ký từ 1/11/2026; hết hạn 27/11/2026; báo trước ít nhất 2 ngày'));
});

describe('ages', () => {
	it.each([
		[{ min: 6, max: 10 }, '6–10 tuổi'],
		[{ min: 0 }, 'từ 0 tuổi'],
		[{ max: 15 }, 'đến 15 tuổi'],
		[{}, undefined],
		[undefined, undefined],
	])('%o', (ages, words) => expect(agesWords(ages, 'vi')).toBe(words));
});

describe('a session', () => {
	const said = (start: string, end: string, endEstimated = false) =>
		sessionWords({ start, end, allDay: start.length === 10, endEstimated }, 'vi');

	it('is a date and hours', () =>
		expect(said('2026-11-23T08:00', '2026-11-23T11:30')).toBe(
			'Thứ Hai, ngày 23 tháng 11 năm 2026, 08:00–11:30',
		));
	it('does not print an end that we guess', () =>
		expect(said('2026-11-23T08:00', '2026-11-23T10:00', true)).toBe(
			'Thứ Hai, ngày 23 tháng 11 năm 2026, 08:00',
		));
	it('past midnight still belongs to its evening', () =>
		expect(said('2026-11-21T22:00', '2026-11-22T01:00')).toBe(
			'Thứ Bảy, ngày 21 tháng 11 năm 2026, 22:00–01:00',
		));
	it('over several days names both', () =>
		expect(said('2026-11-21T22:00', '2026-11-23T01:00')).toBe(
			'Thứ Bảy, ngày 21 tháng 11 năm 2026, 22:00 – Thứ Hai, ngày 23 tháng 11 năm 2026, 01:00',
		));
	it('of a whole day, of several', () => {
		expect(said('2026-11-23', '2026-11-23')).toBe('Thứ Hai, ngày 23 tháng 11 năm 2026');
		expect(said('2026-11-23', '2026-11-25')).toBe('23/11–25/11/2026');
	});

	const changed = (change: object) => {
		const event = eventWith({
			when: { kind: 'single', start: '2026-12-05T08:00', end: '2026-12-05T10:00' },
			changes: [{ session: '2026-12-05T08:00', ...change }],
		});
		const session = catalogueOf({ events: [event] }).allSessions[0]?.session;
		if (!session) throw new Error('one session');
		return session;
	};
	it.each([
		[{ status: 'cancelled' }, 'Đã hủy'],
		[{ status: 'postponed' }, 'Tạm hoãn, chưa có ngày mới'],
		[{ status: 'moved-online' }, 'Chuyển sang trực tuyến'],
		[{ start: '2026-12-06T14:00' }, 'Dời từ 5/12/2026 08:00'],
		[{ places: ['thu-vien'] }, 'Đổi địa điểm'],
		[{ availability: 'full' }, undefined],
	])('changed by %o says so', (change, words) => expect(statusWords(changed(change), 'vi')).toBe(words));
	it('that is full says that apart', () => {
		expect(availabilityWords(changed({ availability: 'full' }), 'vi')).toBe('Đã đủ chỗ');
		expect(availabilityWords(changed({ availability: 'waiting-list' }), 'en')).toBe(
			availabilityWords({ availability: 'waiting-list' }, 'en'),
		);
		expect(availabilityWords({}, 'vi')).toBeUndefined();
	});
});

describe('an end that has changed alone', () => {
	const said = (when: Parameters<typeof eventWith>[0]['when'], end: string, more: object = {}) => {
		const session = when.kind === 'span' ? when.from : when.kind === 'single' ? when.start : '';
		const event = eventWith({ when, changes: [{ session, end, ...more }] });
		const [dated] = catalogueOf({ events: [event] }).allSessions;
		return dated && [statusWords(dated.session, 'vi'), statusWords(dated.session, 'en')];
	};
	const span = { kind: 'span', from: '2026-11-10', to: '2026-11-30' } as const;
	const talk = { kind: 'single', start: '2026-11-26T18:00', end: '2026-11-26T20:00' } as const;
	it('is said: an exhibition goes on or closes early, a talk has a new end', () => {
		expect(said(span, '2026-12-20')).toEqual(['Kéo dài đến 20/12/2026', 'Extended to 20 December 2026']);
		expect(said(span, '2026-11-20')?.[0]).toBe('Kết thúc sớm, ngày 20/11/2026');
		expect(said(talk, '2026-11-26T22:00')?.[0]).toBe('Đổi giờ kết thúc');
	});
	it('is said beside a new place, not beside a new start, nor where the end was our estimate', () => {
		expect(said(talk, '2026-11-26T22:00', { places: ['thu-vien'] })?.[0]).toBe(
			'Đổi địa điểm · Đổi giờ kết thúc',
		);
		expect(said(talk, '2026-11-27T22:00', { start: '2026-11-27T18:00' })?.[0]).not.toContain('kết thúc');
		expect(said({ kind: 'single', start: '2026-11-26T18:00' }, '2026-11-26T22:00')?.[0]).toBeUndefined();
		expect(said(talk, '2026-11-26T20:00')?.[0]).toBeUndefined();
	});
});

describe('wards', () => {
	const named = (kind: 'phuong' | 'xa' | 'dac-khu') => {
		const ward = catalogueOf({
			wards: [
				{ id: 'a', code: '00001', kind, name: { vi: 'Thuận Hóa' }, sources: [{ title: 'QĐ', on: '2025' }] },
			],
		}).records.wards[0];
		if (!ward) throw new Error('one ward');
		return [wardWords(ward, 'vi'), wardWithin(ward, 'vi'), wardWords(ward, 'en'), wardWithin(ward, 'en')];
	};
	it.each([
		['phuong', 'Phường Thuận Hóa', 'phường Thuận Hóa', 'Thuận Hóa Ward'],
		['xa', 'Xã Thuận Hóa', 'xã Thuận Hóa', 'Thuận Hóa Commune'],
		['dac-khu', 'Đặc khu Thuận Hóa', 'đặc khu Thuận Hóa', 'Thuận Hóa Special Zone'],
	] as const)('%s: small within a sentence', (kind, alone, within, en) =>
		expect(named(kind)).toEqual([alone, within, en, en]),
	);
});

describe('the rule of a commemorative day', () => {
	it('is a sentence in both languages', () => {
		expect(dayRuleWords({ kind: 'solar', month: 11, day: 23 }, 'vi')).toBe('23/11 hằng năm');
		expect(dayRuleWords({ kind: 'solar', month: 11, day: 23 }, 'en')).toBe('every year on 23 November');
		expect(dayRuleWords({ kind: 'lunar', month: 1, day: 15, days: 1 }, 'vi')).toBe(
			'rằm tháng Giêng âm lịch hằng năm',
		);
		expect(
			dayRuleWords({ kind: 'range', from: { month: 10, day: 1 }, to: { month: 10, day: 7 } }, 'vi'),
		).toBe('1/10–7/10 hằng năm');
		expect(dayRuleWords({ kind: 'announced', months: [4], text: { vi: 'tháng Tư' } }, 'vi')).toBe('tháng Tư');
	});
});

describe('a date announced later', () => {
	const now = '2026-11-22';
	it('says the month and that the day is not known, until the month is over', () => {
		expect(announcedWords({ kind: 'announced', month: '2026-11' }, now, 'vi')).toBe(
			'Tháng 11 năm 2026. Chưa công bố ngày',
		);
		expect(announcedWords({ kind: 'announced', month: '2026-10' }, now, 'vi')).toBe('Tháng 10 năm 2026');
	});
	it('of a season or year holds until the year is over', () => {
		expect(announcedWords({ kind: 'announced', year: 2026, season: 'spring' }, now, 'vi')).toBe(
			'Mùa xuân 2026. Chưa công bố ngày',
		);
		expect(announcedWords({ kind: 'announced', year: 2025 }, now, 'vi')).toBe('2025');
	});
	it('of which nothing is known says just that', () =>
		expect(announcedWords({ kind: 'announced' }, now, 'vi')).toBe('Chưa công bố ngày'));
});

describe('a mail link', () => {
	it('leads to the address, with the letter if there is one', () => {
		expect(mailTo('lien.he@thu-vien.vn')).toBe('mailto:lien.he@thu-vien.vn');
		expect(mailTo('a@b.vn', { subject: 'Báo & hỏi', body: 'x?' })).toBe(
			'mailto:a@b.vn?subject=B%C3%A1o%20%26%20h%E1%BB%8Fi&body=x%3F',
		);
	});
	it.each(['a?bcc=evil@e.vn', 'a@b.vn&cc=evil@e.vn', 'a@b.vn,evil@e.vn', 'a@b.vn%0Abcc:evil@e.vn'])(
		'has one recipient and no header in %j',
		(address) => {
			const link = new URL(mailTo(address));
			expect(link.search).toBe('');
			expect(link.pathname).not.toMatch(/[?&,]|%0A/);
		},
	);
});
