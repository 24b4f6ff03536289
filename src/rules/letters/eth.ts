import { fewOf } from '../../reader/text/few.ts';
import { shown } from '../../reader/text/words.ts';
import type { Rule } from '../kit/rule.ts';

/** The Icelandic eth (Ð, ð) and the African Ɖ look like Đ; searches for the Vietnamese letter miss them. */
export const eth: Rule = ({ files }) =>
	files
		.filter((file) => LOOKALIKE.test(file.text))
		.flatMap((file) =>
			fewOf(file.text.matchAll(WORD), ({ 0: word, index }) => ({
				severity: 'error',
				file,
				at: { offset: index },
				rule: 'eth',
				message: {
					vi: `${shown(word)} có chữ ${LOOKALIKE.exec(word)?.[0]} không phải chữ Đ tiếng Việt`,
					en: `${shown(word)} holds ${LOOKALIKE.exec(word)?.[0]}, which is not the Vietnamese letter Đ`,
				},
				cure: { vi: `Viết ${shown(vietnamese(word))}.`, en: `Write ${shown(vietnamese(word))}.` },
			})),
		);

const LOOKALIKE = /[ÐðƉ]/;
/** From the start of a word: looked for from each of its letters, a text of one endless word would take for ever. */
const WORD = /(?<![\p{L}\p{M}])(?=[\p{L}\p{M}]{0,60}?[ÐðƉ])[\p{L}\p{M}]+|[ÐðƉ][\p{L}\p{M}]*/gu;

const vietnamese = (word: string) => word.replace(/[ÐƉ]/g, 'Đ').replace(/ð/g, 'đ');
