import { expect, test } from 'vitest';
import { distanceWords } from '../../../src/i18n/distance.ts';

test.each([
	[0, '100 m', '100 m'],
	[149, '100 m', '100 m'],
	[949, '900 m', '900 m'],
	[950, '1 km', '1 km'],
	[1240, '1,2 km', '1.2 km'],
	[9949, '9,9 km', '9.9 km'],
	[9951, '10 km', '10 km'],
	[14_400, '14 km', '14 km'],
])('%i metres are said as %s', (metres, vi, en) => {
	expect(distanceWords(metres, 'vi')).toBe(vi);
	expect(distanceWords(metres, 'en')).toBe(en);
});
