/**
 * Text typed for an input method that was off: Telex ("thuw vieenj", "dduowngf") and VNI ("ba3o ta2ng", "d9u7o72ng").
 * Pure. Only words that become a Vietnamese syllable are changed, so that "museum" stays what it is.
 */

const TONES: Readonly<Record<string, string>> = {
	s: '\u0301',
	f: '\u0300',
	r: '\u0309',
	x: '\u0303',
	j: '\u0323',
	z: '',
};
const VNI_TONES: Readonly<Record<string, string>> = {
	'1': '\u0301',
	'2': '\u0300',
	'3': '\u0309',
	'4': '\u0303',
	'5': '\u0323',
	'0': '',
};
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
const HORN = '\u031B';

const ONSET = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])';
/** Every nucleus of the language in its standard spelling, longest first. */
const NUCLEUS =
	'(?:uyê|uya|iêu|yêu|oai|oay|oao|oeo|uây|uôi|ươi|ươu|uyu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|yê|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|ue|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|[aăâeêioôơuưy])';
const CODA = '(?:ch|ng|nh|[cmnpt])';
const SYLLABLE = new RegExp(`^${ONSET}?${NUCLEUS}${CODA}?$`, 'u');
const VOWEL = /[aeiouyăâêôơư]/u;

/** The text as Telex would have written it, or undefined when nothing in it reads so. */
export const fromTelex = (text: string): string | undefined => changed(text, telexWord);

/** The text as VNI would have written it, or undefined when nothing in it reads so. */
export const fromVni = (text: string): string | undefined => changed(text, vniWord);

function changed(text: string, read: (word: string) => string | undefined): string | undefined {
	let found = false;
	const result = text.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => {
		const syllable = read(word.toLowerCase());
		if (syllable === undefined) return word;
		found = true;
		return syllable;
	});
	return found ? result : undefined;
}

function telexWord(word: string): string | undefined {
	// Words that bear marks were typed with an input method.
	if (!/^[a-z]+$/.test(word)) return undefined;
	let tone: string | undefined;
	let letters = '';
	for (const letter of word) {
		const mark = TONES[letter];
		// A tone stands behind a vowel; in "sử" the s that begins the word is a letter.
		if (mark !== undefined && VOWEL.test(letters) && !(letter === 'r' && letters.endsWith('t'))) tone = mark;
		else letters += letter;
	}
	const shaped = letters
		.replace(/^dd|dd$/, 'đ')
		.replace(/^d(.*)d$/, 'đ$1')
		.replace(/uow|uwow|uwo/, 'ươ')
		.replace(/aa/, 'â')
		.replace(/ee/, 'ê')
		.replace(/oo/, 'ô')
		.replace(/aw/, 'ă')
		.replace(/ow/, 'ơ')
		.replace(/uw/, 'ư')
		// The mark may also come last: "thanaf", "truongwf".
		.replace(/^(.*?)uo(.*)w$/, '$1ươ$2')
		.replace(/^(.*?)a([^aeiouy]+)a$/, '$1â$2')
		.replace(/^(.*?)e([^aeiouy]+)e$/, '$1ê$2')
		.replace(/^(.*?)o([^aeiouy]+)o$/, '$1ô$2')
		.replace(
			/^(.*?)([aou])([^aeiouyw]*)w$/,
			(_, head: string, vowel: string, tail: string) => `${head}${{ a: 'ă', o: 'ơ', u: 'ư' }[vowel]}${tail}`,
		)
		.replace(/w/, 'ư');
	return syllable(word, shaped, tone);
}

function vniWord(word: string): string | undefined {
	if (!/^[a-z]+[0-9][a-z0-9]*$/.test(word)) return undefined;
	let tone: string | undefined;
	let letters = '';
	for (const sign of word) {
		if (sign === '9') letters = letters.replace(/d(?!.*d)/, 'đ');
		else if (sign === '6') letters = marked(letters, /[aeo](?!.*[aeo])/, CIRCUMFLEX);
		else if (sign === '8') letters = marked(letters, /a(?!.*a)/, BREVE);
		else if (sign === '7') letters = marked(letters.replace(/uo$/, 'ươ'), /[ou](?!.*[ou])/, HORN);
		else if (VNI_TONES[sign] !== undefined) tone = VNI_TONES[sign];
		else letters += sign;
	}
	return syllable(word, letters.replace('ưo', 'ươ').replace('uơ', 'ươ'), tone);
}

const marked = (letters: string, vowel: RegExp, mark: string): string =>
	letters.replace(vowel, (letter) => (letter + mark).normalize('NFC'));

/** The syllable with its tone set, if it is one and not just the word as it was. */
function syllable(word: string, letters: string, tone: string | undefined): string | undefined {
	if (letters === word && !tone) return undefined;
	if (!SYLLABLE.test(letters)) return undefined;
	// Syllables that end in a stop take only two of the tones: "art" is not "ảt".
	if (tone && /(?:c|ch|p|t)$/.test(letters) && tone !== TONES.s && tone !== TONES.j) return undefined;
	return tone ? withTone(letters, tone) : letters;
}

/** The tone on the letter where schools put it: on ê, ô, ơ, … if there is one, else on the heart of the vowels. */
function withTone(letters: string, tone: string): string {
	const start = /^(?:qu|gi(?=[aăâeêoôơuưy]))/u.exec(letters)?.[0].length ?? 0;
	const places = [...letters].flatMap((letter, at) => (at >= start && VOWEL.test(letter) ? [at] : []));
	const shaped = places.filter((at) => /[ăâêôơư]/u.test(letters[at] ?? ''));
	const closed = /[^aeiouyăâêôơư]$/u.test(letters);
	const at =
		shaped.at(-1) ??
		(places.length === 1 ? places[0] : closed || places.length === 3 ? places[1] : places[0]);
	if (at === undefined) return letters;
	return `${letters.slice(0, at + 1)}${tone}${letters.slice(at + 1)}`.normalize('NFC');
}
