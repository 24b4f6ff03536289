/**
 * The order in which readers look names up: by the letters of that language, numbers by their size ("Phường 2" stands
 * before "Phường 10").
 */
export const byNameIn = (language: string): ((a: string, b: string) => number) =>
	new Intl.Collator(language, { numeric: true }).compare;
