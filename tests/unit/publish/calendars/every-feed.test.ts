/** Every feed of the sample city and of a made-up city of 1,000 events, in both languages, by every rule. */
import { describe, expect, test } from 'vitest';
import { demoCatalogue } from '../../../../scripts/demo/catalogue.ts';
import { buildCatalogue, type Catalogue } from '../../../../src/catalogue/graph/graph.ts';
import { LANGUAGES } from '../../../../src/i18n/languages.ts';
import { feedFiles, replacedFeeds } from '../../../../src/publish/calendars/index.ts';
import { readContent } from '../../../../src/reader/index.ts';
import type { Records } from '../../../../src/schemas/index.ts';
import { catalogueOf, NOW, SITE } from '../../../support/catalogue.ts';
import { SAMPLE_CITY } from '../../../support/cities.ts';
import { textOf } from '../../../support/feed-lines.ts';
import { feedJudge, uidOf, veventsOf } from '../../../support/feed-rules.ts';

const { records } = await readContent(SAMPLE_CITY);
const { site: _, ...demo } = demoCatalogue({ events: 1000, seed: 3 });
const cities: Record<string, Catalogue> = {
	'the sample city': buildCatalogue(records as Records, NOW), // a missing site.yaml fails below
	'the demo city': catalogueOf(demo),
};

const filesOf = (catalogue: Catalogue) =>
	LANGUAGES.flatMap((language) =>
		[...feedFiles(catalogue, language, { site: SITE })].map(({ path, bytes }) => ({
			path,
			text: textOf(bytes),
		})),
	);

describe.each(Object.entries(cities))('%s', (_, catalogue) => {
	const files = filesOf(catalogue);
	const judge = feedJudge({
		zone: catalogue.site.timezone,
		domain: new URL(catalogue.site.url).hostname,
		site: SITE,
		today: catalogue.today,
		successors: new Map(
			LANGUAGES.flatMap((language) => replacedFeeds(catalogue, language)).map((r) => [r.path, r.successor]),
		),
	});
	const against = files.flatMap(({ path, text }) => judge(path, text));

	test('has all its feeds, each once', () => {
		const { places, events, wards } = catalogue.records;
		expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
		expect(files.length).toBeGreaterThan(2 * (places.length + events.length + wards.length * 10));
	});
	test.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('rule %i holds in every feed', (rule) =>
		expect(against.filter(([number]) => number === rule).slice(0, 10)).toEqual([]),
	);
	test('the same UID has the same bytes in every feed of one language, but for whose time it takes up', () => {
		const free = (vevent: string) =>
			vevent
				.replace('\r\nTRANSP:OPAQUE\r\n', '\r\nTRANSP:TRANSPARENT\r\n')
				.replace('\r\nX-MICROSOFT-CDO-BUSYSTATUS:BUSY\r\n', '\r\nX-MICROSOFT-CDO-BUSYSTATUS:FREE\r\n');
		const others: string[] = [];
		for (const root of ['/ics/', '/en/ics/']) {
			const byUid = new Map<string, string>();
			for (const { path, text } of files.filter((file) => file.path.startsWith(root))) {
				for (const vevent of veventsOf(text)) {
					const uid = uidOf(vevent);
					const shared = free(vevent);
					const own = path.includes('/ics/event/') ? shared : vevent;
					if (own !== shared || (byUid.get(uid) ?? shared) !== shared) others.push(`${path} ${uid}`);
					byUid.set(uid, shared);
				}
			}
		}
		expect(others).toEqual([]);
	});
});

describe('rule 10, in every feed of the demo city', () => {
	const small = demoCatalogue({ events: 240, seed: 11 });
	const { site: __, ...city } = small;
	const bytes = (catalogue: Catalogue) => new Map(filesOf(catalogue).map(({ path, text }) => [path, text]));
	const usual = bytes(catalogueOf(city));

	test('another hour of the day and another order of the files give the same bytes', () => {
		const turned = Object.fromEntries(
			Object.entries(city).map(([name, list]) => [name, [...list].reverse()]),
		);
		const day = NOW.slice(0, 10);
		expect(NOW).not.toBe(`${day}T00:00`);
		const other = bytes(catalogueOf(turned, `${day}T00:00`));
		expect([...other.keys()].sort()).toEqual([...usual.keys()].sort());
		expect([...usual].filter(([path, text]) => other.get(path) !== text).map(([path]) => path)).toEqual([]);
	});

	test('one edit changes only the VEVENTs of that event, in only the feeds that hold it', () => {
		const edited = city.events.findLast((event) =>
			usual.get(`/ics/event/${event.id}.ics`)?.includes('BEGIN:VEVENT'),
		);
		if (!edited) throw new Error('no event in any feed');
		const isOf = (vevent: string) => uidOf(vevent).split(/[_@]/)[0] === edited.id;
		const events = city.events.map((event) =>
			event === edited
				? { ...event, summary: { vi: 'Tóm tắt mới', en: 'New summary' }, updated: '2026-11-21T05:00:00Z' }
				: event,
		);
		const after = bytes(catalogueOf({ ...city, events }));
		const holding = [...usual].filter(([, text]) => veventsOf(text).some(isOf)).map(([path]) => path);
		const changed = [...after].filter(([path, text]) => usual.get(path) !== text).map(([path]) => path);
		expect(holding.length).toBeGreaterThan(6);
		expect(changed).toEqual(holding);
		for (const path of changed) {
			const rest = (text = '') =>
				veventsOf(text).reduce((left, v) => (isOf(v) ? left.replace(v, '') : left), text);
			expect(rest(after.get(path)), path).toBe(rest(usual.get(path)));
			for (const vevent of veventsOf(after.get(path) ?? '').filter(isOf))
				expect(vevent, path).toContain('DTSTAMP:20261121T050000Z');
		}
	});
});
