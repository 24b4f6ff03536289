/** What is said of a key that the schema does not know. */
import { nearest } from './did-you-mean.ts';
import type { Finding, Path, SourceText, Words } from './issue.ts';
import { commaList, fieldName, shown } from './words.ts';

/** The message, and the cure: the key that was meant, if one is near. */
export function unknownKey(
	key: string,
	path: Path,
	known: readonly string[],
	value: unknown,
): [Words, Words] {
	const near = nearest(key, known);
	// { vi: Số 9, Phố Chợ }: what follows the comma becomes a key without a value.
	const afterComma = value === null && /[^a-z0-9]/i.test(key);
	const where = fieldName(path);
	const message = {
		vi: where ? `không có mục ${shown(key)} trong ${where}` : `không có mục ${shown(key)}`,
		en: where ? `there is no field ${shown(key)} in ${where}` : `there is no field ${shown(key)}`,
	};
	const cure = near
		? { vi: `Có phải ${shown(near)}?`, en: `Did you mean ${shown(near)}?` }
		: afterComma
			? {
					vi: 'Dấu phẩy trong { … } cắt đôi đoạn chữ: đặt cả đoạn trong ngoặc kép.',
					en: 'A comma inside { … } cuts the text in two: put the whole text in quotes.',
				}
			: {
					vi: `Bỏ mục này, hoặc dùng: ${commaList(known)}.`,
					en: `Remove it, or use one of: ${commaList(known)}.`,
				};
	return [message, cure];
}

/** What is said of a list that its file does not hold. */
export function unknownList(file: SourceText, key: string, keys: readonly string[]): Finding {
	const near = nearest(key, keys);
	return {
		severity: 'error',
		file,
		at: { path: [key], on: 'key' },
		rule: 'unknown-key',
		message: { vi: `không có mục ${shown(key)}`, en: `there is no field ${shown(key)}` },
		cure: near
			? { vi: `Có phải ${shown(near)}?`, en: `Did you mean ${shown(near)}?` }
			: { vi: `Tệp này chỉ gồm: ${commaList(keys)}.`, en: `This file holds only: ${commaList(keys)}.` },
	};
}
