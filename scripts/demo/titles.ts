/** Made-up titles. */
import type { Bilingual } from './lexicon.ts';
import { SITES, TITLE_TAILS } from './lexicon-words.ts';
import { anyTopic, fill, joined, sameWord, shortenBoth, themeOf } from './prose.ts';
import type { Random } from './random.ts';
import { properName } from './syllables.ts';

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
