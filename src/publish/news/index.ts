/**
 * The news of coming events as Atom (RFC 4287) and JSON Feed 1.1. Written here, not by the package `feed` (6.0): that one
 * lets `<` into attributes, turns a written `&amp;` into `&`, knows no language of a text, and writes JSON Feed 1.0.
 */
import type { Catalogue } from '../../catalogue/graph/graph.ts';
import { type Language, sayPlain, type Wording } from '../../i18n/languages.ts';
import { messagesIn } from '../../i18n/messages/index.ts';
import { newsPath, path } from '../../i18n/routes.ts';
import { type Changed, changedAt, newest } from '../calendars/changed.ts';
import { plainText } from '../calendars/ics/text.ts';
import { htmlOf } from './html.ts';
import { type NewsItem, newsItems } from './items.ts';
import { element, xmlText } from './xml.ts';

/** `/feed.xml` and its English twin. `site` is without a slash at its end; `changed`: see `changedAt`. */
export function atomFeed(catalogue: Catalogue, language: Language, site: string, changed?: Changed): string {
	const items = newsItems(catalogue, { language, site, changed });
	const head = headOf(catalogue, language, site);
	const link = (rel: string, type: string, href: string) => element('link', { rel, type, href });
	const author = element(
		'author',
		{},
		textElement('name', { text: head.author }) + textElement('uri', { text: head.home }),
	);
	const parts = [
		textElement('id', { text: head.id }),
		textElement('title', { text: head.title }),
		textElement('subtitle', { text: head.description }),
		textElement('updated', { text: feedChanged(catalogue, items, changed) }),
		author,
		link('self', 'application/atom+xml', head.atom),
		link('alternate', 'text/html', head.page),
		link('alternate', 'application/feed+json', head.json),
		element('link', { rel: 'license', href: catalogue.site.licence.url }),
		textElement('rights', { text: head.rights }),
		...items.map(atomEntry),
	];
	const feed = element(
		'feed',
		{ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
		`\n${parts.join('\n')}\n`,
	);
	return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}

function atomEntry(item: NewsItem): string {
	const parts = [
		textElement('id', { text: item.id }),
		textElement('title', item.title),
		textElement('updated', { text: item.updated }),
		element('link', { rel: 'alternate', type: 'text/html', href: item.url }),
		...item.authors.map((name) => element('author', {}, textElement('name', { text: name }))),
		...item.topics.map(({ id, name }) => element('category', { term: id, label: name })),
		...(item.summary ? [textElement('summary', item.summary)] : []),
		element('content', { type: 'html' }, xmlText(htmlOf(item))),
	];
	return element('entry', {}, `\n${parts.join('\n')}\n`);
}

const textElement = (name: string, { text, lang }: Wording): string =>
	element(name, { 'xml:lang': lang }, xmlText(text));

/** `/feed.json` and its English twin. */
export function jsonFeed(catalogue: Catalogue, language: Language, site: string, changed?: Changed): string {
	const head = headOf(catalogue, language, site);
	const items = newsItems(catalogue, { language, site, changed });
	const feed = {
		version: 'https://jsonfeed.org/version/1.1',
		title: head.title,
		home_page_url: head.page,
		feed_url: head.json,
		description: head.description,
		language,
		authors: [{ name: head.author, url: head.home }],
		items: items.map((item) => ({
			id: item.id,
			url: item.url,
			title: plainText(item.title.text),
			content_html: htmlOf(item),
			summary: item.summary && plainText(item.summary.text),
			date_modified: item.updated,
			authors: item.authors.length > 0 ? item.authors.map((name) => ({ name })) : undefined,
			tags: item.topics.map(({ name }) => name),
			language: item.title.lang ?? language,
		})),
	};
	return `${JSON.stringify(feed, undefined, '\t')}\n`;
}

function headOf(catalogue: Catalogue, language: Language, site: string) {
	const { name, subtitle, publisher, licence, url } = catalogue.site;
	const t = messagesIn(language);
	return {
		id: `${url}${newsPath(language, 'xml')}`,
		title: `${sayPlain(name, language)}: ${t.newsFeedTitle}`,
		description: sayPlain(subtitle, language),
		author: sayPlain(publisher ?? name, language),
		rights: t.contentLicence(sayPlain(licence.name, language)),
		home: `${site}${path(language, 'home')}`,
		page: `${site}${path(language, 'events')}`,
		atom: `${site}${newsPath(language, 'xml')}`,
		json: `${site}${newsPath(language, 'json')}`,
	};
}

/** Before any record of any city that uses this. */
const BEGINNING = '2026-01-01T00:00:00Z';

/** With no news, the newest change of any event or place: an empty feed must not seem to change by the day. */
function feedChanged(catalogue: Catalogue, items: readonly NewsItem[], changed: Changed | undefined): string {
	if (items.length > 0) return newest(items.map(({ updated }) => updated));
	const { events, places, wards } = catalogue.records;
	const past = { changed, today: catalogue.today };
	return newest([
		BEGINNING,
		...events.map((event) => changedAt('events', event, past)),
		...places.map((place) => changedAt('places', place, past)),
		...wards.map((ward) => changedAt('wards', ward, past)),
	]);
}
