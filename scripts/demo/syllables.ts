/**
 * Vietnamese syllables by onset x rhyme x tone, spelt by the rules (k/c, gh/g, ngh/ng, tone on the right vowel,
 * only two tones before a stop), the common-looking ones first. Invented names are made of them: a search index
 * meets as many different syllables as real Vietnamese text has, and no name is that of a real place.
 */
import { byText } from '../../src/domain/text/by-text.ts';
import { hash32, type Random } from './random.ts';

const words = (text: string) => text.trim().split(/\s+/);

const ONSETS = words('b c ch d đ g h kh l m n ng nh ph r s t th tr v x');
/** Onsets that no rhyme with a rounded glide (oa, uy …) follows. */
const NO_GLIDE = new Set(['b', 'm', 'ph', 'v', 'n', 'r', 'g']);
const OPEN = words(`
	an anh ang am ao ai a ân ông ong ương iên inh iêu ôn oa uân uyên âu ung ôi on ôm iêm ăng ưng ay ây ơn en em ê
	oan oai oanh oang uy uê in im en ăn ăm âm âng eo êu iu oi ơi ui uôi ươi ua ưa ia i o ô ơ u ư e au om ơm um un
	uôn uông iêng ên ênh ươn ươm êm uôm ưu uynh oăn oe eng`);
const STOPPED = words(`
	at ac ach ap ăc ăt âp ât et êt ich iêt iêc oc ôc ot ôt ut uc ưc ước up op ôp ơt uôc ươt it ip iêp ăp âc ep êch
	uât uyêt oat oac oach ươp`).map((rhyme) => rhyme.replace('ước', 'ươc'));
const GLIDED = /^(oa|oă|oe|uy|uê|uâ)/;

/** Rhymes of onsets whose letters overlap with the rhyme's. */
const SPECIAL: readonly (readonly [onset: string, rhymes: readonly string[]])[] = [
	['qu', words('a an ang anh ai ao ân ê ên en eo ăn ăng y yên ynh at ach ac ât et êt yêt')],
	['gi', words('a an ang ao ai ac ap ân ây âm âu o ong ô ông ơi ương ưa ươc u ung')],
	[
		'',
		words(
			'a an am ang anh ao ai âm ân âu ăn em êm eo ong ông oan oanh uyên uy yên yêu ôn ôi ơn ung ương ac at oc',
		),
	],
];

const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0323', '\u0303']; // level, huyền, sắc, hỏi, nặng, ngã
const STOP_TONES = ['\u0301', '\u0323'];

/** Which letter of the rhyme bears the tone; the older convention (hòa, thủy), as in the names of places. */
function toneAt(rhyme: string): number {
	const marked = [...rhyme].findLastIndex((letter) => 'ăâêôơư'.includes(letter));
	if (marked >= 0) return marked;
	const vowels = /^[aeiouy]+/.exec(rhyme)?.[0].length ?? 1;
	if (rhyme.length > vowels) return vowels - 1;
	return vowels === 3 ? 1 : 0;
}

function spell(onset: string, rhyme: string, tone: string): string {
	const front = /^[ieêy]/.test(rhyme);
	const start = !front ? onset : onset === 'c' ? 'k' : onset === 'g' ? 'gh' : onset === 'ng' ? 'ngh' : onset;
	const at = toneAt(rhyme) + 1;
	return `${start}${rhyme.slice(0, at)}${tone}${rhyme.slice(at)}`.normalize('NFC');
}

/** Correct syllables that no public page should show in a made-up name. */
const RUDE = new Set(
	words(`
	lồn cặc buồi địt đụ đéo đĩ cứt đái dái đít hiếp giết chết dâm điếm vú nứng đù đù lìn chó ngu đần khùng điên cức
	bựa hôi thối dơ bẩn tù tội ma quỷ độc ác máu`),
);

const HOW_MANY = 3600;

function spellAll(): string[] {
	const ranked = new Map<string, number>();
	const add = (onset: string, rhyme: string, rhymeRank: number, tones: readonly string[]) => {
		for (const [i, tone] of tones.entries()) {
			const syllable = spell(onset, rhyme, tone);
			const rank = rhymeRank + i * 0.2 + (hash32(syllable) / 4294967296) * 0.35;
			if (!RUDE.has(syllable)) ranked.set(syllable, Math.min(rank, ranked.get(syllable) ?? rank));
		}
	};
	const pairs: (readonly [string, readonly string[]])[] = ONSETS.map((onset) => [
		onset,
		[...OPEN, ...STOPPED],
	]);
	for (const [onset, rhymes] of [...pairs, ...SPECIAL]) {
		for (const [i, rhyme] of rhymes.entries()) {
			if (NO_GLIDE.has(onset) && GLIDED.test(rhyme)) continue;
			const stopped = /(?:p|t|c|ch)$/.test(rhyme);
			// Names of villages and lakes seldom end in a stop.
			add(onset, rhyme, stopped ? 0.6 + i / 200 : i / OPEN.length, stopped ? STOP_TONES : TONES);
		}
	}
	const order = [...ranked].sort(([s, a], [t, b]) => a - b || byText(s, t));
	return order.slice(0, HOW_MANY).map(([syllable]) => syllable);
}

/** The pool of invented names, the common-looking first. */
export const SYLLABLES: readonly string[] = spellAll();

/** One syllable; those early in the list are drawn more often, as in real text. */
function syllable(random: Random): string {
	const u = random.next();
	const index = Math.floor(SYLLABLES.length * u * u);
	const found = SYLLABLES[index];
	if (found === undefined) throw new RangeError(`no syllable ${index}`);
	return found;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A made-up proper name of one to three syllables: "Khuê Thoại". */
export function properName(random: Random): string {
	const count = random.weighted([
		[1, 1],
		[8, 2],
		[1, 3],
	]);
	return Array.from({ length: count }, () => capital(syllable(random))).join(' ');
}
