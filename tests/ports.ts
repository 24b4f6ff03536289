/** Ports of the sites under test. `TEST_PORT` moves all of them, so that two work trees can test side by side. */
const FIRST = Number(process.env.TEST_PORT ?? 4391);

export const ports = {
	site: FIRST,
	'tiny-city': FIRST + 1,
	components: FIRST + 2,
	hostile: FIRST + 3,
	editing: FIRST + 4,
} as const;
export const originOf = (site: keyof typeof ports): string => `http://localhost:${ports[site]}`;
