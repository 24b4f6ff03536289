import { hostsOf } from '../../catalogue/graph/whereabouts.ts';
import { resourceValues } from '../../filters/of-record.ts';
import { resourceAvailability, resourceKinds } from '../../i18n/labels.ts';
import { sayPlain } from '../../i18n/languages.ts';
import { priceShort } from '../../i18n/price-words.ts';
import { recordPath } from '../../i18n/routes.ts';
import type { Resource } from '../../schemas/index.ts';
import {
	accessShown,
	both,
	cardHead,
	type Indexed,
	type Indexing,
	placeWords,
	resultFacets,
	sharedWords,
} from './indexed.ts';

export function indexedResource(resource: Resource, indexing: Indexing): Indexed {
	const { language, catalogue } = indexing;
	const facets = resultFacets(resourceValues(catalogue, resource));
	return {
		card: {
			type: 'resources',
			url: recordPath(language, 'resources', resource.id),
			...cardHead(resource, indexing),
			kind: resourceKinds[resource.kind][language],
			place: sayPlain(resource.provider, language),
			price: priceShort({ kind: resource.price }, language),
			...accessShown(facets, indexing),
			status:
				resource.availability === 'online'
					? undefined
					: resourceAvailability[resource.availability][language],
		},
		facets,
		words: [
			...sharedWords(resource, indexing),
			both(resourceKinds[resource.kind]),
			both(resource.provider),
			...hostsOf(catalogue, resource).flatMap(placeWords),
			...resource.subjects.map((id) => both(catalogue.byId.subjects.get(id)?.name)),
			resource.terms && sayPlain(resource.terms, language),
		],
	};
}
