/** Turns what a zod schema objects to into findings an editor understands: where, what, and the cure. */
import type { z } from 'zod';
import { allowedBy } from './allowed-values.ts';
import { customWords } from './custom-words.ts';
import { nearest } from './did-you-mean.ts';
import { standingFor } from './few.ts';
import type { Finding, Path, SourceText, Words } from './issue.ts';
import { descriptionAt, knownKeys, stringKeys, valueAt } from './schema-at.ts';
import { limitWords, missingWords } from './schema-words.ts';
import { wrongTypeWords } from './type-words.ts';
import { unknownKey } from './unknown-key.ts';
import { unquotedNumber } from './unquoted.ts';
import { about, didYouMean, fieldName, shown } from './words.ts';

export interface Subject {
	readonly file: SourceText;
	readonly schema: z.core.$ZodType;
	/** The raw data that the schema was asked about. */
	readonly value: unknown;
	/** Where that data stands in the file; [] when it is the whole file. */
	readonly root: Path;
	/** The unquoted text at a path of the file, for values that YAML took for numbers. */
	readonly plainSource: (path: Path) => string | undefined;
}

type ZodIssue = z.core.$ZodIssue;

/** Put into words are the first of a kind; of what goes beyond, one finding tells how many there are. */
const MOST_IN_WORDS = 50;

export function schemaFindings(subject: Subject, issues: readonly ZodIssue[]): Finding[] {
	if (issues.length <= MOST_IN_WORDS) return issues.flatMap((issue) => inWords(subject, issue));
	const kinds = Map.groupBy(issues, ({ code, path }) => `${code} ${fieldName(stringKeys(path))}`);
	return [...kinds.values()].flatMap((all) => {
		const first = all.slice(0, MOST_IN_WORDS).flatMap((issue) => inWords(subject, issue));
		const [one] = first;
		const more = all.length - MOST_IN_WORDS;
		return one && more > 0 ? [...first, standingFor(one, more)] : first;
	});
}

function inWords(subject: Subject, issue: ZodIssue): Finding[] {
	return translate(subject, issue, stringKeys(issue.path));
}

function translate(subject: Subject, issue: ZodIssue, path: Path): Finding[] {
	const value = valueAt(subject.value, path);
	const finding = (
		rule: string,
		message: Words,
		cure: Words,
		at: { path?: Path; on?: 'key' } = {},
	): Finding => ({
		severity: 'error',
		file: subject.file,
		at: { path: [...subject.root, ...(at.path ?? path)], ...(at.on ? { on: at.on } : {}) },
		rule,
		message,
		cure,
	});

	if (issue.code === 'unrecognized_keys') {
		const known = knownKeys(subject.schema, path, subject.value);
		const all = issue.keys.slice(0, MOST_IN_WORDS).map((key) =>
			finding('unknown-key', ...unknownKey(key, path, known, valueAt(value, [key])), {
				path: [...path, key],
				on: 'key',
			}),
		);
		const [one] = all;
		const more = issue.keys.length - MOST_IN_WORDS;
		return one && more > 0 ? [...all, standingFor(one, more)] : all;
	}
	if (value === undefined && issue.code !== 'custom') {
		const { rule, message, cure } = missingWords(subject, path, allowedBy(issue));
		return [finding(rule, message, cure, { path: path.slice(0, -1), on: 'key' })];
	}
	switch (issue.code) {
		case 'invalid_type': {
			const plain =
				typeof value === 'number' &&
				issue.expected === 'string' &&
				subject.plainSource([...subject.root, ...path]);
			if (plain) return [unquotedNumber(subject.file, [...subject.root, ...path], plain)];
			const { message, cure } = wrongTypeWords(issue.expected, value);
			return [finding('type', about(path, message), cure)];
		}
		case 'invalid_value': {
			const message = {
				vi: `${shown(value)} không có trong danh sách`,
				en: `${shown(value)} is not in the list`,
			};
			const near = typeof value === 'string' ? nearest(value, issue.values.map(String)) : undefined;
			return [finding('value', about(path, message), didYouMean(near, issue.values))];
		}
		case 'invalid_union':
			return union(subject, issue, path, finding);
		case 'too_big':
		case 'too_small': {
			const { rule, message, cure } = limitWords(issue, value, path);
			return [finding(rule, about(path, message), cure)];
		}
		case 'custom': {
			const { rule, message, cure } = customWords(issue, value);
			return [finding(rule, about(path, message), cure)];
		}
		case 'invalid_format': {
			const form = (issue.format === 'regex' && issue.pattern) || issue.format;
			const meaning = descriptionAt(subject.schema, path, subject.value);
			return [
				finding(
					'format',
					about(path, { vi: `${shown(value)} không đúng dạng`, en: `${shown(value)} has the wrong form` }),
					{ vi: meaning ?? `Viết theo dạng ${form}.`, en: `Write it in the form ${form}.` },
				),
			];
		}
		default:
			return [
				finding(
					'value',
					about(path, { vi: `${shown(value)} không hợp lệ`, en: `${shown(value)} is not valid` }),
					{ vi: 'Xem lại giá trị này.', en: 'Look at this value again.' },
				),
			];
	}
}

type Make = (rule: string, message: Words, cure: Words) => Finding;

/** Of a union, says what is wrong with the option that comes nearest; of a union of plain values, lists them. */
function union(subject: Subject, issue: z.core.$ZodIssueInvalidUnion, path: Path, make: Make): Finding[] {
	const allowed = allowedBy(issue);
	if (allowed) {
		const value = valueAt(subject.value, path);
		const message = {
			vi: `${shown(value)} không có trong danh sách`,
			en: `${shown(value)} is not in the list`,
		};
		const near = typeof value === 'string' ? nearest(value, allowed) : undefined;
		return [make('kind', about(path, message), didYouMean(near, allowed))];
	}
	const weight = (errors: readonly ZodIssue[]) =>
		errors.reduce((sum, e) => sum + (e.code === 'unrecognized_keys' ? e.keys.length : 1), 0);
	const best = issue.errors.toSorted((a, b) => weight(a) - weight(b))[0] ?? [];
	return best.flatMap((inner) => translate(subject, inner, [...path, ...stringKeys(inner.path)]));
}
