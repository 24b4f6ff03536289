import type { Rule } from './rule.ts';

/** The Icelandic eth (Ð, ð) and the African Ɖ look like Đ; searches for the Vietnamese letter miss them. */
export const eth: Rule = ({ files }) =>
	files
		.filter((file) => LOOKALIKE.test(file.text))
		.flatMap((file) =>
			[...file.text.matchAll(/[\p{L}\p{M}]*[ÐðƉ][\p{L}\p{M}]*/gu)].map(({ 0: word, index }) => ({
				severity: 'error',
				file,
				at: { offset: index },
				rule: 'eth',
				message: {
					vi: `"${word}" có chữ ${LOOKALIKE.exec(word)?.[0]} không phải chữ Đ tiếng Việt`,
					en: `"${word}" holds ${LOOKALIKE.exec(word)?.[0]}, which is not the Vietnamese letter Đ`,
				},
				cure: { vi: `Viết "${vietnamese(word)}".`, en: `Write "${vietnamese(word)}".` },
			})),
		);

const LOOKALIKE = /[ÐðƉ]/;

const vietnamese = (word: string) => word.replace(/[ÐƉ]/g, 'Đ').replace(/ð/g, 'đ');
