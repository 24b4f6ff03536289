import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	androidIntent,
	followLinks,
	googleEntryLink,
	LONGEST_LINK,
} from '../../../../src/site/links/client-links.ts';
import { SITE } from '../../../support/catalogue.ts';

/** Control characters and halves of signs too; fast-check's own `binary` takes seconds to begin on a busy machine. */
const ANY_SIGN = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

describe('links that follow a feed', () => {
	const FEED = `${SITE}/ics/ward/an-cu/tre-em.ics`;
	const links = followLinks(FEED, 'Học ở Thành phố Mẫu: Phường An Cư & "trẻ em"');

	it('Apple takes the address by the scheme webcal, also of a server without TLS', () => {
		expect(links.webcal).toBe('webcal://hoc.example.org/ics/ward/an-cu/tre-em.ics');
		expect(followLinks('http://localhost:4321/ics/all.ics', 'x').webcal).toBe(
			'webcal://localhost:4321/ics/all.ics',
		);
	});

	it('Google takes an encoded webcal address: one of https it reads as an e-mail address', () => {
		expect(links.google).toBe(
			'https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Fhoc.example.org%2Fics%2Fward%2Fan-cu%2Ftre-em.ics',
		);
		expect(new URL(links.google).searchParams.get('cid')).toBe(links.webcal);
	});

	it('Outlook.com and Microsoft 365 each have a host, and take address and name', () => {
		for (const [link, host] of [
			[links.outlook, 'outlook.live.com'],
			[links.microsoft365, 'outlook.office.com'],
		] as const) {
			const url = new URL(link);
			expect(url.host).toBe(host);
			expect(url.pathname).toBe('/calendar/0/addfromweb');
			expect(url.searchParams.get('url')).toBe(FEED);
			expect(url.searchParams.get('name')).toBe('Học ở Thành phố Mẫu: Phường An Cư & "trẻ em"');
		}
	});

	it('no name adds a parameter or breaks the address', () => {
		fc.assert(
			fc.property(fc.string({ unit: ANY_SIGN }), (name) => {
				const url = new URL(followLinks(FEED, name).outlook);
				expect([...url.searchParams.keys()]).toEqual(['url', 'name']);
				expect(url.searchParams.get('url')).toBe(FEED);
			}),
		);
	});
});

it('an Android intent keeps host, path and query, and names the scheme', () => {
	expect(androidIntent(`${SITE}/theo-doi-lich/?lich=ward/an-cu`)).toBe(
		'intent://hoc.example.org/theo-doi-lich/?lich=ward/an-cu#Intent;scheme=https;end',
	);
	expect(androidIntent('http://localhost:1/')).toBe('intent://localhost:1/#Intent;scheme=http;end');
});

describe('a Google Calendar link for one entry', () => {
	const entry = {
		title: 'Hội sách',
		start: '2026-11-23T08:00',
		end: '2026-11-23T10:00',
		zone: 'Asia/Ho_Chi_Minh',
		details: 'Miễn phí',
		page: `${SITE}/su-kien/hoi-sach/`,
		location: 'Thư viện Mẫu, 1 Lê Lợi',
	};

	it('holds title, wall times with their zone, place, and details that end in the page', () => {
		const link = googleEntryLink(entry);
		expect(link).toContain('&dates=20261123T080000/20261123T100000&ctz=Asia/Ho_Chi_Minh&');
		const { origin, pathname, searchParams } = new URL(link);
		expect(origin + pathname).toBe('https://calendar.google.com/calendar/render');
		expect(Object.fromEntries(searchParams)).toEqual({
			action: 'TEMPLATE',
			text: 'Hội sách',
			dates: '20261123T080000/20261123T100000',
			ctz: 'Asia/Ho_Chi_Minh',
			location: 'Thư viện Mẫu, 1 Lê Lợi',
			details: `Miễn phí\n${SITE}/su-kien/hoi-sach/`,
		});
	});

	it('whole days end on the day after, over the end of a month and of a year', () => {
		const on = (start: string, end: string) =>
			new URL(googleEntryLink({ ...entry, start, end })).searchParams.get('dates');
		expect(on('2026-11-23', '2026-11-23')).toBe('20261123/20261124');
		expect(on('2026-11-29', '2026-11-30')).toBe('20261129/20261201');
		expect(on('2026-12-31', '2026-12-31')).toBe('20261231/20270101');
	});

	it('leaves out a place that is not known, and an empty description', () => {
		const { searchParams } = new URL(googleEntryLink({ ...entry, location: undefined, details: ' ' }));
		expect(searchParams.has('location')).toBe(false);
		expect(searchParams.get('details')).toBe(entry.page);
	});

	it('is at most 2,000 characters, cut where a reader sees it, and keeps the page', () => {
		const long = 'Chương trình trải nghiệm 🎉 '.repeat(400);
		const link = googleEntryLink({ ...entry, title: long, details: long, location: long });
		expect(link.length).toBeLessThanOrEqual(LONGEST_LINK);
		const { searchParams } = new URL(link);
		expect(searchParams.get('text')).toMatch(/^Chương trình trải nghiệm.*…$/u);
		expect(searchParams.get('location')).toMatch(/…$/);
		expect(searchParams.get('details')).toMatch(/…\nhttps:\/\/hoc\.example\.org\/su-kien\/hoi-sach\/$/);
		// No half of a letter: what comes back is well formed.
		expect(decodeURIComponent(link)).not.toContain('\uFFFD');
	});

	it('hostile text adds no parameter and no second time', () => {
		const hostile = 'x&dates=20200101/20200102&add=boss@example.org\r\nMETHOD:CANCEL\u0000</script>#"';
		const { searchParams, hash } = new URL(
			googleEntryLink({ ...entry, title: hostile, details: hostile, location: hostile }),
		);
		expect(hash).toBe('');
		expect([...searchParams.keys()]).toEqual(['action', 'text', 'dates', 'ctz', 'location', 'details']);
		expect(searchParams.get('dates')).toBe('20261123T080000/20261123T100000');
		expect(searchParams.get('text')).not.toMatch(/[\r\n\0]/);
	});

	it('any text makes one address that a browser reads back', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: ANY_SIGN, maxLength: 400 }),
				fc.string({ unit: ANY_SIGN, maxLength: 3000 }),
				(title, details) => {
					const link = googleEntryLink({ ...entry, title, details });
					expect(link.length).toBeLessThanOrEqual(LONGEST_LINK);
					const { searchParams } = new URL(link);
					expect([...searchParams.keys()]).toEqual(['action', 'text', 'dates', 'ctz', 'location', 'details']);
					expect(searchParams.get('details')?.endsWith(entry.page)).toBe(true);
				},
			),
		);
	});
});
