/** Open data and its dictionary. Islands import this area alone, so that not every message travels with them. */
export const openData = {
	vi: {},
	en: {},
} as const;
