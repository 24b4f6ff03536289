import type { Issue } from '../../src/reader/index.ts';
import { countLine, listLines, type ReportLanguage } from '../../src/rules/kit/report.ts';

export interface ReportOptions {
	readonly language: ReportLanguage;
	/** Leaves warnings out of the list; the last line counts them all the same. */
	readonly errorsOnly?: boolean;
}

/** Prints the report and answers how many errors there are. */
export function printReport(
	issues: readonly Issue[],
	{ language, errorsOnly = false }: ReportOptions,
): number {
	const errors = issues.filter((issue) => issue.severity === 'error');
	const lines = listLines(errorsOnly ? errors : issues, language);
	console.log([...lines, countLine(issues, language)].join('\n'));
	return errors.length;
}
