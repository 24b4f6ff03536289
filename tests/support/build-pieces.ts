/** Asks every piece of the build that is a plain function: what throws here would stop a publication. */

import { byWard } from '../../src/catalogue/day/by-kind-and-ward.ts';
import { comingDaysAhead, editionsAhead, laterDatesAhead } from '../../src/catalogue/day/days-ahead.ts';
import { editionOf } from '../../src/catalogue/day/edition.ts';
import { sessionsOfEdition } from '../../src/catalogue/day/edition-sessions.ts';
import { mainDaysAhead } from '../../src/catalogue/day/main-days.ts';
import { materialsOf } from '../../src/catalogue/day/materials.ts';
import { pastYears } from '../../src/catalogue/day/past-years.ts';
import { posterEditions, posterLines } from '../../src/catalogue/day/poster.ts';
import type { Catalogue } from '../../src/catalogue/graph/graph.ts';
import { contactOf } from '../../src/catalogue/graph/whereabouts.ts';
import { policiesOf, policyDays } from '../../src/catalogue/lists/free-entry.ts';
import { comingAgenda } from '../../src/catalogue/lists/front-page.ts';
import { forAudience, onTopic } from '../../src/catalogue/lists/gathering.ts';
import { relatedEvents, relatedProgrammes } from '../../src/catalogue/lists/related.ts';
import { daySheetOf, sheetOf } from '../../src/catalogue/lists/sheet.ts';
import { seasonAhead } from '../../src/catalogue/lists/this-season.ts';
import { eventPageOf } from '../../src/catalogue/time/event-page.ts';
import { exhibitionHours, sessionHours } from '../../src/catalogue/time/opening.ts';
import { recentChanges } from '../../src/catalogue/time/recent-changes.ts';
import { announcedLater, announcedPast } from '../../src/catalogue/time/sessions.ts';
import { toLunar } from '../../src/domain/lunar/lunar.ts';
import { exploreData, matchedAtBuild } from '../../src/filters/lists/data.ts';
import { facetNames } from '../../src/filters/names.ts';
import { announcedWords } from '../../src/i18n/announced.ts';
import { dayRuleWords } from '../../src/i18n/day-rule.ts';
import { LANGUAGES, type Language } from '../../src/i18n/languages.ts';
import { lunarDay, lunarDays, lunarSpanWords, lunarYearNames } from '../../src/i18n/lunar-words.ts';
import { feedFiles } from '../../src/publish/calendars/index.ts';
import { apiFile, apiFiles } from '../../src/publish/data/index.ts';
import { listedFeeds } from '../../src/publish/data/open-feeds.ts';
import {
	eventJsonLd,
	jsonLdScript,
	placeJsonLd,
	programmeJsonLd,
	resourceJsonLd,
} from '../../src/publish/json-ld/index.ts';
import { atomFeed, jsonFeed } from '../../src/publish/news/index.ts';
import { searchRecords } from '../../src/search/records/index.ts';
import { suggestionFile } from '../../src/search/suggest/suggestion-file.ts';
import { redirectHtml, redirectPages } from '../../src/ship/redirects.ts';
import { indexOfShards, shardsOf } from '../../src/site/saving/shards.ts';

const SITE = 'https://hoc.example.org';

/** What the build publishes for machines, by address: feeds, lists, news, search records. Throws what a piece throws. */
export function buildPieces(catalogue: Catalogue): ReadonlyMap<string, string> {
	const files = new Map<string, string>();
	const feeds = listedFeeds(catalogue);
	for (const file of apiFiles(catalogue))
		files.set(`/api/v1/${file}`, apiFile(catalogue, file, { site: SITE, feeds }));
	for (const language of LANGUAGES) {
		for (const { path, bytes } of feedFiles(catalogue, language, { site: SITE }))
			files.set(path, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
		files.set(`/feed.${language}.xml`, atomFeed(catalogue, language, SITE));
		files.set(`/feed.${language}.json`, jsonFeed(catalogue, language, SITE));
		const records = searchRecords(catalogue, language);
		files.set(`/search.${language}`, JSON.stringify([records, suggestionFile(records)]));
		files.set(
			`/saved.${language}`,
			JSON.stringify([indexOfShards(catalogue), shardsOf(catalogue, { language, site: SITE })]),
		);
		files.set(`/pages.${language}`, JSON.stringify([...pages(catalogue, language)]));
	}
	for (const page of redirectPages(catalogue)) files.set(page.from, redirectHtml(page, SITE));
	return files;
}

/** What pages are made of, as far as plain functions make it. */
function* pages(catalogue: Catalogue, language: Language): Generator<unknown> {
	const { records, today } = catalogue;
	for (const event of records.events) {
		const page = eventPageOf(catalogue, event);
		yield [page, recentChanges(catalogue, event), relatedEvents(catalogue, event, 4)];
		yield eventJsonLd(catalogue, event, language, SITE);
		if (event.when.kind === 'announced') yield announcedWords(event.when, today, language);
	}
	for (const dated of catalogue.allSessions) {
		yield lunarDay(toLunar(dated.session.start.slice(0, 10)), language);
		yield [sessionHours(catalogue, dated), exhibitionHours(catalogue, dated)];
	}
	for (const place of records.places)
		yield [contactOf(catalogue, place), placeJsonLd(catalogue, place, language, SITE)];
	for (const programme of records.programmes)
		yield [relatedProgrammes(catalogue, programme, 4), programmeJsonLd(catalogue, programme, language, SITE)];
	for (const resource of records.resources)
		yield jsonLdScript(resourceJsonLd(catalogue, resource, language, SITE));
	for (const day of records.days) yield dayPage(catalogue, day, language);
	for (const { start, end } of catalogue.datedDays)
		yield [
			lunarDays(start, end, language),
			lunarYearNames(start, end, language),
			lunarSpanWords(start, end, language),
		];
	for (const { id } of records.topics) yield onTopic(catalogue, id);
	for (const { id } of records.audiences) yield forAudience(catalogue, id);
	const policies = policiesOf(catalogue);
	yield policyDays(catalogue, Object.values(policies).flat(), 5);
	yield [
		comingAgenda(catalogue),
		seasonAhead(catalogue, 5),
		announcedLater(catalogue),
		announcedPast(catalogue),
	];
	yield [sheetOf(catalogue), comingDaysAhead(catalogue, 5, () => true), mainDaysAhead(catalogue)];
	yield [...facetNames(catalogue, language)];
	for (const list of ['events', 'programmes', 'places', 'resources'] as const)
		yield [exploreData(catalogue, list, language), matchedAtBuild(catalogue, list, language)];
}

function dayPage(
	catalogue: Catalogue,
	day: Catalogue['records']['days'][number],
	language: Language,
): unknown {
	const edition = editionOf(catalogue, day);
	const sessions = edition ? sessionsOfEdition(catalogue, day, edition) : [];
	return [
		dayRuleWords(day.rule, language),
		sessions.length,
		byWard(catalogue, sessions),
		pastYears(catalogue, day, sessions),
		materialsOf(catalogue, day, 5),
		editionsAhead(catalogue, day),
		laterDatesAhead(catalogue, day, 5),
		posterEditions(catalogue, day).length,
		posterLines(catalogue, day, edition),
		daySheetOf(catalogue, day, edition),
	];
}
