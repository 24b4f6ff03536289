import { expect, test } from 'vitest';
import { readPrice } from '../../../../src/intake/values/prices.ts';

const paid = (...tariffs: object[]) => ({ kind: 'paid', tariffs });
test.each([
	['Miễn phí', { kind: 'free' }],
	['MIỄN PHÍ', { kind: 'free' }],
	['mien phi', { kind: 'free' }],
	['Vào cửa tự do', { kind: 'free' }],
	['Không thu phí', { kind: 'free' }],
	['0đ', { kind: 'free' }],
	[0, { kind: 'free' }],
	['Đóng góp tuỳ tâm', { kind: 'donation' }],
	['Liên hệ', { kind: 'unknown' }],
	['Có thu phí', paid()],
	['50.000đ', paid({ amount: 50_000 })],
	['50.000 đồng', paid({ amount: 50_000 })],
	['50,000 VND', paid({ amount: 50_000 })],
	['50k', paid({ amount: 50_000 })],
	['50 nghìn', paid({ amount: 50_000 })],
	['50 ngàn đồng/người', paid({ amount: 50_000 })],
	['1,2 triệu', paid({ amount: 1_200_000 })],
	[50_000, paid({ amount: 50_000 })],
	['30.000đ/học sinh', paid({ amount: 30_000, per: 'pupil' })],
	['500.000đ/đoàn', paid({ amount: 500_000, per: 'group' })],
	[
		'Người lớn 50.000đ, trẻ em 25.000đ',
		paid({ amount: 50_000, who: 'Người lớn' }, { amount: 25_000, who: 'Trẻ em' }),
	],
	[
		'50.000đ (người lớn); miễn phí cho trẻ em',
		paid({ amount: 50_000, who: 'Người lớn' }, { amount: 0, who: 'Trẻ em' }),
	],
	['Vé: 20.000đ/lượt', paid({ amount: 20_000 })],
])('%s', (content, value) => {
	expect(readPrice(content)).toEqual({ value });
});

test.each([50, '50', 'năm mươi ngàn', '50-100k', '999.999.999đ'])('not clear: %s', (content) => {
	expect(readPrice(content)).toEqual({
		message: `"${content}" chưa rõ là mức phí nào`,
		cure: 'viết "Miễn phí", "50.000đ", hoặc "Người lớn 50.000đ; trẻ em 25.000đ"',
	});
});
