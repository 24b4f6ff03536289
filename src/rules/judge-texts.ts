/**
 * The check without a disk: what a browser holds, or an importer has made, is read and judged as `npm run check` would.
 * Nothing that is reachable from here needs Node (tests/unit/house/without-node.test.ts).
 */
import { type ReadResult, readTexts, type TextsOptions } from '../reader/text/index.ts';
import { type CheckResult, judgeBy } from './judge.ts';
import type { Rule } from './kit/rule.ts';
import { textRules, verboseRules } from './text-rules.ts';

export interface JudgeOptions extends TextsOptions {
	/** Also list work left, such as missing translations. */
	readonly verbose?: boolean;
	/** Rules of the caller's own surroundings: what bodies may hold, where the parser of Markdown runs. */
	readonly more?: readonly Rule[];
}

export interface Judged {
	readonly read: ReadResult;
	readonly checked: CheckResult;
}

/**
 * Reads texts by their paths from the content directory (`events/x.yaml`) and asks every rule about them.
 * `now` is local wall time of the site, `YYYY-MM-DDTHH:MM`, or a date, which is its whole day.
 */
export function judgeTexts(
	texts: ReadonlyMap<string, string>,
	now: string,
	{ verbose = false, more = [], ...options }: JudgeOptions = {},
): Judged {
	const read = readTexts(texts, options);
	const asked = [...textRules, ...(verbose ? verboseRules : []), ...more];
	return { read, checked: judgeBy(asked, read, now) };
}
