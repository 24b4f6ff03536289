import { describe, expect, it } from 'vitest';
import { givenHosts, givenPort, LOOPBACK } from '../../../src/settings/listen.ts';
import { expectSentence, refusalOf } from './refusals.ts';

describe('PORT', () => {
	it.each([
		[undefined, 4321],
		['', 4321],
		['1', 1],
		['8080', 8080],
		['65535', 65_535],
	])('%j is %i', (given, port) => expect(givenPort(given)).toBe(port));
	it.each([
		'0',
		'abc',
		'70000',
		'65536',
		'-1',
		'80.5',
		'1e3',
		'0x50',
		' 80',
		'80 ',
		'/tmp/socket',
		'999999999',
	])('%j is refused with a sentence', (given) =>
		expectSentence(
			refusalOf(() => givenPort(given)),
			'PORT',
			given,
		),
	);
});

describe('HOST', () => {
	it.each([
		[undefined, LOOPBACK],
		['', LOOPBACK],
		['localhost', LOOPBACK],
		['0.0.0.0', ['0.0.0.0']],
		['::', ['::']],
		['may-chu.example', ['may-chu.example']],
	])('%j listens at %j', (given, hosts) => expect(givenHosts(given)).toEqual(hosts));
	it.each(['a b', 'http://x', 'x:80', '-x', '[::1]', 'a..b', 'a\nb'])(
		'%j is refused with a sentence',
		(given) =>
			expectSentence(
				refusalOf(() => givenHosts(given)),
				'HOST',
				given,
			),
	);
});
