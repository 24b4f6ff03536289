/** A usual time is nobody's promise for a day: it stands on pages and in the open data, in no calendar and no Event. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { feedFiles } from '../../../src/publish/calendars/index.ts';
import { eventJsonLd, programmeJsonLd } from '../../../src/publish/json-ld/index.ts';
import { atomFeed, jsonFeed } from '../../../src/publish/news/index.ts';
import { shardsOf } from '../../../src/site/saving/shards.ts';
import { catalogueOf, DATED, eventWith, SITE } from '../../support/catalogue.ts';

const catalogue = catalogueOf({
	programmes: [
		{
			id: 'ke-chuyen',
			title: { vi: 'Kể chuyện' },
			kind: 'class',
			offer: ['fixed'],
			hosts: ['bao-tang'],
			usual: {
				days: ['sun'],
				start: '15:10',
				end: '16:25',
				words: { vi: 'Hay nghỉ khi mưa.', en: 'Often off when it rains.' },
				source: { title: 'Báo cũ', on: '2026-10-05' },
			},
			sources: DATED,
		},
	],
	events: [
		eventWith({
			programme: 'ke-chuyen',
			when: { kind: 'single', start: '2026-12-06T15:00', end: '2026-12-06T16:00' },
		}),
	],
});
/** As any file would write that time or those words. */
const TRACES = /15:10|16:25|1510|1625|Hay nghỉ|Often off|Báo cũ|BYDAY|repeatFrequency|byDay/;
const [event] = catalogue.records.events;
const [programme] = catalogue.records.programmes;

describe.each(LANGUAGES)('in %s a usual time', (language) => {
	test('is in no calendar, of the offer, its host, its event or any other', () => {
		const traces = [...feedFiles(catalogue, language, { site: SITE })]
			.map(({ path, bytes }) => [
				path,
				TRACES.exec(new TextDecoder().decode(bytes).replaceAll('\r\n ', ''))?.[0],
			])
			.filter(([, trace]) => trace !== undefined);
		expect(traces).toEqual([]);
	});
	test('is in no news', () => {
		expect(atomFeed(catalogue, language, SITE)).not.toMatch(TRACES);
		expect(jsonFeed(catalogue, language, SITE)).not.toMatch(TRACES);
	});
	test('is nothing that search engines are told', () => {
		const told = [
			event && eventJsonLd(catalogue, event, language, SITE),
			programme && programmeJsonLd(catalogue, programme, language, SITE),
		];
		expect(told.every(Boolean)).toBe(true);
		expect(JSON.stringify(told)).not.toMatch(TRACES);
		expect(JSON.stringify(told[1])).not.toContain('"Event"');
	});
	test('is no time of my calendar', () =>
		expect(JSON.stringify([...shardsOf(catalogue, { language, site: SITE })])).not.toMatch(
			/15:10|16:25|1510|1625/,
		));
});
