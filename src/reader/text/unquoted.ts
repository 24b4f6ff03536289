/** Dates, times and numbers-that-are-names (telephone, code) must be quoted, or YAML programs disagree on what they are. */
import type { Finding, SourceText } from './issue.ts';
import { cut, shown } from './words.ts';
import type { PlainScalar } from './yaml.ts';

const ISO =
	/^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[Tt ]+(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{1,2}:?\d{2})?)?$/;
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const CLOCK = /^(\d{1,2}):(\d{2})(?::\d{2})?$/;
/** Leading zero, plus sign or service prefix: a telephone number or a code, never an amount. */
const PHONE_LIKE = /^(0\d[\d .]*|\+\d[\d .]{6,}|1[89]00 \d{4,6})$/;

const two = (digits: string) => digits.padStart(2, '0');

/** The quoted text that an editor should write instead of an unquoted date or time; undefined if it is neither. */
export function quotedDate(source: string): string | undefined {
	const iso = ISO.exec(source);
	if (iso) {
		const [, year = '', month = '', day, hour, minute] = iso;
		const date = [year, two(month), ...(day ? [two(day)] : [])].join('-');
		return hour && minute ? `"${date}T${two(hour)}:${minute}"` : `"${date}"`;
	}
	const dayFirst = DAY_FIRST.exec(source);
	if (dayFirst) {
		const [, day = '', month = '', year = ''] = dayFirst;
		return `"${year}-${two(month)}-${two(day)}"`;
	}
	const clock = CLOCK.exec(source);
	if (clock) return `"${two(clock[1] ?? '')}:${clock[2]}"`;
	return undefined;
}

/** Whether an unquoted value would lose its leading zero, or is a telephone number. */
export function isNumberLikeName(source: string): boolean {
	return PHONE_LIKE.test(source);
}

export function unquotedFinding(file: SourceText, { path, source }: PlainScalar): Finding | undefined {
	const date = quotedDate(source);
	if (date !== undefined) {
		return {
			severity: 'error',
			file,
			at: { path },
			rule: 'unquoted-date',
			message: {
				vi: `ngày giờ ${cut(source)} chưa để trong ngoặc kép`,
				en: `the date or time ${cut(source)} is not in quotes`,
			},
			cure: { vi: `Viết ${date}.`, en: `Write ${date}.` },
		};
	}
	return isNumberLikeName(source) ? unquotedNumber(file, path, source) : undefined;
}

export function unquotedNumber(file: SourceText, path: PlainScalar['path'], source: string): Finding {
	return {
		severity: 'error',
		file,
		at: { path },
		rule: 'unquoted-number',
		message: {
			vi: `số ${cut(source)} chưa để trong ngoặc kép`,
			en: `the number ${cut(source)} is not in quotes`,
		},
		cure: source.startsWith('0')
			? {
					vi: `Viết ${shown(source)}: không có ngoặc kép, số 0 ở đầu sẽ mất.`,
					en: `Write ${shown(source)}: without quotes the leading zero is lost.`,
				}
			: { vi: `Viết ${shown(source)}.`, en: `Write ${shown(source)}.` },
	};
}
