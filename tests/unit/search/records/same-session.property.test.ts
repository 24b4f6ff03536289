/**
 * A search result, a row of a page, my calendar, feeds and open data tell the same of one session: which is next, where,
 * in which ward, with what status; also days after the index was made.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Catalogue } from '../../../../src/catalogue/graph/graph.ts';
import { venueOfSession } from '../../../../src/catalogue/graph/whereabouts.ts';
import { nextSession } from '../../../../src/catalogue/time/sessions.ts';
import { isOff, type Session } from '../../../../src/domain/sessions/session.ts';
import { addDays } from '../../../../src/domain/time/plain-date.ts';
import { isoWithOffset } from '../../../../src/domain/time/zone.ts';
import { type Language, sayPlain } from '../../../../src/i18n/languages.ts';
import { messagesIn } from '../../../../src/i18n/messages/index.ts';
import { stateWords, statusWords, wardWords } from '../../../../src/i18n/wording.ts';
import { apiFile } from '../../../../src/publish/data/index.ts';
import { cardOf } from '../../../../src/search/records/card-metas.ts';
import { searchRecords } from '../../../../src/search/records/index.ts';
import { shardOf } from '../../../../src/site/saving/shard.ts';
import { shardsOf } from '../../../../src/site/saving/shards.ts';
import { entriesOf, shelfOf } from '../../../../src/site/saving/shelf.ts';
import { datesNow, factsNow } from '../../../../src/site/search/dates.ts';
import { catalogueOf, eventWith, NOW, SITE } from '../../../support/catalogue.ts';
import { AROUND, event, FIRST } from './random-session.ts';

/** What a row of a page says. */
function pageSays(catalogue: Catalogue, session: Session, language: Language) {
	const [made] = catalogue.records.events;
	if (!made) throw new Error('no event');
	const { online, names, wards } = venueOfSession(catalogue, { event: made, session });
	return {
		place: online
			? messagesIn(language).online
			: names.map((name) => sayPlain(name, language)).join('; ') || undefined,
		ward: wards.map((each) => wardWords(each, language)).join(', ') || undefined,
		status: stateWords(session, language),
		off: isOff(session),
	};
}

test.each(['vi', 'en'] as const)(
	'all tell the same of a session (%s)',
	(language) => {
		fc.assert(
			fc.property(
				event,
				fc.integer({ min: 0, max: 13 }),
				fc.constantFrom('07:00', '08:30', '21:00'),
				(made, day, clock) => {
					const built = catalogueOf({ ...AROUND, events: [made] });
					const now = day === 0 ? NOW : `${addDays(FIRST, day)}T${clock}`;
					const read = catalogueOf({ ...AROUND, events: [made] }, now);
					const [record] = searchRecords(built, language).filter(({ url }) => url.endsWith('/a/'));
					if (!record) throw new Error('not in the index');
					const card = cardOf(record.url, record.meta, record.filters);
					const shown = datesNow(card, now);
					const { place, ward, status, off = false } = factsNow(card, shown);
					const sessions = read.sessions.get('a') ?? [];
					const session = sessions.find(
						({ originalStart }) => originalStart === (shown?.originalStart ?? shown?.start),
					);
					if (!session) throw new Error('a result without a session');
					expect([shown?.start, shown?.end]).toEqual([session.start, session.end]);
					expect({ place, ward, status, off }).toEqual(pageSays(read, session, language));
					const event = read.records.events[0];
					const ahead = sessions.filter((one) => one.end > now && !isOff(one));
					if (ahead.length > 0) expect(session).toEqual(ahead[0]);
					else if (event && nextSession(read, event)) expect(isOff(session) || session.end <= now).toBe(true);

					const shards = shardsOf(built, { language, site: SITE });
					const [saved] = shelfOf(
						new Map([[session.id, {}]]),
						(id) => shards[shardOf(id, shards.length)],
					).dated;
					if (!saved) throw new Error('not to be saved');
					expect([saved.session.state, saved.session.seats].filter(Boolean).join(' · ') || undefined).toBe(
						status,
					);
					expect((saved.session.place ?? saved.event.place)?.text).toBe(place);
					const [entry] = entriesOf(saved);
					expect(entry?.start).toBe(session.start);
					for (const name of place?.split('; ') ?? []) expect(entry?.location).toContain(name);
					const words = statusWords(session, language);
					if (words) expect(entry?.description).toContain(words);

					const [open] = JSON.parse(apiFile(read, 'events.json', { site: SITE, feeds: [] }));
					expect(open.sessions.find(({ id }: { id: string }) => id === session.id)).toMatchObject({
						start: isoWithOffset(session.start, read.site.timezone),
						status: session.status,
					});
				},
			),
			{ numRuns: 150 },
		);
	},
	60_000,
);

test('a result moves on to the next session with its place and ward', () => {
	const when = {
		kind: 'weekly' as const,
		days: ['thu' as const],
		from: '2026-12-03',
		until: '2027-01-28',
		time: { start: '18:00', end: '19:30' },
	};
	const changes = [{ session: '2026-12-24T18:00', places: ['bao-tang'], availability: 'full' as const }];
	const made = eventWith({ id: 'a', when, hosts: ['thu-vien'], changes });
	const [record] = searchRecords(catalogueOf({ ...AROUND, events: [made] }, '2026-12-22T08:00'), 'vi').filter(
		({ url }) => url.endsWith('/a/'),
	);
	const card = cardOf(record?.url ?? '', record?.meta ?? {}, record?.filters ?? {});
	const at = (now: string) => ({ start: datesNow(card, now)?.start, ...factsNow(card, datesNow(card, now)) });
	expect(at('2026-12-22T08:00')).toEqual({
		start: '2026-12-24T18:00',
		place: 'Nhà bao-tang',
		ward: 'Phường Tên an-cu',
		access: expect.any(String),
		status: 'Đổi địa điểm · Đã đủ chỗ',
	});
	const later = at('2026-12-25T08:00');
	expect(later).toMatchObject({ start: '2026-12-31T18:00', place: 'Nhà thu-vien', ward: 'Xã Tên vy-da' });
	expect([later.status, later.access]).toEqual([undefined, undefined]);
	// Behind all that travels with the card nothing is claimed to be over.
	expect(datesNow(card, '2027-01-20T08:00')).toBeUndefined();
});
