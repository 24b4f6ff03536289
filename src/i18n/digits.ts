/** Figures in words: a file of its own without messages, so that islands may share it. */
import type { Language } from './languages.ts';

/** 1.234.567,5 in Vietnamese, 1,234,567.5 in English; not from Intl, whose output changes between versions. */
export function groupDigits(value: number, language: Language): string {
	const [whole = '', fraction] = String(value).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',');
	return fraction === undefined ? grouped : `${grouped}${language === 'vi' ? ',' : '.'}${fraction}`;
}
