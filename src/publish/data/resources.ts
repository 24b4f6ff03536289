import { type ApiContext, headOf, orNull, text, trustOf } from './record.ts';
import type { ApiResource } from './schema/resource.ts';

/** `url` is the page here, `link` the resource itself. */
export const resourceList = (context: ApiContext): ApiResource[] =>
	context.catalogue.records.resources.map((resource) => ({
		...headOf(resource, 'resources', context),
		kind: resource.kind,
		provider: text(resource.provider),
		hosts: resource.hosts,
		link: orNull(resource.url),
		availability: resource.availability,
		languages: resource.languages,
		topics: resource.topics,
		audiences: resource.audiences,
		levels: resource.levels,
		subjects: resource.subjects,
		licence: orNull(resource.licence),
		terms: resource.terms ? text(resource.terms) : null,
		price: resource.price,
		access: resource.access?.features ?? [],
		...trustOf(resource, 'resources', context),
	}));
