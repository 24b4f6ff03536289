/** Finds names of places in a text, however they are abbreviated or where their tone marks stand. */
import type { Words4 } from '../kit/rule.ts';

export interface OldName {
	/** The name, comparable. */
	readonly plain: string;
	/** Passages in which the name is right after all, comparable. */
	readonly except: readonly string[];
	/** Ids of the wards that the old unit went into; empty for names that site.yaml forbids. */
	readonly wards: readonly string[];
	readonly words: Words4;
}

/** Words before a unit's name that make it the name of something else: the street "đường Phường Đúc". */
const NAMESAKE = '(?:đường|phố|kiệt|ngõ|chợ|cầu|đình|chùa|trường|ga)';

/**
 * The names that a text holds, in their order. There are thousands of names and of texts: each is made comparable once,
 * and a text is held against those names alone whose last word it has.
 */
export function finder(names: readonly OldName[]): (text: string) => OldName[] {
	const known = names.map((name, order) => ({ name, order }));
	const byLastWord = Map.groupBy(known, ({ name }) => name.plain.match(WORD)?.at(-1) ?? '');
	const patterns = new Map<OldName, RegExp>();
	return (text) => {
		const plain = comparable(text);
		const words = new Set([...(plain.match(WORD) ?? []), '']);
		const held = [...words].flatMap((word) => byLastWord.get(word) ?? []);
		return held
			.filter(({ name }) => {
				if (!plain.includes(name.plain)) return false;
				const rest = name.except.reduce((left, passage) => left.replaceAll(passage, ' … '), plain);
				const pattern = patterns.get(name) ?? wholeName(name.plain);
				patterns.set(name, pattern);
				return pattern.test(rest);
			})
			.sort((a, b) => a.order - b.order)
			.map(({ name }) => name);
	};
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Finds the name where it stands by itself. */
function wholeName(plain: string): RegExp {
	const quoted = plain.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return new RegExp(`(?<![\\p{L}\\p{N}])(?<!${NAMESAKE} )${quoted}(?![\\p{L}\\p{N}])`, 'u');
}

/**
 * Case, abbreviations and the place of the tone mark (hoà, hòa) are put aside; diacritics are not:
 * Thuận Hòa was a ward, Thuận Hóa is one.
 */
export function comparable(text: string): string {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replace(
			/(?<!\p{L})(tx|tt|p|x|q|h)\.\s*(?=\p{L})/gu,
			(_, short: string) => `${ABBREVIATIONS[short] ?? short} `,
		)
		.replace(/o([àáảãạèéẻẽẹ])|u([ỳýỷỹỵ])/g, (late) => TONE_EARLY[late] ?? late)
		.replace(/\s+/g, ' ')
		.trim();
}

const ABBREVIATIONS: Readonly<Record<string, string>> = {
	p: 'phường',
	x: 'xã',
	tt: 'thị trấn',
	tx: 'thị xã',
	q: 'quận',
	h: 'huyện',
};

const TONE_EARLY: Readonly<Record<string, string>> = {
	oà: 'òa',
	oá: 'óa',
	oả: 'ỏa',
	oã: 'õa',
	oạ: 'ọa',
	oè: 'òe',
	oé: 'óe',
	oẻ: 'ỏe',
	oẽ: 'õe',
	oẹ: 'ọe',
	uỳ: 'ùy',
	uý: 'úy',
	uỷ: 'ủy',
	uỹ: 'ũy',
	uỵ: 'ụy',
};
