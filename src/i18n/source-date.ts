import type { Source } from '../schemas/source.ts';
import { partialDateWords, plainDate } from './dates.ts';
import type { Language } from './languages.ts';
import { messagesIn } from './messages/index.ts';

/** The date of a block's own source, in few words: "nguồn tháng 9 năm 2024", "đọc ngày 22/11/2026". */
export function sourceDate(
	{ on, seen }: Pick<Source, 'on' | 'seen'>,
	language: Language,
): string | undefined {
	const t = messagesIn(language);
	if (on !== undefined)
		return t.bySource(on.length === 10 ? plainDate(on, language) : partialDateWords(on, language));
	return seen === undefined ? undefined : t.bySourceSeen(plainDate(seen, language));
}
