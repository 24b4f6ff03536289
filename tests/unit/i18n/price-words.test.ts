import { describe, expect, it } from 'vitest';
import { groupDigits } from '../../../src/i18n/digits.ts';
import { priceShort, priceWords } from '../../../src/i18n/price-words.ts';
import type { Price } from '../../../src/schemas/price.ts';

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
