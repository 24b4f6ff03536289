/**
 * What the page of tables needs of the content, in parts: what all institutions share, and what belongs to one of them.
 * Texts travel rather than records, so that the browser reads and judges by the very reader of the check.
 */

import { LEDGER_FILE, type ReadResult } from '../../reader/text/index.ts';
import { collections } from '../../schemas/index.ts';

export interface ContentPart {
	/** Texts by their paths from the content directory. */
	readonly texts: Readonly<Record<string, string>>;
	/** Paths of records of others: their ids are known, their words are not needed. */
	readonly known: readonly string[];
}

/** Records that any table may name. */
const SHARED = /^(?:[^/]+\.yaml|(?:places|days)\/.*)$/;
/** What no table speaks of; of the figures each place is given its own. */
const ASIDE = /^(?:ledger\.yaml$|pages\/|plan\/|docs\/)/;

export function sharedPart({ files }: ReadResult): ContentPart {
	const texts = files.filter(({ path }) => SHARED.test(path) && !ASIDE.test(path));
	return { texts: Object.fromEntries(texts.map(({ path, text }) => [path, text])), known: [] };
}

/** The part of every place, by its id: the records that name it anywhere. Each file is looked through once. */
export function partsOfPlaces({ files, records, ledger }: ReadResult): Map<string, ContentPart> {
	const own = files.filter(({ path }) => !SHARED.test(path) && !ASIDE.test(path));
	const named = own.map(({ entries }) => wordsOf(entries.map(({ record }) => record)));
	const lines = ledger?.file.text.split('\n') ?? [];
	return new Map(
		records.places.map(({ id }) => {
			const mine = own.filter((_, at) => named[at]?.has(id));
			const paths = new Set(mine.map(({ path }) => path));
			const texts = Object.fromEntries([
				...mine.map(({ path, text }) => [path, text]),
				...figuresOf(records, id),
			]);
			const published = lines.filter((line) => paths.has(`${/^[\w/-]*/.exec(line)?.[0]}.yaml`));
			return [
				id,
				{
					texts: ledger ? { ...texts, [LEDGER_FILE]: `${published.join('\n')}\n` } : texts,
					known: own.map(({ path }) => path).filter((path) => !paths.has(path)),
				},
			];
		}),
	);
}

/** The list of figures with those of one place alone; JSON is YAML. */
function figuresOf({ figures }: ReadResult['records'], id: string): readonly (readonly [string, string])[] {
	const own = figures.filter(({ place }) => place === id);
	return own.length > 0 ? [[collections.figures.path, JSON.stringify(own)]] : [];
}

/** Every text that stands alone somewhere in a value. */
function wordsOf(value: unknown, found: Set<string> = new Set()): Set<string> {
	if (typeof value === 'string') found.add(value);
	else if (typeof value === 'object' && value !== null)
		for (const part of Object.values(value)) wordsOf(part, found);
	return found;
}
