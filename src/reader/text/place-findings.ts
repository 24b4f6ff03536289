import { byText } from '../../domain/text/by-text.ts';
import type { Finding, Issue, SourceText } from './issue.ts';
import { lineStarts, positionIn } from './positions.ts';
import { offsetOf, parseYaml } from './yaml.ts';

/** Gives findings their line and column, parsing each file at most once; sorted as reports print them, each said once. */
export function placeFindings(findings: readonly Finding[]): Issue[] {
	const issues: Issue[] = [];
	for (const [file, group] of Map.groupBy(findings, (f) => f.file)) {
		const position = positionsIn(file);
		for (const { severity, at, rule, message, cure, count } of group) {
			const counted = count === undefined ? {} : { count };
			issues.push({ severity, file: file.shown, ...position(at), rule, message, cure, ...counted });
		}
	}
	return sortIssues(issues);
}

/** Positions by offset are found in the text alone: a file that is too large, or broken, is not taken apart for them. */
function positionsIn({ text }: SourceText): (at: Finding['at']) => Pick<Issue, 'line' | 'column' | 'sheet'> {
	const starts = lineStarts(text);
	let document: ReturnType<typeof parseYaml>['document'] | undefined;
	return (at) => {
		if ('sheet' in at) return { sheet: at.sheet, line: at.row, column: at.column };
		if ('offset' in at) return positionIn(starts, at.offset);
		document ??= parseYaml(text).document;
		return positionIn(starts, offsetOf(document, text, at));
	};
}

/** By file, sheet, line, column, rule; the same words at the same place are kept once. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
	const key = (i: Issue) => [i.file, i.sheet, i.line, i.column, i.rule, i.message.vi].join('\n');
	const once = [...new Map(issues.map((i) => [key(i), i])).values()];
	return once.sort(
		(a, b) =>
			byText(a.file, b.file) ||
			byText(a.sheet ?? '', b.sheet ?? '') ||
			a.line - b.line ||
			a.column - b.column ||
			byText(a.rule, b.rule) ||
			byText(a.message.vi, b.message.vi),
	);
}
