import { expect, it } from 'vitest';
import { readNames, vocabulary } from '../../../../src/intake/values/names.ts';

const topics = vocabulary([
	{ id: 'sach-doc', names: ['Sách và văn hóa đọc', 'thư viện'] },
	{ id: 'am-nhac', names: ['Âm nhạc, diễn xướng'] },
	{ id: 'my-thuat', names: ['Mỹ thuật', 'vẽ'] },
]);

it('reads names, ids and other spellings, in any case, one or several', () => {
	expect(readNames('Sách và văn hoá đọc', topics, 'chủ đề')).toEqual({ value: ['sach-doc'] });
	expect(readNames('âm nhạc, diễn xướng, MĨ THUẬT', topics, 'chủ đề')).toEqual({
		value: ['am-nhac', 'my-thuat'],
	});
	expect(readNames('- vẽ\n- thư viện; my-thuat', topics, 'chủ đề')).toEqual({
		value: ['my-thuat', 'sach-doc'],
	});
	expect(readNames('vẽ và thư viện', topics, 'chủ đề')).toEqual({ value: ['my-thuat', 'sach-doc'] });
});

it('offers the nearest name, and the list', () => {
	expect(readNames('Mỹ thuạt; Mỹ thuậc', topics, 'chủ đề')).toEqual({
		message: '"Mỹ thuậc" không phải chủ đề có trong danh mục',
		cure: 'có phải “Mỹ thuật”? Nếu không, chọn trong: Sách và văn hóa đọc · Âm nhạc, diễn xướng · Mỹ thuật',
	});
});
