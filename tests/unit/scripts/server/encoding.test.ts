import { describe, expect, it } from 'vitest';
import { chooseEncoding } from '../../../../scripts/lib/server/encoding.ts';

describe('Accept-Encoding', () => {
	it.each([
		['', undefined],
		['br, gzip', 'br'],
		['gzip, br', 'br'],
		['gzip', 'gzip'],
		['x-gzip', 'gzip'],
		['GZIP', 'gzip'],
		['identity', undefined],
		['br;q=0', undefined],
		['gzip;q=0', undefined],
		['br;q=0, gzip', 'gzip'],
		['br;q=0.0, gzip;q=0.000', undefined],
		['br ; q=0, gzip ; q=1', 'gzip'],
		['gzip;q=0.9, br;q=0.8', 'gzip'],
		['*', 'br'],
		['*;q=0', undefined],
		['*, br;q=0', 'gzip'],
		['gzip;q=0, *', 'br'],
		['identity;q=1, br;q=0.5', undefined],
		['br;q=many', undefined],
		['bread, zgzip', undefined],
		['deflate, zstd', undefined],
	])('%j takes %s', (header, encoding) => expect(chooseEncoding(header)).toBe(encoding));
});
