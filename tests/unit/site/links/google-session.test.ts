import { describe, expect, it } from 'vitest';
import type { Made } from '../../../../scripts/demo/shape.ts';
import { listed } from '../../../../src/catalogue/graph/graph.ts';
import type { Language } from '../../../../src/i18n/languages.ts';
import { googleSessionLink } from '../../../../src/site/links/session-link.ts';
import { catalogueOf, eventWith, SITE } from '../../../support/catalogue.ts';

describe('a Google Calendar link for a session', () => {
	function linkOf(made: Made<'events'>, language: Language = 'vi', at = 0) {
		const catalogue = catalogueOf({ events: [made] });
		const event = catalogue.records.events[0];
		const session = event && listed(catalogue.sessions, event.id)[at];
		if (!event || !session) throw new Error('the catalogue has no such session');
		const link = googleSessionLink(catalogue, event, session, language, SITE);
		return link === undefined ? undefined : Object.fromEntries(new URL(link).searchParams);
	}

	it('says what the feed says, in the words of the page', () => {
		const when = { kind: 'single', start: '2026-11-28T08:00', end: '2026-11-28T10:30' } as const;
		const vi = linkOf(eventWith({ when }));
		expect(vi).toMatchObject({
			text: 'Nói chuyện về mộc bản',
			dates: '20261128T080000/20261128T103000',
			ctz: 'Asia/Ho_Chi_Minh',
			location: 'Bảo tàng Mẫu, 1 Lê Lợi, Phường An Cư, Thành phố Mẫu',
		});
		// What nobody confirmed says so first, as in the feed.
		expect(vi?.['details']).toMatch(/^Theo nguồn 5\/10\/2026, đơn vị chưa xác nhận\./);
		expect(vi?.['details']).toMatch(/Miễn phí[\s\S]*\nhttps:\/\/hoc\.example\.org\/su-kien\/noi-chuyen\/$/);
		expect(vi?.['details']?.match(/su-kien\/noi-chuyen/g)).toHaveLength(1);
		const en = linkOf(eventWith({ when }), 'en');
		expect(en?.['text']).toBe('A talk on woodblocks');
		expect(en?.['details']).toMatch(/\/en\/events\/noi-chuyen\/$/);
	});

	it('an end that we guessed is called a guess', () => {
		const link = linkOf(eventWith({ when: { kind: 'single', start: '2026-11-28T08:00' } }));
		expect(link?.['details']).toContain('Giờ kết thúc do danh mục ước tính.');
	});

	it('there is none for what is cancelled or postponed', () => {
		const when = { kind: 'single', start: '2026-11-28T08:00', end: '2026-11-28T10:30' } as const;
		for (const status of ['cancelled', 'postponed'] as const)
			expect(
				linkOf(eventWith({ when, changes: [{ session: when.start, status, reason: { vi: 'Mưa lớn.' } }] })),
				status,
			).toBeUndefined();
	});

	it('a moved session has its new time and says that it was moved', () => {
		const link = linkOf(
			eventWith({
				when: { kind: 'single', start: '2026-11-28T08:00', end: '2026-11-28T10:30' },
				changes: [
					{
						session: '2026-11-28T08:00',
						status: 'rescheduled',
						start: '2026-11-29T14:00',
						end: '2026-11-29T16:00',
					},
				],
			}),
		);
		expect(link).toMatchObject({
			text: '[DỜI LỊCH] Nói chuyện về mộc bản',
			dates: '20261129T140000/20261129T160000',
		});
	});

	it('an exhibition over weeks is its last day; a week at most is whole', () => {
		const span = (from: string, to: string) => linkOf(eventWith({ when: { kind: 'span', from, to } }));
		expect(span('2026-11-20', '2027-01-31')).toMatchObject({
			text: 'Ngày cuối: Nói chuyện về mộc bản',
			dates: '20270131/20270201',
		});
		expect(span('2026-11-20', '2026-11-26')).toMatchObject({ dates: '20261120/20261127' });
	});
});
