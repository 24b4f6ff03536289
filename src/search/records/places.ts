import { placeHours } from '../../catalogue/time/opening.ts';
import { placeValues } from '../../filters/of-record.ts';
import { placeKinds } from '../../i18n/labels.ts';
import { entryPrice } from '../../i18n/price-words.ts';
import { recordPath } from '../../i18n/routes.ts';
import { wardWords } from '../../i18n/wording.ts';
import type { Place } from '../../schemas/index.ts';
import {
	accessShown,
	both,
	cardHead,
	type Indexed,
	type Indexing,
	resultFacets,
	sharedWords,
	wardNames,
	wardOfPlace,
} from './indexed.ts';

export function indexedPlace(place: Place, indexing: Indexing): Indexed {
	const { language, catalogue } = indexing;
	const facets = resultFacets(placeValues(catalogue, place));
	const ward = wardOfPlace(place, indexing);
	return {
		card: {
			type: 'places',
			url: recordPath(language, 'places', place.id),
			...cardHead(place, indexing),
			kind: placeKinds[place.kind][language],
			ward: ward && wardWords(ward, language),
			price: entryPrice(place.price, language, catalogue.site.currency),
			hours: placeHours(catalogue, [place]),
			...accessShown(facets, indexing),
		},
		facets,
		words: [
			...sharedWords(place, indexing),
			both(placeKinds[place.kind]),
			both(place.address),
			...wardNames(ward),
			// The names that stood in addresses before wards were joined: people still know them.
			...(ward?.formerNames ?? []),
			...(ward?.olderNames ?? []),
			...place.services.map((service) => service.what[language] ?? service.what.vi),
		],
	};
}
