/** The words of a value that is of another type than its field. */
import type { Words } from './issue.ts';
import type { Objection } from './schema-words.ts';
import { shown } from './words.ts';

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

/** `expected` is a type of JSON, as zod names it. */
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
