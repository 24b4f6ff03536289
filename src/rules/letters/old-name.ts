import { shown } from '../../reader/text/words.ts';
import type { Site, Ward } from '../../schemas/index.ts';
import { nodesAt } from '../kit/nodes.ts';
import { located, type Rule, type RuleInput, type Words4, warning } from '../kit/rule.ts';

interface OldName {
	/** The name, comparable. */
	readonly plain: string;
	/** Passages in which the name is right after all, comparable. */
	readonly except: readonly string[];
	/** Ids of the wards that the old unit went into; empty for names that site.yaml forbids. */
	readonly wards: readonly string[];
	readonly words: Words4;
}

/** Addresses that still use a unit that was dissolved or renamed. */
export const oldName: Rule = (input) => {
	const namesIn = finder([...forbidden(input.records.site), ...former(input.records.wards)]);
	const present = new Set(input.records.wards.map((ward) => comparable(fullName(ward))));
	return addresses(input).flatMap(({ entry, path, text, ward }) =>
		namesIn(text).flatMap(({ plain, wards, words }) => {
			// A new unit may bear an old one's name: only a record known to lie in the old one is surely wrong.
			const ambiguous = wards.length > 0 && present.has(plain);
			if (ambiguous && !(ward !== undefined && wards.includes(ward))) return [];
			return warning('old-name', entry, path, words);
		}),
	);
};

function addresses(input: RuleInput) {
	const places = located(input, 'places').map((entry) => ({
		entry,
		pattern: ['address', 'vi'],
		ward: entry.record.ward,
	}));
	const events = located(input, 'events').map((entry) => ({
		entry,
		pattern: ['location', 'address', 'vi'],
		ward: entry.record.location?.ward,
	}));
	return [...places, ...events].flatMap(({ entry, pattern, ward }) =>
		nodesAt(entry.record, pattern).map(({ path, value }) => ({ entry, path, text: String(value), ward })),
	);
}

function forbidden(site: Site | undefined): OldName[] {
	return (site?.forbiddenNames ?? []).map(({ name, use, why, except }) => ({
		plain: comparable(name),
		except: except.map(comparable),
		wards: [],
		words: {
			vi: `${shown(name)} không còn dùng trong địa chỉ`,
			en: `${shown(name)} is no longer used in addresses`,
			cureVi: `Viết: ${use}.${why ? ` ${why}` : ''}`,
			cureEn: `Write: ${use}.`,
		},
	}));
}

/** Old units by name; one that bears the name of the very ward it went into is still right. */
function former(wards: readonly Ward[]): OldName[] {
	const into = Map.groupBy(
		wards.flatMap((ward) => {
			const title = fullName(ward);
			const plainTitle = comparable(title);
			return ward.formerNames.map((name) => ({ name, ward, title, plainTitle }));
		}),
		({ name }) => comparable(name),
	);
	return [...into].flatMap(([plain, same]) => {
		const name = same[0]?.name ?? '';
		if (same.some(({ plainTitle }) => plainTitle === plain)) return [];
		const titles = same.map(({ title }) => title);
		const [vi, en] = [titles.join(' hoặc '), titles.join(' or ')];
		return {
			plain,
			except: [],
			wards: same.map(({ ward }) => ward.id),
			words: {
				vi: `${shown(name)} là tên cũ`,
				en: `${shown(name)} is a former name`,
				cureVi: `Nay là ${vi}: ghi ở mục ward, bỏ khỏi địa chỉ.`,
				cureEn: `It is ${en} now: name it under ward and leave it out of the address.`,
			},
		};
	});
}

const fullName = ({ kind, name }: Ward) =>
	`${{ phuong: 'phường', xa: 'xã', 'dac-khu': 'đặc khu' }[kind]} ${name.vi}`;

/** Words before a unit's name that make it the name of something else: the street "đường Phường Đúc". */
const NAMESAKE = '(?:đường|phố|kiệt|ngõ|chợ|cầu|đình|chùa|trường|ga)';

/**
 * The names that a text holds, in their order. There are thousands of names and of texts: each is made comparable once,
 * and a text is held against those names alone whose last word it has.
 */
function finder(names: readonly OldName[]): (text: string) => OldName[] {
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
function comparable(text: string): string {
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
