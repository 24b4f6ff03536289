import type { Language } from '../../i18n/languages.ts';

/** A name that stands within a Vietnamese sentence begins small; English sentences of these pages begin with it. */
export const withinSentence = (name: string, language: Language): string =>
	language === 'vi' ? name.charAt(0).toLocaleLowerCase('vi') + name.slice(1) : name;
