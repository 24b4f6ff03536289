import type { Finding } from '../reader/index.ts';
import { textsBelow } from './nodes.ts';
import { entries, error, type Rule } from './rule.ts';

/** Control and invisible steering characters: they break calendar files and can hide or reverse text. */
const CONTROL = /[[\p{Cc}--[\t\n\r]]\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/gv;

const codePoint = (character: string) =>
	`U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

const words = (character: string) => ({
	vi: `có ký tự không nhìn thấy được (${codePoint(character)})`,
	en: `there is an invisible character (${codePoint(character)})`,
	cureVi: 'Xóa ký tự ấy: đặt con trỏ trước chữ đứng sau nó rồi bấm Backspace, hoặc gõ lại từ này.',
	cureEn: 'Delete it: put the cursor before the letter after it and press Backspace, or type the word again.',
});

export const controlCharacter: Rule = (input) => [
	...input.files.flatMap((file) =>
		[...file.text.matchAll(CONTROL)].map(({ 0: character, index }): Finding => {
			const { vi, en, cureVi, cureEn } = words(character);
			return {
				severity: 'error',
				file,
				at: { offset: index },
				rule: 'control-character',
				message: { vi, en },
				cure: { vi: cureVi, en: cureEn },
			};
		}),
	),
	...escaped(input),
];

/** Written as an escape inside double quotes, "\u0007". */
const escaped: Rule = (input) =>
	entries(input)
		.filter((entry) => entry.file.text.includes('\\'))
		.flatMap((entry) =>
			textsBelow(entry.record ?? entry.raw).flatMap(({ path, text }) => {
				const character = text.match(CONTROL)?.[0];
				// Those that stand in the file as they are have been found above.
				if (character === undefined || entry.file.text.includes(character)) return [];
				return error('control-character', entry, path, words(character));
			}),
		);
