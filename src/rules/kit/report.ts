/** The check's report as text. */

import { cellName } from '../../reader/text/cell-name.ts';
import { countAll } from '../../reader/text/few.ts';
import { type Issue, shown } from '../../reader/text/index.ts';
import { strayCharacters, withoutStrays } from '../../schemas/letters.ts';

export type ReportLanguage = 'vi' | 'en';

const WARNING = { vi: 'cảnh báo', en: 'warning' } as const;

/**
 * `file:line:column  rule  message` (of a table, its cell), and the cure on the next line, indented. A warning says that it is one. Whatever
 * stands in the content, each is one line of plain letters.
 */
export function reportLines(issue: Issue, language: ReportLanguage): string[] {
	const rule = issue.severity === 'warning' ? `${issue.rule} (${WARNING[language]})` : issue.rule;
	const { message, cure } = issue;
	return [
		printable(`${placeOf(issue, language)}  ${rule}  ${message[language]}`),
		`    ${printable(cure[language])}`,
	];
}

/** `file:line:column`; of a table the cell, by the name that spreadsheets give it: `file: Ô C6, trang "Lịch"`. */
function placeOf({ file, sheet, line, column }: Issue, language: ReportLanguage): string {
	if (sheet === undefined) return `${file}:${line}:${column}`;
	const [cell, name] = [cellName(line, column), shown(sheet)];
	return language === 'vi' ? `${file}: Ô ${cell}, trang ${name}` : `${file}: cell ${cell}, sheet ${name}`;
}

/** On one line, without what a terminal or the log of a build server takes for a command (`::name::`, `##[name]`). */
const printable = (text: string): string =>
	// Two blanks stand between the parts of a line.
	text
		.split('  ')
		.map(withoutStrays)
		.join('  ')
		.replace(/^[\s:]*::/, ': :')
		.replace(/##(?=\w*\[)/g, '# #')
		.slice(0, LONGEST_LINE)
		.replace(/\p{Cs}$/u, '');

/** In UTF-16 units: longer than any message of ours. */
const LONGEST_LINE = 2000;

/** In issues: more than anybody mends before the next check. */
const MOST_LISTED = 1000;

/** The report's lines without its last, errors before warnings where there are too many to list. */
export function listLines(issues: readonly Issue[], language: ReportLanguage): string[] {
	if (issues.length <= MOST_LISTED) return issues.flatMap((issue) => reportLines(issue, language));
	const [errors, warnings] = [issues.filter(isError), issues.filter((issue) => !isError(issue))];
	const kept = new Set([...errors, ...warnings].slice(0, MOST_LISTED));
	const left = countAll(issues.filter((issue) => !kept.has(issue)));
	return [
		...issues.filter((issue) => kept.has(issue)).flatMap((issue) => reportLines(issue, language)),
		language === 'vi'
			? `… và ${left} lỗi, cảnh báo nữa: sửa những chỗ trên rồi kiểm tra lại.`
			: `… and ${left} more: mend those above, then check again.`,
	];
}

const isError = ({ severity }: Issue): boolean => severity === 'error';

export function countLine(issues: readonly Issue[], language: ReportLanguage): string {
	const errors = countAll(issues.filter(isError));
	const warnings = countAll(issues) - errors;
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
	return `${[...listLines(issues, language), countLine(issues, language)].join('\n')}\n`;
}

/** The issues as JSON for machines, which also passes through terminals: what is no plain letter is written as an escape. */
export function reportJson(issues: readonly Issue[]): string {
	const text = JSON.stringify(issues.slice(0, MOST_IN_JSON), null, '\t');
	const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
	let [safe, at] = ['', 0];
	for (const { index, length } of strayCharacters(text)) {
		safe += text.slice(at, index) + text.slice(index, index + length).replace(/[\s\S]/g, escaped);
		at = index + length;
	}
	return safe + text.slice(at);
}

/** More than any machine has a use for; what goes beyond would not fit one text. */
const MOST_IN_JSON = 100_000;
