import type { Finding, Issue } from './issue.ts';
import { parseYaml, positionAt } from './yaml.ts';

/** Gives findings their line and column, parsing each file once; sorted as reports print them, each said once. */
export function placeFindings(findings: readonly Finding[]): Issue[] {
	const byFile = Map.groupBy(findings, (f) => f.file);
	const issues: Issue[] = [];
	for (const [file, group] of byFile) {
		const parsed = parseYaml(file.text);
		for (const { severity, at, rule, message, cure } of group) {
			issues.push({ severity, file: file.shown, ...positionAt(parsed, at), rule, message, cure });
		}
	}
	return sortIssues(issues);
}

/** By file, line, column, rule; the same words at the same place are kept once. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
	const key = (i: Issue) => [i.file, i.line, i.column, i.rule, i.message.vi].join('\n');
	const once = [...new Map(issues.map((i) => [key(i), i])).values()];
	return once.sort(
		(a, b) =>
			byText(a.file, b.file) ||
			a.line - b.line ||
			a.column - b.column ||
			byText(a.rule, b.rule) ||
			byText(a.message.vi, b.message.vi),
	);
}

/** By code unit, so that the order never depends on the machine's language. */
export function byText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
