/**
 * `npm run bench -- feeds --events 10000`: writes every calendar feed of a made-up city to disk, then the entries
 * of all its events once more through bare ical-generator. One line of JSON, `FeedsMeasured`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TZDate } from '@date-fns/tz';
import { ICalCalendar, ICalEventStatus } from 'ical-generator';
import { addDays } from '../../src/domain/time/plain-date.ts';
import type { FeedEntry } from '../../src/publish/calendars/entry.ts';
import { eventEntries } from '../../src/publish/calendars/event-entries.ts';
import { FeedWriter } from '../../src/publish/calendars/ics/index.ts';
import { writeFeeds } from '../../src/ship/write-feeds.ts';
import { MOST_EVENTS } from '../demo/catalogue.ts';
import { readOptions, wholeNumber } from '../lib/command-line.ts';
import { madeUpCatalogue } from './made-up.ts';

export interface FeedsMeasured {
	readonly events: number;
	readonly feeds: number;
	readonly bytes: number;
	/** On the clock, and of the processor: the second changes less with other work on the machine. */
	readonly seconds: number;
	readonly work: number;
	/** Processor seconds for the entries of one language, by us and by bare ical-generator; the best of three. */
	readonly entries: number;
	readonly ours: number;
	readonly bare: number;
	readonly peakMiB: number;
}

const values = readOptions('node scripts/bench/feeds.ts [--events 10000]', {
	events: { type: 'string', default: '10000' },
});
const events = wholeNumber('events', values.events, 1, MOST_EVENTS);
const SITE = 'https://example.org';

const secondsOf = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1e6;

/** Processor seconds. */
function workOf(run: () => number): number {
	const used = process.cpuUsage();
	run();
	return secondsOf(process.cpuUsage(used));
}

const catalogue = madeUpCatalogue(events);
const zone = catalogue.site.timezone;
const folder = mkdtempSync(path.join(tmpdir(), 'feeds-'));
const [start, used] = [performance.now(), process.cpuUsage()];
const written = await writeFeeds(catalogue, folder, SITE);
const seconds = (performance.now() - start) / 1000;
const work = secondsOf(process.cpuUsage(used));
// Of the made-up city and the feeds; what bare ical-generator takes below is not ours.
const peakMiB = process.resourceUsage().maxRSS / 1024;
rmSync(folder, { recursive: true });

const entries = eventEntries(catalogue, catalogue.records.events, { language: 'vi', site: SITE });
const runs = [1, 2, 3].map(() => ({
	ours: workOf(() => ours(entries)),
	bare: workOf(() => bare(entries)),
}));
const report: FeedsMeasured = {
	events,
	...written,
	seconds,
	work,
	entries: entries.length,
	ours: Math.min(...runs.map((run) => run.ours)),
	bare: Math.min(...runs.map((run) => run.bare)),
	peakMiB,
};
console.log(JSON.stringify(report));

function ours(list: readonly FeedEntry[]): number {
	const writer = new FeedWriter({ zone, language: 'vi', domain: 'example.org', now: catalogue.now });
	const head = { name: 'x', url: `${SITE}/`, source: `${SITE}/ics/all.ics` };
	const written = list.map((entry) => writer.entry(entry));
	return writer.feed(head, written).length;
}

/** As its README shows it, with the same facts: no guard against text, no limits, and not the contract's rules. */
function bare(list: readonly FeedEntry[]): number {
	const calendar = new ICalCalendar({ name: 'x', prodId: '//x//x//EN' });
	for (const entry of list) {
		const allDay = entry.start.length === 10;
		const time = (local: string) =>
			allDay ? new Date(`${local}T00:00Z`) : new TZDate(`${local}:00+07:00`, zone);
		calendar.createEvent({
			id: entry.id,
			start: time(entry.start),
			end: time(allDay ? addDays(entry.end, 1) : entry.end),
			allDay,
			...(allDay ? {} : { timezone: zone }),
			stamp: new Date(entry.changed),
			lastModified: new Date(entry.changed),
			summary: entry.title,
			description: entry.description,
			...(entry.location
				? {
						location: {
							title: entry.location,
							...(entry.geo ? { geo: { lat: entry.geo.lat, lon: entry.geo.lng } } : {}),
						},
					}
				: {}),
			url: entry.url,
			categories: entry.categories.map((name) => ({ name })),
			status: ICalEventStatus.CONFIRMED,
		});
	}
	return Buffer.from(calendar.toString()).length;
}
