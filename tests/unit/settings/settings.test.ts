import { describe, expect, it } from 'vitest';
import { clockNow, givenNow } from '../../../src/settings/now.ts';
import { quoted } from '../../../src/settings/quoted.ts';
import { givenAddress } from '../../../src/settings/site-address.ts';
import { expectSentence, refusalOf } from './refusals.ts';

describe('SITE_NOW', () => {
	it.each([
		['2026-11-22T08:00', '2026-11-22T08:00'],
		['2026-11-22T08:00:59', '2026-11-22T08:00'],
		['2026-11-22', '2026-11-22T00:00'],
		['2028-02-29T23:59', '2028-02-29T23:59'],
		['1967-01-01', '1967-01-01T00:00'],
		['2046-12-31T23:59', '2046-12-31T23:59'],
	])('%s is %s', (given, now) => expect(givenNow(given)).toBe(now));
	it.each([
		'2026-13-45',
		'2026-11-22T99:99',
		'2026-11-22T24:00',
		'2026-11-22T08:60',
		'2026-11-22T08:00:61',
		'2026-02-29',
		'2026-00-10',
		'0000-01-01',
		'0099-01-01',
		'1966-12-31',
		'2047-01-01',
		'2199-06-01',
		'9999-12-31',
		'22/11/2026',
		'2026-11-22 08:00',
		'2026-11-22T08:00Z',
		'today',
		' 2026-11-22',
		'\u001b[2J',
		'2026-11-22T08:00\nx',
		'９９９９-01-01',
	])('%j is refused with a sentence', (given) =>
		expectSentence(
			refusalOf(() => givenNow(given)),
			'SITE_NOW',
			given,
		),
	);
	it('is the clock where none is given; one outside the lunar calendar is said to be so', () => {
		expect(clockNow(new Date('2026-11-22T01:00:00Z'), 'Asia/Ho_Chi_Minh')).toBe('2026-11-22T08:00');
		for (const year of ['1966', '1970', '2047', '2199'])
			expect(refusalOf(() => clockNow(new Date(`${year}-06-01T00:00:00Z`), 'UTC'))).toMatch(
				year === '1970'
					? /^accepted$/
					: new RegExp(`^The clock of this machine says ${year}, .* SITE_NOW=.*\\.$`),
			);
	});
});

describe('SITE_URL', () => {
	it.each([
		['https://hoc.example.org', 'https://hoc.example.org'],
		['https://hoc.example.org/', 'https://hoc.example.org'],
		['https://HOC.example.org//', 'https://hoc.example.org'],
		['https://hoc.example.org:8443', 'https://hoc.example.org:8443'],
		['https://học.example', 'https://xn--hc-68s.example'],
		['http://localhost:4321', 'http://localhost:4321'],
		['http://127.0.0.1:4321', 'http://127.0.0.1:4321'],
		['http://[::1]:4321', 'http://[::1]:4321'],
	])('%s is %s', (given, address) => expect(givenAddress(given)).toBe(address));
	it.each([
		'x',
		'hoc.example.org',
		'//hoc.example.org',
		'https:hoc.example.org',
		'https://',
		'https://x/"><script>alert(1)</script>',
		"https://x'onload=1",
		'https://x/<b>',
		'https://hoc.example.org/hue',
		'https://hoc.example.org/?a=b',
		'https://hoc.example.org?',
		'https://hoc.example.org/#top',
		'https://user@hoc.example.org',
		'https://user:word@hoc.example.org',
		'http://hoc.example.org',
		'ftp://hoc.example.org',
		'javascript:alert(1)',
		'https://a b',
		'https://a\nb',
		'https://a\u202eb',
		'https://hoc.example.org:99999',
		'https://hoc_hay.example.org',
		'https://hoc..example.org',
	])('%j is refused with a sentence', (given) =>
		expectSentence(
			refusalOf(() => givenAddress(given)),
			'SITE_URL',
			given,
		),
	);
});

it('a value is shown on one line, cut when long, and moves nothing in a terminal', () => {
	expect(quoted('a\u001b[2J\nb\u202e\u2028')).toBe('"a\\u{1b}[2J\\u{a}b\\u{202e}\\u{2028}"');
	expect(quoted('x'.repeat(5000)).length).toBeLessThan(110);
});
