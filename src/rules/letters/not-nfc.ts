import type { ContentFile, Finding } from '../../reader/text/index.ts';
import { shown } from '../../reader/text/words.ts';
import type { Rule } from '../kit/rule.ts';

const MOST_PER_FILE = 5;

/** Accents typed as separate marks: such text looks right, yet is neither found nor sorted nor cut rightly. */
export const notNfc: Rule = ({ files }) =>
	files.flatMap((file) => (file.text === file.text.normalize('NFC') ? [] : decomposed(file)));

function decomposed(file: ContentFile): Finding[] {
	const words = [...file.text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].filter(
		([word]) => word !== word.normalize('NFC'),
	);
	return words.slice(0, MOST_PER_FILE).map(({ 0: word, index }) => ({
		severity: 'error',
		file,
		at: { offset: index },
		rule: 'not-nfc',
		message: {
			vi: `dấu trong ${shown(word.normalize('NFC'))} được gõ rời khỏi chữ`,
			en: `the accents in ${shown(word.normalize('NFC'))} are typed apart from their letters`,
		},
		cure: {
			vi: 'Gõ lại bằng bảng mã Unicode dựng sẵn (trong bộ gõ tiếng Việt).',
			en: 'Type it again with precomposed Unicode letters (a setting of the Vietnamese keyboard).',
		},
	}));
}
