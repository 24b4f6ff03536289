import { expect, test } from 'vitest';
import { byNameIn } from '../../../../src/domain/text/by-name.ts';

const sorted = (language: string, ...names: string[]) => names.sort(byNameIn(language));

test('names stand by the letters of the language, Đ after D', () => {
	expect(sorted('vi', 'Đông Ba', 'Dương Nỗ', 'An Cựu', 'Ấn Độ', 'Em')).toEqual([
		'An Cựu',
		'Ấn Độ',
		'Dương Nỗ',
		'Đông Ba',
		'Em',
	]);
	expect(sorted('en', 'Đông Ba', 'Dương Nỗ', 'Em')).toEqual(['Đông Ba', 'Dương Nỗ', 'Em']);
});
test('numbers in names stand by their size', () => {
	expect(sorted('vi', 'Phường 10', 'Phường 2')).toEqual(['Phường 2', 'Phường 10']);
});
