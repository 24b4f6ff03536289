/** The check's report as text. */
import type { Issue } from '../reader/index.ts';

export type ReportLanguage = 'vi' | 'en';

const WARNING = { vi: 'cảnh báo', en: 'warning' } as const;

/** `file:line:column  rule  message`, and the cure on the next line, indented. A warning says that it is one. */
export function reportLines(issue: Issue, language: ReportLanguage): string[] {
	const rule = issue.severity === 'warning' ? `${issue.rule} (${WARNING[language]})` : issue.rule;
	const { file, line, column, message, cure } = issue;
	return [`${file}:${line}:${column}  ${rule}  ${message[language]}`, `    ${cure[language]}`];
}

export function countLine(issues: readonly Issue[], language: ReportLanguage): string {
	const errors = issues.filter((issue) => issue.severity === 'error').length;
	const warnings = issues.length - errors;
	if (language === 'vi') {
		return issues.length === 0 ? 'Nội dung không có lỗi.' : `${errors} lỗi, ${warnings} cảnh báo.`;
	}
	const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
	return issues.length === 0
		? 'No mistakes in the content.'
		: `${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`;
}

/** The whole report, ending in a line break. */
export function report(issues: readonly Issue[], language: ReportLanguage): string {
	return `${[...issues.flatMap((issue) => reportLines(issue, language)), countLine(issues, language)].join('\n')}\n`;
}
