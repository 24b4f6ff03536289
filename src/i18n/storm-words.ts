/** "Những ngày 28/10–30/10/2026, các hoạt động tại phường Thuận Hóa tạm hoãn vì mưa lũ.": what a postponement tells everybody. */
import type { Catalogue } from '../catalogue/graph/graph.ts';
import type { Postponement, Ward } from '../schemas/index.ts';
import { dateRange, plainDate } from './dates.ts';
import { type Language, say, sayPlain, type Wording } from './languages.ts';
import { messagesIn } from './messages/index.ts';

/** Wholly in the language in which its reason is known. */
export function stormWords(
	{ byId }: Pick<Catalogue, 'byId'>,
	entry: Postponement,
	wanted: Language,
): Wording {
	const { from, to, status, everywhere, why } = entry;
	const reason = say(why, wanted);
	const language = reason.lang ?? wanted;
	const t = messagesIn(language);
	const days =
		from === to ? t.stormDay(plainDate(from, language)) : t.stormDays(dateRange(from, to, language));
	const wards = entry.wards.flatMap((id) => byId.wards.get(id) ?? []);
	const places = entry.places.flatMap((id) => byId.places.get(id) ?? []);
	const names = [
		...wards.map((ward) => wardWithUnit(ward, language)),
		...places.map(({ title }) => sayPlain(title, language)),
	];
	const where = everywhere ? t.stormEverywhere : t.stormAt(inList(names, t.stormAnd));
	const words = status === 'cancelled' ? t.stormCancelled : t.stormPostponed;
	const text = words(days, where, clause(reason.text));
	return { text, ...(reason.lang ? { lang: reason.lang } : {}) };
}

function wardWithUnit({ kind, name }: Ward, language: Language): string {
	const t = messagesIn(language);
	const unit = { phuong: t.unitWard, xa: t.unitCommune, 'dac-khu': t.unitZone }[kind];
	return language === 'vi' ? `${unit} ${name.vi}` : `${sayPlain(name, language)} ${unit}`;
}

const inList = (names: readonly string[], and: string): string =>
	names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;

/** Editors write "Vì mưa lũ." as well as "mưa lũ"; an abbreviation keeps its capitals. */
function clause(text: string): string {
	const bare = text
		.trim()
		.replace(/^(?:do|vì)\s+/i, '')
		.replace(/[\s.]+$/, '');
	return /^\p{Lu}\p{Ll}/u.test(bare) ? bare.charAt(0).toLocaleLowerCase('vi') + bare.slice(1) : bare;
}
