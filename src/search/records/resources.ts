import { resourceAvailability, resourceKinds } from '../../i18n/labels.ts';
import { sayPlain } from '../../i18n/languages.ts';
import { recordPath } from '../../i18n/routes.ts';
import type { Resource } from '../../schemas/index.ts';
import { resourceValues } from '../filters/of-record.ts';
import {
	accessShown,
	both,
	type Found,
	headOf,
	type Indexing,
	placesNamed,
	placeWords,
	priceName,
	resultFacets,
	sharedWords,
} from './found.ts';

export function foundResource(resource: Resource, indexing: Indexing): Found {
	const { language, t, catalogue } = indexing;
	const facets = resultFacets(resourceValues(catalogue, resource));
	return {
		card: {
			type: 'resources',
			url: recordPath(language, 'resources', resource.id),
			...headOf(resource, indexing),
			kind: resourceKinds[resource.kind][language],
			place: sayPlain(resource.provider, language),
			price: priceName(resource.price, t),
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
			...placesNamed(resource.hosts, indexing).flatMap(placeWords),
			...resource.subjects.map((id) => both(catalogue.byId.subjects.get(id)?.name)),
			resource.terms && sayPlain(resource.terms, language),
		],
	};
}
