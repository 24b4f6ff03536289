export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export const DEFAULT_LANGUAGE: Language = 'vi';

/** Text as content holds it: Vietnamese always, English where somebody wrote it. */
export interface Localized {
	readonly vi: string;
	readonly en?: string | undefined;
}

export interface Wording {
	readonly text: string;
	/** Set when the text is not in the page's language, so that the page can mark it with `lang`. */
	readonly lang?: Language;
}

/** The text in `language`, or the Vietnamese original marked as such. */
export function say(value: Localized, language: Language): Wording {
	if (language === 'vi') return { text: value.vi };
	return value.en === undefined ? { text: value.vi, lang: 'vi' } : { text: value.en };
}

/** The same without the mark, for feeds, titles and attributes that cannot carry `lang`. */
export const sayPlain = (value: Localized, language: Language): string => say(value, language).text;

const VIETNAMESE_WORD =
	/\p{L}*[àáảãạăắằẳẵặâấầẩẫậđèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵ]\p{L}*/giu;

/** The mark for a line that content holds in one language only, such as the title of a source: a name alone needs none. */
export const markOf = (text: string, language: Language): Language | undefined =>
	language === 'en' && (text.match(VIETNAMESE_WORD)?.length ?? 0) > 2 ? 'vi' : undefined;

export const otherLanguage = (language: Language): Language => (language === 'vi' ? 'en' : 'vi');
