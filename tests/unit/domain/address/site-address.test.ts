import { describe, expect, it } from 'vitest';
import { siteAddress } from '../../../../src/domain/address/site-address.ts';
import { publicAddress } from '../../../../src/schemas/site-url.ts';
import { givenAddress } from '../../../../src/settings/site-address.ts';

const rules = (url: string) => publicAddress.safeParse(url).error?.issues.map(({ message }) => message) ?? [];

const FAULTY: readonly (readonly [string, string])[] = [
	['https://a_b.vn', 'host'],
	['https://a,b.vn', 'host'],
	['https://a;b.vn', 'host'],
	["https://a'b.vn", 'host'],
	['https://{a}.vn', 'host'],
	['https://a..vn', 'host'],
	['https://-.vn', 'host'],
	['https://-a.vn', 'host'],
	['https://a-.vn', 'host'],
	['https://a.vn.', 'host'],
	['https://.', 'host'],
	['https://.vn', 'host'],
	['https://a&b=c.vn', 'host'],
	['https://a$b!(c)*.vn', 'host'],
	[`https://${'a'.repeat(64)}.vn`, 'host'],
	[`https://${'a.'.repeat(130)}vn`, 'host'],
	['https://[2001:db8::1]', 'host'],
	['https://a.vn/hue', 'path'],
	['https://a.vn/%20', 'path'],
	['https://a.vn?x=1', 'more'],
	['https://a.vn?', 'more'],
	['https://a.vn#x', 'more'],
	['https://b.vn@a.vn', 'user'],
	['http://a.vn', 'not-https'],
	['https://a|b.vn', 'no-address'],
	['https://a\u0000b.vn', 'no-address'],
	['ftp://a.vn', 'no-address'],
	['a.vn', 'no-address'],
	['', 'no-address'],
];

describe('the address of a site', () => {
	it.each(FAULTY)('%j is none, in site.yaml and in SITE_URL', (url, fault) => {
		expect(siteAddress(url)).toBe(fault);
		expect(rules(url)).toEqual(['web-address']);
		expect(() => givenAddress(url)).toThrow('SITE_URL');
	});
	it.each(['https://a.vn', 'https://hoc-hay.a-b.vn:8443', 'https://xn--hc-68s.vn', 'https://3.a.vn'])(
		'%s is one',
		(url) => {
			expect(siteAddress(url)).toEqual({ origin: url, ownMachine: false });
			expect(rules(url)).toEqual([]);
			expect(givenAddress(url)).toBe(url);
			// What calendars put behind the @ of an entry (publish/calendars/ics/vevent.ts).
			expect(new URL(url).hostname).toMatch(/^[A-Za-z0-9.-]+$/);
		},
	);
	it.each([
		['https://HOC.vn', 'https://hoc.vn'],
		['https://học.vn', 'https://xn--hc-68s.vn'],
		['https://a.vn:443', 'https://a.vn'],
	])('%s is %s: site.yaml says it so', (url, origin) => {
		expect(givenAddress(url)).toBe(origin);
		const [issue] = publicAddress.safeParse(url).error?.issues ?? [];
		expect(issue).toMatchObject({
			code: 'custom',
			params: { text: { en: expect.stringContaining('spelt') } },
		});
		expect(rules(origin)).toEqual([]);
	});
	it.each(['http://localhost:4321', 'http://127.0.0.1', 'http://[::1]', 'https://x.localhost'])(
		'%s is one for a trial, and none that site.yaml can give to others',
		(url) => {
			expect(givenAddress(url)).toBe(url);
			expect(rules(url)).toEqual(['web-address']);
		},
	);
});
