import { describe, expect, it } from 'vitest';
import { readRange } from '../../../../scripts/lib/server/range.ts';

describe('a range of a file of ten bytes', () => {
	it.each([
		['bytes=0-3', { start: 0, end: 3 }],
		['bytes=4-', { start: 4, end: 9 }],
		['bytes=-3', { start: 7, end: 9 }],
		['bytes=-30', { start: 0, end: 9 }],
		['bytes=8-90', { start: 8, end: 9 }],
		['bytes=10-', 'unsatisfiable'],
		['bytes=-0', 'unsatisfiable'],
		['bytes=5-4', undefined],
		['bytes=0-1,3-4', undefined],
		['lines=0-1', undefined],
		['bytes=-', undefined],
		['bytes=x-y', undefined],
		[undefined, undefined],
	])('%s', (header, range) => expect(readRange(header, 10)).toEqual(range));
	it('of an empty file is none', () => expect(readRange('bytes=0-', 0)).toBe('unsatisfiable'));
});
