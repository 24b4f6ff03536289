/**
 * Two parsers that others wrote read the feed of every event, and find the sessions that the site's own open data
 * lists: as many, at those times, in that state. They do it without anything of ours but the two texts.
 */
import ICAL from 'ical.js';
import { expandRecurringEvent, sync, type VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { demoCatalogue } from '../../../../scripts/demo/catalogue.ts';
import { buildCatalogue, type Catalogue } from '../../../../src/catalogue/graph/graph.ts';
import { LANGUAGES, type Language } from '../../../../src/i18n/languages.ts';
import { feedFiles } from '../../../../src/publish/calendars/index.ts';
import { apiFile } from '../../../../src/publish/data/index.ts';
import { readContent } from '../../../../src/reader/index.ts';
import type { Records } from '../../../../src/schemas/index.ts';
import { catalogueOf, NOW, SITE } from '../../../support/catalogue.ts';
import { SAMPLE_CITY } from '../../../support/cities.ts';
import { textOf } from '../../../support/feed-lines.ts';

/** Instants in ISO, or local dates, the last exclusive as calendars have it; and the state. */
type Found = `${string} ${string} ${string}`;

interface JsonEvent {
	readonly id: string;
	readonly verified: object | null;
	readonly sessions: readonly {
		readonly start: string;
		readonly end: string;
		readonly allDay: boolean;
		readonly status: string;
	}[];
}

const dayAfter = (date: string, days = 1) =>
	new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const SINCE = dayAfter(NOW.slice(0, 10), -180);

/** What calendars are to show of an event: of a whole-day span over a week its first and last day. */
function wanted({ sessions, verified }: JsonEvent): Found[] {
	return sessions.flatMap(({ start, end, allDay, status }): Found[] => {
		const state =
			status === 'cancelled' ? 'CANCELLED' : verified && status !== 'postponed' ? 'CONFIRMED' : 'TENTATIVE';
		if (!allDay) return [`${iso(new Date(start))} ${iso(new Date(end))} ${state}`];
		if (dayAfter(start, 7) > end) return [`${start} ${dayAfter(end)} ${state}`];
		return [start, end].filter((day) => day >= SINCE).map((day): Found => `${day} ${dayAfter(day)} ${state}`);
	});
}

const iso = (date: Date): string => date.toISOString().slice(0, 16);

function byIcalJs(text: string): Found[] {
	const calendar = new ICAL.Component(ICAL.parse(text));
	const zone = calendar.getFirstSubcomponent('vtimezone');
	if (!zone) throw new Error('no VTIMEZONE');
	ICAL.TimezoneService.reset();
	ICAL.TimezoneService.register(zone);
	return calendar.getAllSubcomponents('vevent').flatMap((vevent) => {
		const event = new ICAL.Event(vevent);
		const status = String(vevent.getFirstPropertyValue('status'));
		const found: Found[] = [];
		const starts = event.iterator();
		for (let start = starts.next(); start; start = starts.next()) {
			const end = start.clone();
			end.addDuration(event.duration);
			const say = (time: ICAL.Time) => (time.isDate ? time.toString() : iso(time.toJSDate()));
			found.push(`${say(start)} ${say(end)} ${status}`);
		}
		return found;
	});
}

function byNodeIcal(text: string): Found[] {
	const events = Object.values(sync.parseICS(text)).filter((part): part is VEvent => part?.type === 'VEVENT');
	return events.flatMap((event) => {
		// Whole days come as midnight of this machine.
		const local = (date: Date) =>
			[date.getFullYear(), date.getMonth() + 1, date.getDate()]
				.map((n) => String(n).padStart(2, '0'))
				.join('-');
		const say = (date: Date) => (event.datetype === 'date' ? local(date) : iso(date));
		const all = event.rrule
			? expandRecurringEvent(event, { from: new Date('2000-01-01'), to: new Date('2040-01-01') })
			: [event];
		return all.map(({ start, end }): Found => {
			if (!end) throw new Error(`${event.uid} has no end`);
			return `${say(start)} ${say(end)} ${event.status ?? ''}`;
		});
	});
}

const { records } = await readContent(SAMPLE_CITY);
const { site: _, ...demo } = demoCatalogue({ events: 500, seed: 5 });
const cities: Record<string, Catalogue> = {
	'the sample city': buildCatalogue(records as Records, NOW), // a missing site.yaml fails below
	'the demo city': catalogueOf(demo),
};

describe.each(Object.entries(cities))('%s', { timeout: 60_000 }, (name, catalogue) => {
	const listed: JsonEvent[] = JSON.parse(apiFile(catalogue, 'events.json', { site: SITE, feeds: [] }));
	const sessions = new Map(listed.map((event) => [event.id, wanted(event).sort()]));
	const feedsIn = (language: Language) =>
		[...feedFiles(catalogue, language, { site: SITE })].flatMap(({ path, bytes }) => {
			const id = /\/ics\/event\/(.+)\.ics$/.exec(path)?.[1];
			return id !== undefined && catalogue.byId.events.has(id) ? [{ id, text: textOf(bytes) }] : [];
		});
	/** A series stays whole while its last session does: what is long over is in no list. */
	const recent = (found: readonly Found[]) => found.filter((f) => lastDay(f) >= SINCE).sort();
	const lastDay = (found: Found) => {
		const end = found.split(' ')[1] ?? '';
		return end.length === 10 ? dayAfter(end, -1) : inZone(end);
	};
	// Seven hours ahead of UTC, as the fixtures' zone is.
	const inZone = (utc: string) => new Date(Date.parse(`${utc}Z`) + 7 * 3_600_000).toISOString().slice(0, 10);

	const readers = { 'ical.js': byIcalJs, 'node-ical': byNodeIcal };
	const cases = Object.entries(readers).flatMap(([parser, read]) =>
		LANGUAGES.map((language) => ({ parser, read, language })),
	);
	test.each(cases)('$parser finds each session of the open data ($language)', ({ read, language }) => {
		let [feeds, found] = [0, 0];
		for (const { id, text } of feedsIn(language)) {
			const here = recent(read(text));
			expect(here, id).toEqual(sessions.get(id) ?? []);
			feeds++;
			found += here.length;
		}
		expect(feeds).toBe(catalogue.records.events.length);
		if (name === 'the demo city') expect(found).toBeGreaterThan(1000);
	});
});
