import { describe, expect, test } from 'vitest';
import { cover, frieze, patternOf } from '../../../src/art/covers.ts';

describe('covers of records', () => {
	test('the same id has the same cover, today and in the next build', () => {
		expect(cover('bao-tang-mau', 'museum')).toBe(cover('bao-tang-mau', 'museum'));
		expect(patternOf('bao-tang-mau')).toBe(patternOf('bao-tang-mau'));
	});
	test('ids spread over all patterns', () => {
		const used = new Set(Array.from({ length: 500 }, (_, at) => patternOf(`record-${at}`)));
		expect(used.size).toBe(24);
	});
	test('a kind keeps its colour: covers of two kinds differ even for one id', () => {
		expect(cover('x', 'museum')).not.toBe(cover('x', 'library'));
	});
	test('nothing of a cover needs a style attribute, which the security policy forbids', () => {
		expect(cover('x', 'day') + frieze('x', 'day')).not.toMatch(/\sstyle=/);
	});
});
