/** Titles, summaries and bodies of any length, composed in both languages at once. */
import { ACTS, type Bilingual, PEOPLE, SITES, THEMES, THINGS, TIMES, TITLE_TAILS } from './lexicon.ts';
import type { Random } from './random.ts';
import { HEADINGS, SENTENCES } from './sentences.ts';
import { capital, properName } from './syllables.ts';

/** A text as content holds it: English where there is one. */
export const shown = (text: Bilingual, english: boolean): { vi: string; en?: string } =>
	english ? { vi: text.vi, en: text.en } : { vi: text.vi };

/** Cuts at a word so that the text keeps within `max` characters, without a dangling mark. */
export function shorten(text: string, max: number): string {
	if (text.length <= max) return text;
	return text.slice(0, text.lastIndexOf(' ', max)).replace(/[\s,;:–“]+$/u, '');
}
const shortenBoth = (text: Bilingual, max: number): Bilingual => ({
	vi: shorten(text.vi, max),
	en: shorten(text.en, max),
});

export function themeOf(random: Random, topic: string): Bilingual {
	return random.pick(THEMES[topic] ?? Object.values(THEMES).flat());
}

const anyTopic = (random: Random): string => random.pick(Object.keys(THEMES));

/** Fills every slot of a pattern with the same word in both languages. */
function fill(random: Random, pattern: Bilingual, topic: string): Bilingual {
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

const sameWord = (word: string): Bilingual => ({ vi: word, en: word });
const joined = (parts: readonly Bilingual[], mark: string): Bilingual => ({
	vi: parts.map((part) => part.vi).join(mark),
	en: parts.map((part) => part.en).join(mark),
});

/** A made-up spot: "bến Khuê Thoại". */
export function siteName(random: Random): Bilingual {
	const pattern = random.pick(SITES);
	const name = properName(random);
	return { vi: pattern.vi.replace('{name}', name), en: pattern.en.replace('{name}', name) };
}

/** A title of at most 160 characters that begins with a form ("Lớp vẽ"); about one in thirty comes near the limit. */
export function titleOf(random: Random, form: Bilingual, topic: string): Bilingual {
	const theme = themeOf(random, topic);
	const tail = () => {
		const { vi, en } = fill(random, random.pick(TITLE_TAILS), topic);
		return { vi: vi.charAt(0).toLowerCase() + vi.slice(1), en: en.charAt(0).toLowerCase() + en.slice(1) };
	};
	const shape = random.weighted([
		[25, 'plain'],
		[35, 'tail'],
		[20, 'named'],
		[17, 'named-tail'],
		[3, 'long'],
	] as const);
	const name = sameWord(properName(random));
	// "Lớp vẽ màu nước" is one phrase; English wants a colon.
	const plain = { vi: `${form.vi} ${theme.vi}`, en: `${form.en}: ${theme.en}` };
	if (shape === 'plain') return shortenBoth(plain, 160);
	if (shape === 'tail') return shortenBoth(joined([plain, tail()], ' '), 160);
	const named = joined([plain, sameWord(`“${name.vi}”`)], ' ');
	if (shape === 'named') return shortenBoth(named, 160);
	if (shape === 'named-tail') return shortenBoth(joined([named, tail()], ' '), 160);
	let long = named;
	for (
		let next = named;
		next.vi.length <= 160;
		next = joined([long, themeOf(random, anyTopic(random))], ', ')
	)
		long = next;
	return shortenBoth(long, 160);
}

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
