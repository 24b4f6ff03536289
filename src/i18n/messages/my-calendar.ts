/** My calendar: saving, clashes, export. Islands import this area alone, so that not every message travels with them. */
export const myCalendar = {
	vi: {},
	en: {},
} as const;
