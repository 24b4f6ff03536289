/**
 * A schema check that fails carries its own words, in both languages, and the cure.
 * The reader turns them into an issue; schemas never print.
 */
export interface ProblemText {
	readonly vi: string;
	readonly en: string;
	readonly cureVi: string;
	readonly cureEn: string;
}

/** What an editor most likely meant, as it should be written; undefined where nothing tells. */
export type Meant = (value: unknown) => string | undefined;

/**
 * Parameters of a zod custom check; `rule` is the stable name that reports print. The first check of a value that
 * fails is the last: a text that is no date need not hear that it is also too long.
 */
export function problem(rule: string, text: ProblemText, meant?: Meant) {
	return { message: rule, params: { rule, text, ...(meant ? { meant } : {}) }, abort: true };
}
