/** A content as it would be with some files written anew, judged by every rule: only what that brings is told. */
import { type Issue, type ReadResult, readOver } from '../reader/text/index.ts';
import { judgeBy } from './judge.ts';
import type { Rule } from './kit/rule.ts';
import { textRules } from './text-rules.ts';

export interface JudgedOver {
	/** The content as it would be. */
	readonly after: ReadResult;
	/** Errors and warnings that were not there before. */
	readonly issues: readonly Issue[];
	/** Name of the content directory, as reports show it. */
	readonly shownFrom: string;
}

/**
 * `texts`: by their paths from the content directory. `now`: local wall time of the site. `more`: rules of the caller's
 * own surroundings, such as those for Markdown.
 */
export function judgeOver(
	read: ReadResult,
	texts: ReadonlyMap<string, string>,
	now: string,
	more: readonly Rule[] = [],
): JudgedOver {
	const rules = [...textRules, ...more];
	const [first] = read.files;
	const shownFrom = first ? first.shown.slice(0, -first.path.length - 1) : 'content';
	const after = readOver(read, texts, shownFrom);
	const found = judgeBy(rules, after, now).issues;
	const before = new Set(found.length > 0 ? judgeBy(rules, read, now).issues.map(keyOf) : []);
	return { after, issues: found.filter((issue) => !before.has(keyOf(issue))), shownFrom };
}

const keyOf = ({ file, rule, message }: Issue): string => `${file}\n${rule}\n${message.vi}`;
