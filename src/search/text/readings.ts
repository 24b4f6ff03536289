/** What a query may have meant besides what it says: tried when the words as typed find little. Pure. */
import { expandAbbreviations } from './abbreviations.ts';
import { fromTelex, fromVni } from './typing.ts';

export interface Reading {
	readonly text: string;
	readonly how: 'abbreviation' | 'telex' | 'vni' | 'spelling';
}

/** Other readings of a query, likeliest first, none twice, none the query itself. */
export function otherReadings(query: string): readonly Reading[] {
	const found: Reading[] = [];
	const add = (how: Reading['how'], text: string | undefined) => {
		if (text !== undefined && text !== query && !found.some((reading) => reading.text === text))
			found.push({ how, text });
	};
	add('abbreviation', expandAbbreviations(query));
	for (const [how, read] of [
		['telex', fromTelex],
		['vni', fromVni],
	] as const) {
		const text = read(query);
		add(how, text);
		add(how, text && expandAbbreviations(text));
	}
	return found;
}
