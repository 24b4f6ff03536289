/** What there is to learn from around a commemorative day: what content links to it, then what shares its topics. */
import { byText } from '../../domain/text/by-text.ts';
import type { Day, Resource, Story } from '../../schemas/index.ts';
import type { Catalogue } from '../graph/graph.ts';

export interface Materials {
	/** Linked to the day by an editor. */
	readonly resources: readonly Resource[];
	readonly stories: readonly Story[];
	/** Of the same topics: a suggestion, not a link. */
	readonly kindredResources: readonly Resource[];
	readonly kindredStories: readonly Story[];
}

interface Linkable {
	readonly id: string;
	readonly days: readonly string[];
	readonly topics: readonly string[];
}

/** At most `count` kindred records of each kind: those that share most topics, then those that have fewer others. */
export function materialsOf(catalogue: Catalogue, day: Day, count: number): Materials {
	const { resources, stories } = catalogue.records;
	const usable = resources.filter(
		({ kind, availability, url }) =>
			kind !== 'document' && availability !== 'planned' && (url !== undefined || availability === 'onsite'),
	);
	return {
		resources: linked(resources, day),
		stories: linked(stories, day),
		kindredResources: kindred(usable, day, count),
		kindredStories: kindred(stories, day, count),
	};
}

const linked = <T extends Linkable>(records: readonly T[], day: Day): T[] =>
	records.filter(({ days }) => days.includes(day.id));

function kindred<T extends Linkable>(records: readonly T[], day: Day, count: number): T[] {
	const shared = ({ topics }: T) => topics.filter((id) => day.topics.includes(id)).length;
	return records
		.filter((record) => shared(record) > 0 && !record.days.includes(day.id))
		.sort((a, b) => shared(b) - shared(a) || a.topics.length - b.topics.length || byText(a.id, b.id))
		.slice(0, count);
}
