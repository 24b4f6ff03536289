/** A record as a row says it, with what nobody needs to say. */
import type { IntakeSetting } from '../kinds/column.ts';
import type { Draft } from '../kinds/drafts.ts';

/** Everything said, and what nobody needs to say. */
export function newRecord(draft: Draft, setting: IntakeSetting): Record<string, unknown> {
	const record: Record<string, unknown> = {};
	const assumed = [...draft.kind.assumed(setting, draft.given), ...draft.given.filter((one) => one.assumed)];
	const said = draft.given.filter((one) => !one.assumed);
	for (const { path, value } of said) put(record, path, value);
	for (const { path, value } of assumed) if (valueAt(record, path) === undefined) put(record, path, value);
	return record;
}

function put(record: Record<string, unknown>, [key = '', ...below]: readonly string[], value: unknown): void {
	if (below.length === 0) {
		record[key] = value;
		return;
	}
	const inner = { ...(record[key] as Record<string, unknown> | undefined) }; // whatever stands above a path is a map of ours
	put(inner, below, value);
	record[key] = inner;
}

const valueAt = (record: unknown, path: readonly string[]): unknown =>
	path.reduce(
		(value: unknown, key) =>
			typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
		record,
	);
