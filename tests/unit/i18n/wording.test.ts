import { describe, expect, it } from 'vitest';
import { announcedWords } from '../../../src/i18n/announced.ts';
import { dayRuleWords } from '../../../src/i18n/day-rule.ts';
import { agesWords, bookingWords, mailTo, wardWithin, wardWords } from '../../../src/i18n/wording.ts';
import { catalogueOf } from '../../support/catalogue.ts';

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
