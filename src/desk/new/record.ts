/** A new record from answers: its values, the source with its day, an id of its title, the file that it stands in. */
import { naming } from '../../intake/plan/new-id.ts';
import { newRecordText } from '../../intake/plan/record-text.ts';
import type { ReadResult } from '../../reader/text/index.ts';
import { collections } from '../../schemas/index.ts';
import type { Value } from './answer.ts';
import { NEW_KINDS, type NewKind } from './questions.ts';

/** `today`: local date of the site, on which the source was read. */
export function newRecordFile(
	kind: NewKind,
	values: readonly Value[],
	read: ReadResult,
	today: string,
): { readonly path: string; readonly text: string } {
	const record: Record<string, unknown> = {};
	for (const { path, value } of values) put(record, path, value);
	const { source, ...said } = record;
	const collection = NEW_KINDS[kind];
	const folder = collections[collection].path;
	const taken = new Set(
		read.files.flatMap(({ path }) =>
			path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1).replace(/\.yaml$/, '')] : [],
		),
	);
	const title = record['title'];
	const name = typeof title === 'object' && title !== null && 'vi' in title ? String(title.vi) : '';
	const id = naming(taken).idFor(name, startOf(record['when']), false);
	const text = newRecordText({ ...said, sources: [{ ...asFields(source), seen: today }] });
	return { path: `${folder}/${id}.yaml`, text };
}

const asFields = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

function startOf(when: unknown): string {
	const fields = asFields(when);
	return 'start' in fields ? String(fields.start) : 'from' in fields ? String(fields.from) : '';
}

function put(record: Record<string, unknown>, path: readonly string[], value: unknown): void {
	const [key = '', ...below] = path;
	if (below.length === 0) {
		record[key] = value;
		return;
	}
	const inner = { ...asFields(record[key]) };
	put(inner, below, value);
	record[key] = inner;
}
