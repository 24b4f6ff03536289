/** The reader without a disk: what a browser holds, or an importer has just written, is read as the directory is. */

import { byText } from '../../domain/text/by-text.ts';
import type { Finding } from './issue.ts';
import { LEDGER_FILE } from './layout.ts';
import { ledgerIn } from './ledger.ts';
import { assembled, planned, type ReadResult } from './read-result.ts';
import { readText } from './read-text.ts';
import { shownPath } from './words.ts';

export interface TextsOptions {
	/** Name of the content directory, as reports show it. */
	readonly shownFrom?: string;
	/** Paths of files that are no texts: pictures. Whether they are what their names say, only a disk can tell. */
	readonly pictures?: readonly string[];
}

/** Reads texts by their paths from the content directory, with forward slashes: `events/x.yaml`. Throws for none. */
export function readTexts(
	texts: ReadonlyMap<string, string>,
	{ shownFrom = 'content', pictures = [] }: TextsOptions = {},
): ReadResult {
	const plan = planned([...new Set([...texts.keys(), ...pictures])].sort(byText));
	const { ledger, findings } = ledgerOf(texts, shownFrom);
	const read = plan.files.map(({ path, role }) => readText(shownFrom, { path, role, text: texts.get(path) }));
	return assembled({ shownFrom, plan, read, findings, ledger });
}

function ledgerOf(texts: ReadonlyMap<string, string>, shownFrom: string): ReturnType<typeof ledgerIn> {
	const text = texts.get(LEDGER_FILE);
	const none: readonly Finding[] = [];
	return text === undefined
		? { findings: none }
		: ledgerIn({ shown: shownPath(shownFrom, LEDGER_FILE), text });
}
