import { expect, test } from 'vitest';
import { readingChunk } from '../../../src/astro/reading-chunk.ts';

test('what every page loads is one chunk', () => {
	const { test: of } = readingChunk('.');
	expect(of.test('/clone/src/site/view-time/start.ts')).toBe(true);
	expect(of.test('/clone/src/domain/time/local-now.ts')).toBe(true);
	expect(of.test('/clone/src/domain/time/zone.ts')).toBe(false);
});
test('a file that has moved stops the build with its name', () => {
	expect(() => readingChunk('.', ['site/view-time/', 'downloads/limit.ts'])).toThrow(
		'src/downloads/limit.ts',
	);
});
