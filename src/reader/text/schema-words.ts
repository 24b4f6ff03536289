/** The wording of each kind of objection a schema can raise. */
import type { z } from 'zod';
import type { Path, Words } from './issue.ts';
import { descriptionAt } from './schema-at.ts';
import { about, commaList, cut, fieldName, shown } from './words.ts';

interface Objection {
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

const typeNames: Record<string, Words> = {
	string: { vi: 'một đoạn chữ', en: 'text' },
	number: { vi: 'một số', en: 'a number' },
	int: { vi: 'một số nguyên', en: 'a whole number' },
	boolean: { vi: 'true hoặc false', en: 'true or false' },
	array: { vi: 'một danh sách', en: 'a list' },
	object: { vi: 'một nhóm mục con', en: 'a group of fields' },
	null: { vi: 'để trống', en: 'empty' },
};

const typeCures: Record<string, Words> = {
	string: { vi: 'Đặt trong ngoặc kép.', en: 'Put it in quotes.' },
	number: {
		vi: 'Chỉ viết chữ số, không có ngoặc kép và đơn vị.',
		en: 'Write digits only, without quotes or a unit.',
	},
	int: { vi: 'Chỉ viết chữ số, không có phần lẻ.', en: 'Write digits only, without a fraction.' },
	boolean: { vi: 'Viết true hoặc false, không có ngoặc kép.', en: 'Write true or false, without quotes.' },
	array: {
		vi: 'Viết mỗi phần một dòng, bắt đầu bằng "- ".',
		en: 'Write each item on its own line, starting with "- ".',
	},
	object: {
		vi: 'Viết các mục con ở những dòng dưới, thụt vào hai dấu cách, ví dụ vi: "…".',
		en: 'Write its fields on the lines below, indented by two spaces, for example vi: "…".',
	},
};

function typeOf(value: unknown): string {
	if (value === null) return 'null';
	if (Array.isArray(value)) return 'array';
	return typeof value;
}

export function wrongTypeWords(expected: string, value: unknown): Omit<Objection, 'rule'> {
	const want = typeNames[expected] ?? { vi: expected, en: expected };
	const got = typeNames[typeOf(value)] ?? { vi: typeOf(value), en: typeOf(value) };
	const empty = value === null;
	const what = typeof value === 'object' ? got : { vi: shown(value), en: shown(value) };
	return {
		message: empty
			? { vi: 'chưa viết gì', en: 'nothing is written here' }
			: { vi: `cần ${want.vi}, ở đây là ${what.vi}`, en: `must be ${want.en}, not ${what.en}` },
		cure: empty
			? { vi: `Viết ${want.vi}, hoặc bỏ cả dòng.`, en: `Write ${want.en}, or remove the line.` }
			: (typeCures[expected] ?? { vi: 'Xem lại giá trị này.', en: 'Look at this value again.' }),
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

function isText(value: unknown): value is Record<'vi' | 'en' | 'cureVi' | 'cureEn', string> {
	return (
		typeof value === 'object' && value !== null && ['vi', 'en', 'cureVi', 'cureEn'].every((k) => k in value)
	);
}

/** A schema's own check carries its words (schemas/problem.ts); the value is named before them when it is a plain one. */
export function customWords(issue: z.core.$ZodIssueCustom, value: unknown): Objection {
	const text = issue.params?.text;
	const rule = typeof issue.params?.rule === 'string' ? issue.params.rule : 'value';
	const prefix = typeof value === 'object' || value === undefined ? '' : `${shown(value)} `;
	if (!isText(text)) {
		return {
			rule,
			message: { vi: `${prefix}không hợp lệ`, en: `${prefix}is not valid` },
			cure: { vi: 'Xem lại giá trị này.', en: 'Look at this value again.' },
		};
	}
	return {
		rule,
		message: { vi: prefix + text.vi, en: prefix + text.en },
		cure: meantFirst(issue, value, { vi: text.cureVi, en: text.cureEn }),
	};
}

/** Before the cure, what was likely meant, where the check can tell. */
function meantFirst(issue: z.core.$ZodIssueCustom, value: unknown, cure: Words): Words {
	const meant: unknown = issue.params?.meant;
	const guess: unknown = typeof meant === 'function' ? meant(value) : undefined;
	if (typeof guess !== 'string') return cure;
	return { vi: `Có phải ${cut(guess)}? ${cure.vi}`, en: `Did you mean ${cut(guess)}? ${cure.en}` };
}
