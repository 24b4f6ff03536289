/** The whole check: read everything, then ask every rule. Used by `npm run check`, the build and scripts alike. */
import { localNow } from '../domain/time/zone.ts';
import {
	type Issue,
	placeFindings,
	type ReadResult,
	readContentInThreads,
	sortIssues,
} from '../reader/index.ts';
import { countAll, few } from '../reader/text/few.ts';
import type { Records } from '../schemas/index.ts';
import { rules, verboseRules } from './index.ts';
import { guarded } from './kit/guarded.ts';
import { entriesByCollection } from './kit/rule.ts';

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

/** Asks every rule about content that was read. `now` is local wall time, or a date, which is its whole day. Pure. */
export function judge(read: ReadResult, now: string, { verbose = false }: CheckOptions = {}): CheckResult {
	const today = now.slice(0, 10);
	const { records, files, otherFiles, ledger } = read;
	const asked = verbose ? [...rules, ...verboseRules] : rules;
	const input = { records, files, otherFiles, ledger, now, today, entries: entriesByCollection(files) };
	const findings = asked.flatMap((rule) => few(guarded(rule, input)));
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
