/** Columns whose cells hold several things: names of closed lists, sentences of a line each. */
import { languageName } from '../../i18n/labels.ts';
import type { CellContent } from '../../reader/sheets/index.ts';
import { type KnownNames, readNames, vocabulary } from '../values/names.ts';
import { at, type FieldPath, mapped, type SheetColumn } from './column.ts';
import { plainWords } from './simple.ts';

type Labels = Readonly<Record<string, { readonly vi: string }>>;

/** Names of a closed list, by their words here or `more` of them. */
export const labelNames = (
	labels: Labels,
	more: Readonly<Record<string, readonly string[]>> = {},
): KnownNames =>
	vocabulary(Object.entries(labels).map(([id, { vi }]) => ({ id, names: [vi, ...(more[id] ?? [])] })));

/** Several names of a closed list. */
export const several =
	(known: KnownNames, one: string, ...path: FieldPath): SheetColumn['read'] =>
	(content) =>
		mapped(readNames(content, known, one), (ids) => at(ids, ...path));

/** In a cell: each on a line of its own, or parted by semicolons. */
const MOST_SENTENCES = 40;
export const separateSentences =
	(most: number, ...path: FieldPath): SheetColumn['read'] =>
	(content: CellContent) => {
		const found: { vi: string }[] = [];
		for (const piece of String(content)
			.split(/\s*[;\n\r]+\s*/)
			.filter(Boolean)) {
			const words = plainWords(piece.replace(/^[-–•*+]\s+/, ''), most);
			if ('message' in words) return words;
			found.push({ vi: words.value });
		}
		return found.length > MOST_SENTENCES
			? { message: `ô có ${found.length} ý`, cure: `giữ nhiều nhất ${MOST_SENTENCES} ý` }
			: at(found, ...path);
	};

const LANGUAGES = ['vi', 'en', 'fr', 'ja', 'ko', 'zh', 'lzh'];
const languages = vocabulary(
	LANGUAGES.map((code) => {
		const name = languageName(code, 'vi');
		return { id: code, names: [name, name.replace('tiếng ', '')] };
	}),
);
export const languagesColumn: SheetColumn = {
	field: 'languages',
	label: 'Ngôn ngữ',
	also: ['tiếng'],
	read: several(languages, 'ngôn ngữ', 'languages'),
};
