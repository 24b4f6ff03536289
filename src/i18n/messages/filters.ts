/** Filters of the calendar. Islands import this area alone, so that not every message travels with them. */
export const filters = {
	vi: {},
	en: {},
} as const;
