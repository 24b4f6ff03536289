import type { Catalogue } from '../../catalogue/graph/graph.ts';
import { isCompound } from '../text/compounds.ts';

/** Words of several syllables by which the content's topics and audiences are known, in lower case, each once. */
export function compoundsOf({ records }: Catalogue): string[] {
	const known = [...records.topics, ...records.audiences, ...records.subjects].flatMap(
		({ name, synonyms }) => [...name.vi.split(', '), ...synonyms],
	);
	return [...new Set(known.filter(isCompound).map((phrase) => phrase.toLowerCase()))];
}
