/** The wording of each kind of objection a schema can raise. */
import type { z } from 'zod';
import type { Path, Words } from './issue.ts';
import { descriptionAt } from './schema-at.ts';
import { about, commaList, fieldName, shown } from './words.ts';

export interface Objection {
	readonly rule: string;
	readonly message: Words;
	readonly cure: Words;
}

const needsSource: Words = {
	vi: 'Thêm ít nhất một nguồn: sources: [{ title: "…", url: "https://…", on: "2026-11-01" }].',
	en: 'Add at least one source: sources: [{ title: "…", url: "https://…", on: "2026-11-01" }].',
};

interface Described {
	readonly schema: z.core.$ZodType;
	readonly value: unknown;
}

/** A field that is owed. `allowed` are the values it may take, when they are few. */
export function missingWords(
	{ schema, value }: Described,
	path: Path,
	allowed?: readonly string[],
): Objection {
	const key = String(path.at(-1) ?? '');
	const message = about(path.slice(0, -1), { vi: `thiếu "${key}"`, en: `"${key}" is missing` });
	if (key === 'sources') return { rule: 'missing-source', message, cure: needsSource };
	const values = allowed
		? { vi: ` Chọn một trong: ${commaList(allowed)}.`, en: ` Choose one of: ${commaList(allowed)}.` }
		: { vi: '', en: '' };
	const meaning = descriptionAt(schema, path, value);
	return {
		rule: 'missing',
		message,
		cure: {
			vi: `Thêm "${key}"${meaning ? ` (${meaning.replace(/\.$/, '')})` : ''}.${values.vi}`,
			en: `Add "${key}".${values.en}`,
		},
	};
}

type Limit = z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall;

/** Too long, too short, too many, too few, too large, too small. */
export function limitWords(issue: Limit, value: unknown, path: Path): Objection {
	const big = issue.code === 'too_big';
	const limit = Number(big ? issue.maximum : issue.minimum);
	if (issue.origin === 'string' && !big && value === '') {
		return {
			rule: 'empty',
			message: { vi: 'chưa viết gì', en: 'nothing is written here' },
			cure: { vi: 'Viết nội dung, hoặc bỏ cả dòng.', en: 'Write something, or remove the line.' },
		};
	}
	if (issue.origin === 'string') {
		const length = String(value).length;
		return {
			rule: big ? 'too-long' : 'too-short',
			message: big
				? {
						vi: `dài ${length} ký tự, nhiều nhất ${limit}`,
						en: `is ${length} characters long, at most ${limit} fit`,
					}
				: {
						vi: `chỉ có ${length} ký tự, ít nhất ${limit}`,
						en: `has ${length} characters, at least ${limit} are needed`,
					},
			cure: big
				? { vi: `Rút ngắn ${length - limit} ký tự.`, en: `Shorten it by ${length - limit} characters.` }
				: { vi: 'Viết đầy đủ hơn.', en: 'Write more.' },
		};
	}
	if (issue.origin === 'array') {
		const sources = fieldName(path) === 'sources';
		return {
			rule: sources ? 'missing-source' : big ? 'too-many' : 'too-few',
			message: big
				? { vi: `nhiều nhất ${limit} phần`, en: `at most ${limit} items` }
				: { vi: 'danh sách còn trống', en: 'the list is empty' },
			cure: sources
				? needsSource
				: big
					? { vi: 'Bỏ bớt.', en: 'Remove some.' }
					: { vi: `Thêm ít nhất ${limit} phần.`, en: `Add at least ${limit}.` },
		};
	}
	return {
		rule: big ? 'too-large' : 'too-small',
		message: big
			? { vi: `${shown(value)} quá lớn`, en: `${shown(value)} is too large` }
			: { vi: `${shown(value)} quá nhỏ`, en: `${shown(value)} is too small` },
		cure: big
			? { vi: `Nhiều nhất là ${limit}.`, en: `At most ${limit}.` }
			: issue.inclusive
				? { vi: `Ít nhất là ${limit}.`, en: `At least ${limit}.` }
				: { vi: `Phải lớn hơn ${limit}.`, en: `It must be more than ${limit}.` },
	};
}
