import { cover } from '../../art/covers.ts';
import { type Pictured, pictures } from '../../art/which-picture.ts';
import { type Family, familyOf } from '../../catalogue/graph/family.ts';
import { programmeFamily, resourceFamily } from '../../catalogue/graph/whereabouts.ts';
import { storyFamily } from '../../catalogue/lists/related.ts';
import type { Day, Place, Programme, Resource, Story } from '../../schemas/index.ts';
import type { View } from '../view/view.ts';

/** The cards of one list, in the order in which it shows them. */
export interface Cards {
	readonly programmes?: readonly Programme[];
	readonly resources?: readonly Resource[];
	readonly stories?: readonly Story[];
	readonly places?: readonly Place[];
	readonly days?: readonly Day[];
}
type Card = Programme | Resource | Story | Place | Day;

/** The covers of the cards of a list: neighbours never have the same picture. */
export function coversOf(view: View, cards: Cards): ReadonlyMap<Card, string> {
	const { catalogue } = view;
	const listed: [Card, Family][] = [
		...(cards.programmes ?? []).map((one): [Card, Family] => [one, programmeFamily(catalogue, one)]),
		...(cards.resources ?? []).map((one): [Card, Family] => [one, resourceFamily(catalogue, one)]),
		...(cards.stories ?? []).map((one): [Card, Family] => [one, storyFamily(catalogue, one)]),
		...(cards.places ?? []).map((one): [Card, Family] => [one, familyOf(one.kind)]),
		...(cards.days ?? []).map((one): [Card, Family] => [one, 'day']),
	];
	const asked = listed.map(([{ id, topics }, family]): Pictured => {
		return { id, family, motifs: topics.map((topic) => catalogue.byId.topics.get(topic)?.motifs ?? []) };
	});
	const shown = pictures(asked);
	return new Map(
		listed.flatMap(([card, family], at) => {
			const picture = shown[at];
			return picture ? [[card, cover(card.id, family, picture)] as const] : [];
		}),
	);
}
