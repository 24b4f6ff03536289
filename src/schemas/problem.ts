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

/** Parameters of a zod custom check; `rule` is the stable name that reports print. */
export function problem(rule: string, text: ProblemText) {
	return { message: rule, params: { rule, text } };
}
