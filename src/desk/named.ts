/** Records as people name them at a command: by id, or by their name with or without marks. */
import { idNamed, vocabulary } from '../intake/values/names.ts';
import { nearest } from '../reader/text/did-you-mean.ts';

interface Named {
	readonly id: string;
	/** Of records; entries of lists have a `name`. */
	readonly title?: { readonly vi: string };
	readonly name?: { readonly vi: string };
	readonly aliases?: readonly string[];
}

/** The id of the one that is meant; else what comes nearest, if anything does. */
export function idCalled(
	said: string,
	records: readonly Named[],
): { readonly id: string } | { readonly near?: string } {
	const known = vocabulary(
		records.map(({ id, title, name, aliases = [] }) => ({
			id,
			names: [title?.vi ?? name?.vi ?? id, ...aliases],
		})),
	);
	const id = idNamed(said, known);
	if (id !== undefined) return { id };
	const near = nearest(said, [...records.map((record) => record.id), ...known.offered]);
	return near === undefined ? {} : { near };
}
