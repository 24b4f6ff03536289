/** Event pages: calendar buttons, changes, opening hours of the moment. Islands import this area alone, so that not every message travels with them. */
export const eventPage = {
	vi: {},
	en: {},
} as const;
