/**
 * Parts of pages that have neither a role nor an id of their own: the one place where walks name them by their style.
 * Walks use these names; tests/unit/house/walks.test.ts sees to it.
 */
import type { Locator, Page } from '../support/browser.ts';

export const PART = {
	// The frame of every page.
	bar: 'header.bar',
	mine: '.mine',
	menuButton: 'button.open',
	menuClose: '#menu .close button',
	tools: '.tools',
	head: '.head',
	foot: '.foot',
	chips: '.chips',
	chip: '.chip',
	tiles: '.tiles',
	rows: '.rows',
	/** Rows with a large date. */
	datedRows: '.dated',
	tags: '.tags',
	figure: '.num',
	/** What is said while something is slow to come. */
	lateNote: '.late',
	// Facts and where they come from.
	ledger: '.ledger',
	trust: '.trust',
	sources: '.sources',
	openNow: '.open-now',
	mainActions: '.main-actions',
	mainButton: '.button.main',
	placeStory: '.story',
	policy: '.policy',
	phoneMap: '.phone-map',
	qr: 'svg.qr',
	// A month, and what lasts longer than its days.
	month: 'table.month',
	monthJump: '.month-jump',
	agenda: '.agenda',
	agendaDay: '.agenda-day',
	pastDays: '.past-days',
	spans: '.spans',
	moreInCell: '.more',
	numerals: '.numerals',
	lunar: '.lunar',
	holiday: '.holiday',
	toDay: '.to-day',
	todayCell: 'td.today',
	wideName: '.wide',
	narrowName: '.narrow',
	// Filters of months, lists, today and the weekend.
	filters: '.filters',
	filterCount: '.filter-count',
	filterPanel: '.filter-panel',
	filterWords: '.filter-words',
	filterHelp: '.filter-help',
	quickChoices: '.quick',
	appliedFilters: '.applied',
	unmatched: '.unmatched',
	sentList: '.filtered',
	explore: '.explore',
	exploreBar: '.explore-bar',
	listDay: '.list-day',
	nearNote: '.near',
	distance: '.distance',
	weekendPart: '.weekend-part',
	wishes: '.wishes',
	waysOn: '.ways',
	tileMap: '.tile-map',
	tileCell: '.tile-cell',
	tileName: '.tile-name',
	// An event and its sessions.
	dateColumn: '.date-column',
	bigDate: '.big',
	shownSession: '.session',
	sessions: '.sessions',
	allSessions: '.all-sessions',
	state: '.state',
	when: '.when',
	recentChanges: '.recent-changes',
	changes: '.changes',
	addToCalendar: '.add-to-calendar',
	// A commemorative day, its poster, sheets for notice boards.
	countdown: '.countdown',
	mainDays: '.main-days',
	edition: '.edition',
	wardsWithout: '.without',
	poster: '.poster',
	posterDate: '.date',
	posterLines: '.lines',
	posterOn: '.on',
	sheet: '.sheet',
	chooseArea: '.choose',
	desk: '.desk',
	// Search.
	search: '.search',
	narrowPanel: '.narrow',
	// What somebody saved, and the calendars that one follows.
	myCalendar: '.my-calendar',
	clash: '.clash',
	news: '.news',
	sharedOffer: '.offer',
	follow: '.follow',
	feedChooser: '.chooser',
	feedList: '.feeds',
	followButtons: '.buttons',
	inAppNote: '.in-app',
} as const;

/** How many activities of the month fit. */
export const monthStatus = (page: Page): Locator => page.locator(`${PART.filters} [role="status"]`);
/** How many rows of the list fit. */
export const listStatus = (page: Page): Locator => page.locator(`${PART.exploreBar} > [role="status"]`);
/** The row of quick choices above a month or a list. */
export const quickChoices = (page: Page): Locator => page.locator(PART.quickChoices);
/** The filters of a month or a list, whole. */
export const filtersOf = (page: Page): Locator => page.locator(PART.filters);
/** The choices that hold, each with a button that takes it away. */
export const appliedFilters = (page: Page): Locator => page.locator(PART.appliedFilters);
/** What a month offers where little or nothing fits. */
export const filterHelp = (page: Page): Locator => page.locator(PART.filterHelp);
/** What goes on over days of this month. */
export const longActivities = (page: Page): Locator => page.locator(PART.spans);
/** The list as it is sent, which gives way to what fits. */
export const sentList = (page: Page): Locator => page.locator(PART.sentList);
/** What the choice "near me" says. */
export const nearNote = (page: Page): Locator => page.locator(PART.nearNote);
/** How far it is to the place of a row. */
export const distancesIn = (page: Page): Locator => page.locator(PART.distance);
/** The table of a month. */
export const monthTable = (page: Page): Locator => page.locator(PART.month);
/** When an event is, beside its title. */
export const dateColumn = (page: Page): Locator => page.locator(PART.dateColumn);
/** The session that the date of an event speaks of now. */
export const sessionShown = (page: Page): Locator =>
	page.locator(`${PART.dateColumn} > div > ${PART.shownSession}:visible`);
/** What became of an event lately. */
export const recentChangesOf = (page: Page): Locator => page.locator(PART.recentChanges);

/** Waits until the island of the page hears what is pressed. */
export const islandReady = (page: Page, within = ''): Promise<void> =>
	page.locator(`${within} astro-island:not([ssr])`).first().waitFor({ state: 'attached' });
