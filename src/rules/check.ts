/** The whole check: read everything, then ask every rule. Used by `npm run check`, the build and scripts alike. */
import { localNow } from '../domain/time/local-now.ts';
import { type ReadResult, readContentInThreads } from '../reader/index.ts';
import { rules, verboseRules } from './index.ts';
import { type CheckResult, judgeBy } from './judge.ts';

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

/** Asks every rule about content that was read; see judgeBy. */
export const judge = (read: ReadResult, now: string, { verbose = false }: CheckOptions = {}): CheckResult =>
	judgeBy(verbose ? [...rules, ...verboseRules] : rules, read, now);
