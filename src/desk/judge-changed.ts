/** A content as it would be with some files written anew, judged by every rule: only what that brings is told. */
import { type Issue, type ReadResult, readTexts } from '../reader/text/index.ts';
import { judgeBy } from '../rules/judge.ts';
import type { Rule } from '../rules/kit/rule.ts';
import { textRules } from '../rules/text-rules.ts';

export interface JudgedChange {
	readonly after: ReadResult;
	/** Errors and warnings that were not there before. */
	readonly issues: readonly Issue[];
}

/** `texts`: by their paths from the content directory; undefined takes a file away. `now`: local wall time of the site. */
export function judgeChanged(
	read: ReadResult,
	texts: ReadonlyMap<string, string | undefined>,
	now: string,
	more: readonly Rule[] = [],
): JudgedChange {
	const rules = [...textRules, ...more];
	const [first] = read.files;
	const shownFrom = first ? first.shown.slice(0, -first.path.length - 1) : 'content';
	const all = new Map<string, string>(read.files.map(({ path, text }) => [path, text]));
	for (const [path, text] of texts) {
		if (text === undefined) all.delete(path);
		else all.set(path, text);
	}
	const after = { ...readTexts(all, { shownFrom, pictures: read.otherFiles }), ledger: read.ledger };
	const known = new Set(judgeBy(rules, read, now).issues.map(keyOf));
	return { after, issues: judgeBy(rules, after, now).issues.filter((issue) => !known.has(keyOf(issue))) };
}

const keyOf = ({ file, rule, message }: Issue): string => `${file}\n${rule}\n${message.vi}`;
