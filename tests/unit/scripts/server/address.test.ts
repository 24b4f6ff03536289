import { describe, expect, it } from 'vitest';
import { encodedAddress, readTarget } from '../../../../scripts/lib/server/address.ts';

describe('what a request asks for', () => {
	it.each([
		['/', '/', ''],
		['/su-kien?x=1', '/su-kien', '?x=1'],
		['/su-kien/?', '/su-kien/', '?'],
		['?x', '/', '?x'],
		['/t%C3%ACm/', '/tìm/', ''],
		[Buffer.from('/tìm/?q=tìm').toString('latin1'), '/tìm/', '?q=t%C3%ACm'],
		['/a/../b/./c', '/b/c', ''],
		['/a/b/..', '/a/', ''],
		['/%2e%2e/', undefined, ''],
		['/..', undefined, ''],
		['//evil.example', '/evil.example', ''],
		['//evil.example/..', '/', ''],
		['/\\evil.example', '/\\evil.example', ''],
		['http://anywhere.example/su-kien?x', '/su-kien', '?x'],
		['/a?b#c', '/a', '?b'],
		['/%', undefined, ''],
		['/%E0%A4%A', undefined, ''],
		['/%00', undefined, ''],
		['/%ff', undefined, ''],
		['*', undefined, ''],
		['tim', undefined, ''],
	])('%j is %j', (target, address, query) =>
		expect(readTarget(target)).toEqual(address === undefined ? undefined : { address, query }),
	);
	it('names in a header what it has read', () => {
		for (const address of ['/tìm kiếm/', '/a?b#c%/', '/\\e\r\nSet-Cookie: x/'])
			expect(readTarget(encodedAddress(address))).toEqual({ address, query: '' });
	});
});
