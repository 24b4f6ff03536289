import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { areas, type Messages, messagesIn } from '../../../src/i18n/messages/index.ts';
import { sourceFiles } from '../house/imports.ts';

const [vi, en] = [messagesIn('vi'), messagesIn('en')];
type Key = keyof Messages;
const keys = Object.keys(vi) as Key[]; // the keys are known; Object.keys cannot say so

/** The message as a reader would see it: functions are handed numbers or words, whichever the type wants. */
function shown(language: 'vi' | 'en', key: Key): string {
	const message: unknown = messagesIn(language)[key];
	if (typeof message === 'string') return message;
	// Every function message takes texts or numbers and returns a text (the type Messages).
	const say = message as (...parts: readonly (string | number)[]) => string;
	return String(say(...Array.from({ length: say.length }, (_, i) => i + 3)));
}

/** Vietnamese that happens to need no marks ("Chung tay", "Trang web", "Xem"), measures, and the other language's name. */
const WITHOUT_MARKS: readonly Key[] = [
	'otherLanguage',
	'menu',
	'takePart',
	'website',
	'readMore',
	'km2',
	'pageNext',
	'pageNumber',
	'wishGo',
	'searchWishGo',
];
/** In English messages only: the other language's own name, and Vietnamese words to search for. */
const VIETNAMESE_IN_ENGLISH: readonly Key[] = ['otherLanguage', 'searchPlaceholder'];
/** What parts are called that count something. */
const COUNTS: ReadonlySet<string> = new Set(
	'count events sessions activities wards recorded active confirmed shown most sheets days'.split(' '),
);
const DIACRITIC = /[àáảãạăắằẳẵặâấầẩẫậđèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵ]/i;

describe('messages', () => {
	it('are the same in both languages, none more, none less', () =>
		expect(Object.keys(en).sort()).toEqual([...keys].sort()));

	it('stand in one area each: a second one would win without a word', () => {
		const all = Object.values(areas).flatMap(({ vi }) => Object.keys(vi));
		expect(all.filter((key, at) => all.indexOf(key) !== at)).toEqual([]);
	});

	it('are all asked for somewhere', () => {
		const source = ['src', 'scripts']
			.flatMap(sourceFiles)
			.filter((file) => !file.startsWith('src/i18n/messages/'))
			.map((file) => readFileSync(file, 'utf8'))
			.join('\n');
		const words = new Set(source.match(/\w+/g));
		expect(keys.filter((key) => !words.has(key))).toEqual([]);
	});

	it('all say something, without a hole, in NFC', () => {
		const sound = (text: string) =>
			text.trim() !== '' && !/undefined|NaN|\[object/.test(text) && text === text.normalize('NFC');
		const broken = (['vi', 'en'] as const).flatMap((language) =>
			keys.filter((key) => !sound(shown(language, key))).map((key) => `${language}.${key}`),
		);
		expect(broken).toEqual([]);
	});

	it('take the same parts and use every one of them', () => {
		for (const key of keys) {
			const [a, b]: unknown[] = [vi[key], en[key]];
			expect(typeof b, key).toBe(typeof a);
			if (typeof a !== 'function' || typeof b !== 'function') continue;
			for (let part = 0; part < a.length; part++) {
				expect(shown('vi', key), `${key}, part ${part + 1}`).toContain(String(part + 3));
				expect(shown('en', key), `${key}, part ${part + 1}`).toContain(String(part + 3));
			}
		}
	});

	it('write large counts with the separator of their language', () => {
		const grouped = { vi: '1.760', en: '1,760' } as const;
		const bare = (['vi', 'en'] as const).flatMap((language) =>
			keys.flatMap((key) => {
				const message: unknown = messagesIn(language)[key];
				if (typeof message !== 'function') return [];
				const say = message as (...parts: readonly (string | number)[]) => string; // as above
				// A part that is a number by its meaning; the others are texts.
				const names = /^\(?([^)=]*)\)?\s*=>/.exec(String(message))?.[1]?.split(/,\s*/) ?? [];
				const parts = names.map((name) => (COUNTS.has(name) ? 1760 : 'x'));
				return parts.includes(1760) && !say(...parts).includes(grouped[language])
					? [`${language}.${key}`]
					: [];
			}),
		);
		expect(bare).toEqual([]);
	});

	it('in English hold no Vietnamese', () => {
		const left = keys.filter(
			(key) => !VIETNAMESE_IN_ENGLISH.includes(key) && DIACRITIC.test(shown('en', key)),
		);
		expect(left).toEqual([]);
	});

	it('in Vietnamese hold no English: nearly every one has diacritics', () => {
		const plain = keys.filter((key) => !DIACRITIC.test(shown('vi', key)));
		expect(plain.filter((key) => !WITHOUT_MARKS.includes(key))).toEqual([]);
	});
});
