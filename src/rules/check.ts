/** The whole check: read everything, then ask every rule. Used by `npm run check`, the build and scripts alike. */
import { localNow } from '../domain/zone.ts';
import {
	type Issue,
	placeFindings,
	type ReadResult,
	readContentInThreads,
	sortIssues,
} from '../reader/index.ts';
import type { Records } from '../schemas/index.ts';
import { rules, verboseRules } from './index.ts';
import { entriesByCollection } from './rule.ts';

export interface CheckResult {
	/** All of them, errors and warnings, sorted by file, line and column. */
	readonly issues: readonly Issue[];
	readonly errors: number;
	readonly warnings: number;
	/** Local date of the site at which the content was judged. */
	readonly today: string;
	/** The sound records, drafts included. Throws while site.yaml is missing or broken: then there are errors. */
	readonly records: Records;
}

export interface CheckOptions {
	/** Also list work left, such as missing translations. */
	readonly verbose?: boolean;
}

/**
 * Checks the content in `dir`. `now` is local wall time of the site, `YYYY-MM-DDTHH:MM` or a date; left out, it is
 * taken from the clock in the zone of site.yaml, because the zone is not known before the content was read.
 */
export async function checkContent(
	dir: string,
	now?: string,
	options: CheckOptions = {},
): Promise<CheckResult> {
	const read = await readContentInThreads(dir);
	return judge(read, now || localNow(new Date(), read.records.site?.timezone ?? 'UTC'), options);
}

/** Asks every rule about content that was read. `now` is a local minute or date of the site. Pure. */
export function judge(read: ReadResult, now: string, { verbose = false }: CheckOptions = {}): CheckResult {
	const { records, files, otherFiles, ledger } = read;
	const asked = verbose ? [...rules, ...verboseRules] : rules;
	const today = now.slice(0, 10);
	const input = { records, files, otherFiles, ledger, today, now, entries: entriesByCollection(files) };
	const findings = asked.flatMap((rule) => rule(input));
	const issues = sortIssues([...read.issues, ...placeFindings(findings)]);
	const errors = issues.filter((issue) => issue.severity === 'error').length;
	return {
		issues,
		errors,
		warnings: issues.length - errors,
		today,
		get records(): Records {
			const { site, ...rest } = records;
			if (!site) throw new Error('site.yaml is missing or broken: run the check and mend it first');
			return { ...rest, site };
		},
	};
}
