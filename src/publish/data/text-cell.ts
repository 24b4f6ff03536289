/**
 * Text that a spreadsheet would take for something else gets an apostrophe before it: a formula would run, `00001` lose
 * its zeros, `21-4` become a day of April. Whoever reads a cell of text takes one apostrophe off its beginning, if there
 * is one, and has what the JSON says, on one line.
 */
import { plainText } from '../calendars/ics/text.ts';

/** Wide signs too, which spreadsheets of East Asia take for the same. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;
/** The same where a spreadsheet set to semicolons cuts the line there. */
const FORMULA_AFTER_SEMICOLON = /;(?=[\s\p{Cf}]*[=+\-@＝＋－＠])/gu;

/** Numbers with any separators, fractions, dates, hours, shares and sums. */
const DIGITS = /^[\s\p{Nd}\p{Sc}\p{Cf}.,/:%()+\-–−]*\p{Nd}[\s\p{Nd}\p{Sc}\p{Cf}.,/:%()+\-–−]*$/u;
/** `0234 3822 425`, as telephone numbers are written: no spreadsheet takes it for a number … */
const IN_GROUPS = /^\d+( \d+)+$/;
/** … but where blanks stand between thousands. */
const THOUSANDS = /^\d{1,3}( \d{3})+$/;
/** `1e5`, `.5e3`, `1.e2`. */
const EXPONENT = /^[\s\p{Sc}\p{Cf}.,]*\p{Nd}[\p{Nd}.,]*e[+-]?\p{Nd}+[\s\p{Cf}]*$/iu;
const CLOCK = /^\d{1,2}(:\d{2}){0,2} ?[ap]\.?m\.?$/i;
/** `may-10`, `10 Mar 2026`: English months stand in every spreadsheet. */
const MONTH =
	/^(?=.*\d)(\d{1,4}[ ,./-]*)?(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\.?([ ,./-]*\d{1,4}){0,2}$/i;
const TRUTH = /^(true|false)$/i;

/** As it stands in the file, before any quotes. */
export function textCell(text: string): string {
	const line = plainText(text).replace(/\s+/g, ' ').replace(FORMULA_AFTER_SEMICOLON, ";'");
	return line.startsWith("'") || isTakenForAnother(line) ? `'${line}` : line;
}

const isTakenForAnother = (line: string): boolean =>
	FORMULA.test(line) ||
	(DIGITS.test(line) && !(IN_GROUPS.test(line) && !THOUSANDS.test(line))) ||
	[EXPONENT, CLOCK, MONTH, TRUTH].some((form) => form.test(line));

/** A month or a year, of which a spreadsheet would make the first day of it, or a number. */
export const isPartialDate = (text: string): boolean => /^\d{4}(-\d{2})?$/.test(text);
