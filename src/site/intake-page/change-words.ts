/** What a row changes, for its sender: columns and cells rather than keys and files. */
import type { PlannedRecord } from '../../intake/plan/plan.ts';
import { cellName } from '../../reader/text/cell-name.ts';
import { withoutStrays } from '../../schemas/letters.ts';

/** In letters: of longer texts only their cell is named. */
const LONGEST = 80;
const isShort = (value: unknown): value is string =>
	typeof value === 'string' && value.length <= LONGEST && !/^\d{4}-\d\d-\d\d/.test(value);

export function changeWords({ edits, draft }: PlannedRecord): string[] {
	const lines = edits.map(({ field, before, value }) => {
		const label = draft.kind.columns.find((column) => column.field === field)?.label ?? field;
		const cell = cellName(draft.row.row, draft.row.columnOf(field));
		const words = isShort(before) && isShort(value) ? `: “${before}” thành “${value}”` : '';
		return withoutStrays(`${label} (ô ${cell})${words}`);
	});
	return [...new Set(lines)];
}
