import { expect, test } from 'vitest';
import { standingWords } from '../../../src/i18n/trust-words.ts';

test.each([
	[
		{ kind: 'sourced', on: '2026-10-05' },
		'Theo nguồn ngày 5/10/2026, đơn vị chưa xác nhận.',
		'Theo nguồn ngày 5/10/2026.',
	],
	[{ kind: 'sourced', on: '2024' }, 'Theo nguồn năm 2024, đơn vị chưa xác nhận.', 'Theo nguồn năm 2024.'],
	[{ kind: 'sourced' }, 'Theo nguồn không ghi ngày, đơn vị chưa xác nhận.', 'Theo nguồn không ghi ngày.'],
	[
		{ kind: 'repeated' },
		'Chỉ có nguồn dẫn lại, chưa đối chiếu được với nguồn gốc.',
		'Chỉ có nguồn dẫn lại, chưa đối chiếu được với nguồn gốc.',
	],
] as const)(
	'%j: what could be confirmed, and a day or ward, which nobody can confirm',
	(standing, offer, day) => {
		expect(standingWords(standing, 'vi')).toBe(offer);
		expect(standingWords(standing, 'vi', false)).toBe(day);
	},
);
