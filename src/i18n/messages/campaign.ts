/** Pages of commemorative days as the home of a campaign, posters, printed lists. Islands import this area alone, so that not every message travels with them. */
export const campaign = {
	vi: {},
	en: {},
} as const;
