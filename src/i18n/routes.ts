/**
 * Every address of the site, in both languages: the one place where addresses stand.
 * `scripts`, pages, feeds and redirects ask here; a small integration injects them into Astro.
 */
import type { Language } from './languages.ts';

interface Route {
	readonly vi: string;
	readonly en: string;
	/** File below src/site that draws it. */
	readonly file: string;
}

const route = (file: string, vi: string, en: string): Route => ({ file, vi, en });

export const routes = {
	home: route('home/home.astro', '/', '/en/'),
	calendar: route('month/calendar.astro', '/lich/', '/en/calendar/'),
	month: route('month/month.astro', '/lich/[month]/', '/en/calendar/[month]/'),
	calendarSheet: route('paper/calendar-sheet.astro', '/lich/in/', '/en/calendar/print/'),
	today: route('today/today.astro', '/hom-nay/', '/en/today/'),
	weekend: route('today/weekend.astro', '/cuoi-tuan/', '/en/weekend/'),
	freeEntry: route('free-entry/free-entry.astro', '/vao-cua-mien-phi/', '/en/free-entry/'),
	events: route('lists/events.astro', '/su-kien/', '/en/events/'),
	eventsMore: route('lists/events-more.astro', '/su-kien/trang/[page]/', '/en/events/page/[page]/'),
	event: route('event/event.astro', '/su-kien/[id]/', '/en/events/[id]/'),
	programmes: route('lists/programmes.astro', '/chuong-trinh/', '/en/programmes/'),
	programmesMore: route(
		'lists/programmes-more.astro',
		'/chuong-trinh/trang/[page]/',
		'/en/programmes/page/[page]/',
	),
	programme: route('programme/programme.astro', '/chuong-trinh/[id]/', '/en/programmes/[id]/'),
	topic: route('topic/topic.astro', '/chu-de/[id]/', '/en/topics/[id]/'),
	audience: route('topic/audience.astro', '/doi-tuong/[id]/', '/en/audiences/[id]/'),
	schools: route('schools/schools.astro', '/nha-truong/', '/en/schools/'),
	schoolLevel: route('schools/level.astro', '/nha-truong/cap/[id]/', '/en/schools/level/[id]/'),
	schoolSubject: route('schools/subject.astro', '/nha-truong/mon/[id]/', '/en/schools/subject/[id]/'),
	universities: route('schools/universities.astro', '/nha-truong/dai-hoc/', '/en/schools/universities/'),
	schoolYear: route('schools/school-year.astro', '/nha-truong/nam-hoc/', '/en/schools/year/'),
	planner: route('planner/planner.astro', '/nha-truong/ke-hoach/', '/en/schools/planner/'),
	selfStudy: route('self-study/self-study.astro', '/tu-hoc/', '/en/self-study/'),
	places: route('lists/places.astro', '/dia-diem/', '/en/places/'),
	placesMore: route('lists/places-more.astro', '/dia-diem/trang/[page]/', '/en/places/page/[page]/'),
	place: route('place/place.astro', '/dia-diem/[id]/', '/en/places/[id]/'),
	placeSheet: route('paper/place-sheet.astro', '/dia-diem/[id]/in/', '/en/places/[id]/print/'),
	wards: route('ward/wards.astro', '/phuong-xa/', '/en/wards/'),
	ward: route('ward/ward.astro', '/phuong-xa/[id]/', '/en/wards/[id]/'),
	wardSheet: route('paper/ward-sheet.astro', '/phuong-xa/[id]/in/', '/en/wards/[id]/print/'),
	days: route('day/days.astro', '/ngay-ky-niem/', '/en/days/'),
	day: route('day/day.astro', '/ngay-ky-niem/[id]/', '/en/days/[id]/'),
	daySheet: route('paper/day-sheet.astro', '/ngay-ky-niem/[id]/in/', '/en/days/[id]/print/'),
	dayPoster: route('paper/day-poster.astro', '/ngay-ky-niem/[id]/ap-phich/', '/en/days/[id]/poster/'),
	resources: route('lists/resources.astro', '/hoc-lieu/', '/en/resources/'),
	resourcesMore: route('lists/resources-more.astro', '/hoc-lieu/trang/[page]/', '/en/resources/page/[page]/'),
	resource: route('resource/resource.astro', '/hoc-lieu/[id]/', '/en/resources/[id]/'),
	stories: route('story/stories.astro', '/mo-hinh-hay/', '/en/stories/'),
	story: route('story/story.astro', '/mo-hinh-hay/[id]/', '/en/stories/[id]/'),
	takePart: route('take-part/take-part.astro', '/chung-tay/', '/en/take-part/'),
	suggest: route('prose/page.astro', '/chung-tay/de-xuat/', '/en/take-part/suggest/'),
	search: route('search/search.astro', '/tim-kiem/', '/en/search/'),
	subscribe: route('follow/subscribe.astro', '/theo-doi-lich/', '/en/subscribe/'),
	guides: route('prose/page.astro', '/huong-dan/', '/en/guides/'),
	myCalendar: route('my-calendar/my-calendar.astro', '/lich-cua-toi/', '/en/my-calendar/'),
	openData: route('open-data/open-data.astro', '/du-lieu-mo/', '/en/open-data/'),
	about: route('prose/page.astro', '/gioi-thieu/', '/en/about/'),
	scope: route('prose/page.astro', '/gioi-thieu/tieu-chi/', '/en/about/scope/'),
	accessibility: route('prose/page.astro', '/ho-tro-tiep-can/', '/en/accessibility/'),
	privacy: route('prose/page.astro', '/quyen-rieng-tu/', '/en/privacy/'),
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof routes;

/** Pages for institutions and editors, in Vietnamese alone. */
export const institutionRoutes = {
	checkTable: { file: 'intake-page/check-table.astro', vi: '/kiem-tra-excel/' },
	confirm: { file: 'confirm/confirm.astro', vi: '/chung-tay/xac-nhan/' },
} as const;
export type InstitutionRoute = keyof typeof institutionRoutes;

export const institutionPath = (name: InstitutionRoute): string => institutionRoutes[name].vi;

/** Where an institution looks through its own records: the address of a QR code, from the site's root. */
export const confirmPath = (place: string): string =>
	`${institutionPath('confirm')}?noi=${encodeURIComponent(place)}`;

/** Pages of prose and the content file that each shows. */
export const prosePages = {
	about: 'gioi-thieu',
	scope: 'tieu-chi',
	accessibility: 'ho-tro-tiep-can',
	privacy: 'quyen-rieng-tu',
	guides: 'huong-dan',
	suggest: 'gui-hoat-dong',
} as const satisfies Partial<Record<RouteName, string>>;
export type ProsePage = keyof typeof prosePages;

/** The address of a page, from the site's root, ending in `/`. Throws when a parameter is missing. */
export function path(
	language: Language,
	name: RouteName,
	params: Readonly<Record<string, string>> = {},
): string {
	return routes[name][language].replace(/\[(\w+)\]/g, (_, key: string) => {
		const value = params[key];
		if (value === undefined) throw new RangeError(`route ${name} needs ${key}`);
		return value;
	});
}

/** The language of an address: everything under /en/ is English. */
export const languageOf = (address: string): Language => (/^\/en(\/|$)/.test(address) ? 'en' : 'vi');

/** The page that says there is no such page. Hosts look for it by this name, the nearest above the address. */
export const notFoundPath = (language: Language): string =>
	language === 'vi' ? '/404.html' : `/${language}/404.html`;

/** The record collections that have a page of their own, and which. */
export const recordRoutes = {
	places: 'place',
	programmes: 'programme',
	events: 'event',
	days: 'day',
	resources: 'resource',
	stories: 'story',
	wards: 'ward',
	topics: 'topic',
	audiences: 'audience',
	levels: 'schoolLevel',
	subjects: 'schoolSubject',
} as const satisfies Record<string, RouteName>;
export type RecordCollection = keyof typeof recordRoutes;

/** Feeds that stand alone, and the kinds of which there is one for each record or taxonomy entry. */
export type SingleFeed = 'all' | 'days' | 'schools' | 'on-now';
export type FeedScope = 'place' | 'ward' | 'audience' | 'topic' | 'kind' | 'day' | 'event';

/**
 * The address of a calendar feed, from the site's root: `feedPath('vi', 'all')`, `feedPath('en', 'place', id)`; of a
 * ward also for one audience: `feedPath('vi', 'ward', id, audience)`.
 */
export function feedPath(language: Language, name: SingleFeed): string;
export function feedPath(language: Language, scope: FeedScope, id: string, audience?: string): string;
export function feedPath(language: Language, ...parts: readonly (string | undefined)[]): string {
	const root = language === 'vi' ? '' : `/${language}`;
	return `${root}/ics/${parts.filter((part) => part !== undefined).join('/')}.ics`;
}

/** The news of coming events: Atom (`xml`) and JSON Feed (`json`). */
export const newsPath = (language: Language, form: 'xml' | 'json'): string =>
	`${language === 'vi' ? '' : `/${language}`}/feed.${form}`;

/** The lists that readers look through, page by page. */
export type ListName = 'events' | 'programmes' | 'places' | 'resources';

/** The address of a page of a list, counted from 1. */
export const listPath = (language: Language, list: ListName, page: number): string =>
	page === 1 ? path(language, list) : path(language, `${list}More`, { page: String(page) });

export const recordPath = (language: Language, collection: RecordCollection, id: string): string =>
	path(language, recordRoutes[collection], { id });
