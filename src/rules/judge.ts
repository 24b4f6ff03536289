/** Asks rules about content that was read. Pure: no disk, no clock. */
import { countAll, few } from '../reader/text/few.ts';
import { type Issue, placeFindings, type ReadResult, sortIssues } from '../reader/text/index.ts';
import type { Records } from '../schemas/index.ts';
import { guarded } from './kit/guarded.ts';
import { entriesByCollection, type Rule } from './kit/rule.ts';

export interface CheckResult {
	/** Errors and warnings, sorted by file, line and column; of many of one kind the first, and how many more there are. */
	readonly issues: readonly Issue[];
	/** How many there are, those not listed too. */
	readonly errors: number;
	readonly warnings: number;
	/** Local date of the site at which the content was judged. */
	readonly today: string;
	/** The sound records, drafts included. Throws while site.yaml is missing or broken: then there are errors. */
	readonly records: Records;
}

/** Asks each of `rules`. `now` is local wall time of the site, `YYYY-MM-DDTHH:MM`, or a date, which is its whole day. */
export function judgeBy(rules: readonly Rule[], read: ReadResult, now: string): CheckResult {
	const today = now.slice(0, 10);
	const { records, files, otherFiles, ledger } = read;
	const input = { records, files, otherFiles, ledger, now, today, entries: entriesByCollection(files) };
	const findings = rules.flatMap((rule) => few(guarded(rule, input)));
	const issues = sortIssues([...read.issues, ...placeFindings(findings)]);
	const errors = countAll(issues.filter((issue) => issue.severity === 'error'));
	return {
		issues,
		errors,
		warnings: countAll(issues) - errors,
		today,
		get records(): Records {
			const { site, ...rest } = records;
			if (!site) throw new Error('site.yaml is missing or broken: run the check and mend it first');
			return { ...rest, site };
		},
	};
}
