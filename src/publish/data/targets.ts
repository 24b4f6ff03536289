import { type ApiContext, orNull, sourcesOf, text } from './record.ts';
import type { ApiTarget } from './schema/target.ts';

/** Targets of the plan, by id. Nothing here is computed from the catalogue. */
export const targetList = ({ catalogue }: ApiContext): ApiTarget[] =>
	catalogue.records.targets.map((target) => ({
		id: target.id,
		clause: target.clause,
		title: text(target.title),
		value: target.value,
		unit: target.unit,
		year: target.year,
		placeKinds: target.placeKinds,
		denominator: orNull(target.denominator),
		baseline: orNull(target.baseline),
		sources: sourcesOf(target.sources),
	}));
