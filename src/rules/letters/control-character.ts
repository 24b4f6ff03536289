import { fewOf } from '../../reader/text/few.ts';
import type { ContentFile, Finding } from '../../reader/text/index.ts';
import { escapedTexts } from '../../reader/text/yaml.ts';
import { strayCharacters } from '../../schemas/letters.ts';
import type { Rule } from '../kit/rule.ts';

/**
 * Controls, half characters and what is invisible or steers: they break calendar files, the search index and terminals,
 * and can hide or reverse text. As they stand in the file, and written as an escape inside double quotes, "\u0007".
 */
export const controlCharacter: Rule = ({ files }) =>
	files.flatMap((file) => [
		...fewOf(strayCharacters(file.text), ({ index, code }) => finding(file, index, code)),
		...(file.unreadable ? [] : escaped(file)),
	]);

function escaped(file: ContentFile): Finding[] {
	if (!file.text.includes('\\')) return [];
	return escapedTexts(file.text).flatMap(({ offset, source, text }) => {
		// Those that stand in the file as they are have been found above.
		const asWritten = new Set(Array.from(strayCharacters(source), ({ code }) => code));
		const hidden = Array.from(strayCharacters(text), ({ code }) => code).find((code) => !asWritten.has(code));
		return hidden === undefined ? [] : [finding(file, offset, hidden)];
	});
}

const finding = (file: ContentFile, offset: number, code: string): Finding => ({
	severity: 'error',
	file,
	at: { offset },
	rule: 'control-character',
	message: {
		vi: `có ký tự không nhìn thấy được hoặc không dùng được (${code})`,
		en: `there is an invisible or unusable character (${code})`,
	},
	cure: {
		vi: 'Xóa ký tự ấy: đặt con trỏ trước chữ đứng sau nó rồi bấm Backspace, hoặc gõ lại từ này.',
		en: 'Delete it: put the cursor before the letter after it and press Backspace, or type the word again.',
	},
});
