import { describe, expect, test } from 'vitest';
import type { Made } from '../../../../scripts/demo/shape.ts';
import { editionOf } from '../../../../src/catalogue/day/edition.ts';
import { longInWindow } from '../../../../src/catalogue/day/edition-sessions.ts';
import { sessionGroups } from '../../../../src/catalogue/lists/lists.ts';
import { rangeEntries } from '../../../../src/catalogue/lists/range-page.ts';
import { seasonsBetween } from '../../../../src/catalogue/lists/seasons.ts';
import { comingAndMoved } from '../../../../src/catalogue/time/moved-away.ts';
import { isSeasonEvent } from '../../../../src/catalogue/time/season.ts';
import { feedsOf } from '../../../../src/publish/calendars/index.ts';
import { eventsIn } from '../../../../src/publish/calendars/members.ts';
import { monthContent } from '../../../../src/site/month/month-content.ts';
import { catalogueOf, eventWith } from '../../../support/catalogue.ts';

const YEAR: Made<'events'>['when'] = { kind: 'span', from: '2026-01-01', to: '2026-12-31' };
const city = { name: { vi: 'Thành phố Mẫu' } };
/** Held by the museum of the fixture, but for what `more` says. */
const event = (id: string, more: Partial<Made<'events'>>) =>
	eventWith({ kind: 'festival', places: [], location: city, ...more, id, when: more.when ?? YEAR });

const events = [
	event('ca-nam', {}),
	event('hai-thang', { when: { kind: 'span', from: '2026-11-01', to: '2026-12-30' } }),
	event('co-noi', { places: ['bao-tang'] }),
	event('co-dia-chi', { location: { ...city, address: { vi: '2 Lê Lợi' } } }),
	event('co-gio', {
		when: { ...YEAR, openingHours: { regular: [{ days: ['mon'], open: '08:00', close: '17:00' }] } },
	}),
	event('o-nha', { location: undefined }),
	event('truc-tuyen', { attendance: 'online' }),
];
const catalogue = catalogueOf({ events });
const inFeed = (scope: string, id?: string) =>
	feedsOf(catalogue, 'vi')
		.filter((feed) => feed.scope === scope && (id === undefined || ('id' in feed && feed.id === id)))
		.flatMap((feed) => eventsIn(catalogue, feed))
		.map((each) => each.id);

describe('a season of months without place or hours', () => {
	test('is told from what one can go to', () =>
		expect(
			catalogue.records.events.filter((each) => isSeasonEvent(catalogue, each)).map(({ id }) => id),
		).toEqual(['ca-nam']));
	test('is not among what is on today', () => {
		const { long } = rangeEntries(catalogue, { from: catalogue.today, to: catalogue.today }, 5);
		const ids = long.map((dated) => dated.event.id);
		expect(ids).toContain('co-noi');
		expect(ids).not.toContain('ca-nam');
	});
	test('is in no feed but its own', () => {
		expect(inFeed('all')).not.toContain('ca-nam');
		expect(inFeed('all')).toContain('co-noi');
		expect(inFeed('event', 'ca-nam')).toEqual(['ca-nam']);
	});
	test('is in no list of what is coming, on no day and in no month, but in a line of its own', () => {
		const ids = (dated: readonly { readonly event: { readonly id: string } }[]) =>
			dated.map(({ event: { id } }) => id);
		expect(ids(comingAndMoved(catalogue))).not.toContain('ca-nam');
		expect(ids(comingAndMoved(catalogue))).toContain('co-noi');
		expect(ids(sessionGroups(catalogue).flatMap(({ rows }) => rows))).not.toContain('ca-nam');
		expect(ids(monthContent(catalogue, '2026-11').rows)).not.toContain('ca-nam');
		expect(ids(monthContent(catalogue, '2026-11').rows)).toContain('co-noi');
		expect(ids(seasonsBetween(catalogue, '2026-11-01', '2026-11-30'))).toEqual(['ca-nam']);
		expect(seasonsBetween(catalogue, '2027-01-01', '2027-01-31')).toEqual([]);
	});
	test('belongs to a commemorative day only where it is linked to it', () => {
		const day = catalogue.byId.days.get('23-11');
		if (!day) throw new Error('no day');
		const long = longInWindow(catalogue, day, editionOf(catalogue, day)).map(({ event }) => event.id);
		expect(long).toContain('co-noi');
		expect(long).not.toContain('ca-nam');
	});
});
