import { resourceAvailability, resourceKinds } from '../../i18n/labels.ts';
import { sayPlain } from '../../i18n/languages.ts';
import { recordPath } from '../../i18n/routes.ts';
import type { Resource } from '../../schemas/index.ts';
import {
	both,
	type Found,
	type Indexing,
	moreOf,
	namesOf,
	placesNamed,
	placeWords,
	priceName,
	sharedWords,
} from './found.ts';

export function foundResource(resource: Resource, indexing: Indexing): Found {
	const { language, t } = indexing;
	return {
		card: {
			type: 'resources',
			url: recordPath(language, 'resources', resource.id),
			...namesOf(resource, language),
			...moreOf(resource, indexing),
			kind: resourceKinds[resource.kind][language],
			place: sayPlain(resource.provider, language),
			price: priceName(resource.price, t),
			status:
				resource.availability === 'online'
					? undefined
					: resourceAvailability[resource.availability][language],
		},
		words: [
			...sharedWords(resource, indexing),
			both(resourceKinds[resource.kind]),
			both(resource.provider),
			...placesNamed(resource.hosts, indexing).flatMap(placeWords),
			...resource.subjects.map((id) => both(indexing.catalogue.byId.subjects.get(id)?.name)),
			resource.terms && sayPlain(resource.terms, language),
		],
	};
}
