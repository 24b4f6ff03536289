/** Titles, summaries and bodies of any length, composed in both languages at once. */
import { type Bilingual, THEMES } from './lexicon.ts';
import { ACTS, PEOPLE, THINGS, TIMES } from './lexicon-words.ts';
import type { Random } from './random.ts';
import { HEADINGS, SENTENCES } from './sentences.ts';
import { capital, properName } from './syllables.ts';
import { siteName } from './titles.ts';

/** A text as content holds it: English where there is one. */
export const shown = (text: Bilingual, english: boolean): { vi: string; en?: string } =>
	english ? { vi: text.vi, en: text.en } : { vi: text.vi };

/** Cuts at a word so that the text keeps within `max` characters, without a dangling mark. */
export function shorten(text: string, max: number): string {
	if (text.length <= max) return text;
	return text.slice(0, text.lastIndexOf(' ', max)).replace(/[\s,;:–“]+$/u, '');
}
export const shortenBoth = (text: Bilingual, max: number): Bilingual => ({
	vi: shorten(text.vi, max),
	en: shorten(text.en, max),
});

export function themeOf(random: Random, topic: string): Bilingual {
	return random.pick(THEMES[topic] ?? Object.values(THEMES).flat());
}

export const anyTopic = (random: Random): string => random.pick(Object.keys(THEMES));

/** Fills every slot of a pattern with the same word in both languages. */
export function fill(random: Random, pattern: Bilingual, topic: string): Bilingual {
	const fillers: Readonly<Record<string, () => Bilingual>> = {
		theme: () => themeOf(random, topic),
		theme2: () => themeOf(random, anyTopic(random)),
		people: () => random.pick(PEOPLE),
		people2: () => random.pick(PEOPLE),
		thing: () => random.pick(THINGS),
		thing2: () => random.pick(THINGS),
		act: () => random.pick(ACTS),
		act2: () => random.pick(ACTS),
		time: () => random.pick(TIMES),
		site: () => siteName(random),
		number: () => sameWord(String(random.int(2, 30))),
		name: () => sameWord(properName(random)),
	};
	const used = new Set<string>();
	let { vi, en } = pattern;
	for (const slot of new Set([...vi.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))) {
		const filler = fillers[slot];
		if (!filler) throw new Error(`no words for {${slot}}`);
		let word = filler();
		while (used.has(word.vi)) word = filler();
		used.add(word.vi);
		vi = vi.replaceAll(`{${slot}}`, word.vi);
		en = en.replaceAll(`{${slot}}`, word.en);
	}
	return { vi: capital(vi), en: capital(en) };
}

export const sameWord = (word: string): Bilingual => ({ vi: word, en: word });
export const joined = (parts: readonly Bilingual[], mark: string): Bilingual => ({
	vi: parts.map((part) => part.vi).join(mark),
	en: parts.map((part) => part.en).join(mark),
});

/** A sentence or two, at most 200 characters. */
export function summaryOf(random: Random, topic: string): Bilingual {
	const patterns = random.sample(
		SENTENCES,
		random.weighted([
			[6, 1],
			[4, 2],
		]),
	);
	const text = joined(
		patterns.map((pattern) => fill(random, pattern, topic)),
		' ',
	);
	return text.vi.length <= 200 && text.en.length <= 200
		? text
		: shortenBoth(fill(random, patterns[0] ?? random.pick(SENTENCES), topic), 200);
}

const paragraph = (random: Random, topic: string, sentences: number): Bilingual =>
	joined(
		random.sample(SENTENCES, sentences).map((pattern) => fill(random, pattern, topic)),
		' ',
	);

/** A short list in Markdown. */
const bullets = (random: Random): Bilingual => {
	const things = random.sample(THINGS, random.int(2, 4));
	return {
		vi: things.map((thing) => `- ${thing.vi}`).join('\n'),
		en: things.map((thing) => `- ${thing.en}`).join('\n'),
	};
};

/** Markdown of one paragraph to a page with headings; nothing at all for more than half of the records. */
export function bodyOf(random: Random, topic: string): Bilingual | undefined {
	const length = random.weighted([
		[56, 'none'],
		[30, 'paragraph'],
		[11, 'paragraphs'],
		[3, 'page'],
	] as const);
	if (length === 'none') return undefined;
	if (length === 'paragraph') return paragraph(random, topic, random.int(2, 4));
	const parts: Bilingual[] = [];
	for (let i = length === 'page' ? random.int(5, 8) : random.int(2, 3); i > 0; i--) {
		if (length === 'page' && random.chance(0.6))
			parts.push(joined([sameWord('##'), random.pick(HEADINGS)], ' '));
		parts.push(paragraph(random, topic, random.int(2, 5)));
		if (random.chance(0.2)) parts.push(bullets(random));
	}
	return joined(parts, '\n\n');
}
