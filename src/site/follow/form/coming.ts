import { groupDigits } from '../../../i18n/digits.ts';
import type { Language } from '../../../i18n/languages.ts';

/** How many sessions a calendar holds, in one of the three sentences that the page has for it. */
export function comingWords(
	count: number,
	{ some, one, none }: { readonly some: string; readonly one: string; readonly none: string },
	language: Language,
): string {
	if (count === 0) return none;
	return count === 1 ? one : some.replace('#', groupDigits(count, language));
}
