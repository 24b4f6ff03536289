import type { Family } from '../catalogue/graph/family.ts';
import { fnv1a } from '../domain/text/fnv.ts';
import type { MotifName } from '../schemas/art.ts';

/** What decides the picture on a record's card. */
export interface Pictured {
	readonly id: string;
	readonly family: Family;
	/** The motifs of each of its topics, in their order. */
	readonly motifs: readonly (readonly MotifName[])[];
}

/** A motif in one of its arrangements. */
export interface Picture {
	readonly motif: MotifName;
	readonly composition: number;
}

/** Each motif has this many arrangements at least. */
const COMPOSITIONS = 2;
/** So many cards before a card do not show its picture, where there is another: neither beside it nor in the row above. */
const APART = 5;

/** Where the topics say nothing, or each of their pictures has just been shown. */
const MOTIF_OF_FAMILY: Readonly<Record<Family, MotifName>> = {
	library: 'book',
	museum: 'urn',
	'culture-centre': 'drum',
	heritage: 'roof',
	day: 'moon',
};

/**
 * The pictures of the cards of a list. Neighbours never show the same one: a record takes a picture of its first topic
 * in the arrangement that its id chooses, else in the other one, else one of its next topic, else that of its family.
 */
export function pictures(records: readonly Pictured[]): Picture[] {
	const shown: Picture[] = [];
	for (const record of records) {
		const choice = liked(record);
		const age = (one: Picture) => {
			const last = shown.findLastIndex((other) => samePicture(one, other));
			return last < 0 ? Number.POSITIVE_INFINITY : shown.length - last;
		};
		// `liked` is never empty; the oldest of them was shown before the last card, for they are two at least.
		const oldest = choice.reduce((best, one) => (age(one) > age(best) ? one : best));
		shown.push(choice.find((one) => age(one) > APART) ?? oldest);
	}
	return shown;
}

export const samePicture = (one: Picture, other: Picture): boolean =>
	one.motif === other.motif && one.composition === other.composition;

function liked({ id, family, motifs }: Pictured): Picture[] {
	const chosen = fnv1a(id);
	const byTopic = [...motifs, [MOTIF_OF_FAMILY[family]]].flatMap((own) => turned(own, chosen));
	return [...new Set(byTopic)].flatMap((motif) =>
		Array.from({ length: COMPOSITIONS }, (_, at) => ({ motif, composition: (chosen + at) % COMPOSITIONS })),
	);
}

/** The list begun at another place, the rest of it behind. */
function turned<T>(list: readonly T[], by: number): T[] {
	const first = list.length > 0 ? Math.floor(by / COMPOSITIONS) % list.length : 0;
	return [...list.slice(first), ...list.slice(0, first)];
}
