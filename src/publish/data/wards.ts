import { listed } from '../../catalogue/graph/graph.ts';
import { recordPath } from '../../i18n/routes.ts';
import { type ApiContext, orNull, sourcesOf, text } from './record.ts';
import type { ApiWard } from './schema/taxonomy.ts';

export const wardList = ({ catalogue, site }: ApiContext): ApiWard[] =>
	catalogue.records.wards.map((ward) => ({
		id: ward.id,
		url: `${site}${recordPath('vi', 'wards', ward.id)}`,
		code: ward.code,
		kind: ward.kind,
		name: text(ward.name),
		formerNames: ward.formerNames,
		office: orNull(ward.office),
		areaKm2: orNull(ward.areaKm2),
		population: orNull(ward.population),
		geo: orNull(ward.geo),
		places: listed(catalogue.placesInWard, ward.id).map((place) => place.id),
		sources: sourcesOf(ward.sources),
	}));
