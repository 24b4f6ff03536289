/** Ids for new records: the words of the title, with the day where two would have the same. */
import { foldedWords } from '../../search/text/fold.ts';

/** In letters: an address must stay readable. */
const LONGEST = 60;

const slug = (title: string): string => {
	let id = '';
	// Letters of other scripts have no place in an address.
	for (const word of foldedWords(title).flatMap((word) => word.replace(/[^a-z0-9]/g, '') || [])) {
		if (id.length + word.length + 1 > LONGEST) break;
		id += id ? `-${word}` : word;
	}
	return id || 'hoat-dong';
};

export interface Naming {
	/** `repeated`: another row of the same file has the same title. */
	readonly idFor: (title: string, start: string, repeated: boolean) => string;
}

/** `taken`: ids that there are; those that are given out are added to it. */
export function naming(taken: Set<string>): Naming {
	return {
		idFor(title, start, repeated) {
			const plain = slug(title);
			const day = /^\d{4}-\d{2}-\d{2}/.exec(start)?.[0];
			const dated = day ? `${plain}-${day}` : plain;
			const first = repeated || taken.has(plain) ? dated : plain;
			let id = first;
			for (let count = 2; taken.has(id); count++) id = `${first}-${count}`;
			taken.add(id);
			return id;
		},
	};
}
