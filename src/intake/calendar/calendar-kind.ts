/** What an entry of a calendar gives to a record, in the words of the table of events where those say it. */
import type { SheetColumn } from '../kinds/column.ts';
import { type Kind, kinds } from '../kinds/kinds.ts';

/** What no table has. */
const ONLY_HERE: readonly SheetColumn[] = [
	{ field: 'when', label: 'Thời gian' },
	{ field: 'changes', label: 'Thay đổi từng buổi' },
	{ field: 'attendance', label: 'Hình thức' },
	{ field: 'origin', label: 'Mã trong lịch' },
];

/** Events as calendars give them: each entry names its own source. */
export const calendarKind: Kind = {
	...kinds.events,
	columns: [...kinds.events.columns, ...ONLY_HERE],
	assumed: (setting) => kinds.events.assumed(setting).filter(({ path }) => path[0] !== 'sources'),
};
