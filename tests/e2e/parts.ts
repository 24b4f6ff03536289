/** Parts of pages that have neither a role nor an id of their own: the one place where walks name them by their style. */
import type { Locator, Page } from '../support/browser.ts';

/** How many activities of the month fit. */
export const monthStatus = (page: Page): Locator => page.locator('.filters [role="status"]');
/** How many rows of the list fit. */
export const listStatus = (page: Page): Locator => page.locator('.explore-bar > [role="status"]');
/** The row of quick choices above a month or a list. */
export const quickChoices = (page: Page): Locator => page.locator('.quick');
/** The filters of a month or a list, whole. */
export const filtersOf = (page: Page): Locator => page.locator('.filters');
/** The choices that hold, each with a button that takes it away. */
export const appliedFilters = (page: Page): Locator => page.locator('.applied');
/** What a month offers where little or nothing fits. */
export const filterHelp = (page: Page): Locator => page.locator('.filter-help');
/** What goes on over days of this month. */
export const longActivities = (page: Page): Locator => page.locator('.spans');
/** The list as it is sent, which gives way to what fits. */
export const sentList = (page: Page): Locator => page.locator('.filtered');
/** What the choice "near me" says. */
export const nearNote = (page: Page): Locator => page.locator('.near');
/** How far it is to the place of a row. */
export const distancesIn = (page: Page): Locator => page.locator('.distance');
/** The table of a month. */
export const monthTable = (page: Page): Locator => page.locator('table.month');
/** When an event is, beside its title. */
export const dateColumn = (page: Page): Locator => page.locator('.date-column');
/** The session that the date of an event speaks of now. */
export const sessionShown = (page: Page): Locator => page.locator('.date-column > div > .session:visible');
/** What became of an event lately. */
export const recentChangesOf = (page: Page): Locator => page.locator('.recent-changes');

/** Waits until the island of the page hears what is pressed. */
export const islandReady = (page: Page, within = ''): Promise<void> =>
	page.locator(`${within} astro-island:not([ssr])`).first().waitFor({ state: 'attached' });
