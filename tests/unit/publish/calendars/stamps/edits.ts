/** All edits, in the order in which they are made: later ones stand on what earlier ones left. */
import type { Edit } from './edit.ts';
import { editsOfEvents } from './event-edits.ts';
import { editsOfHolidays } from './holiday-edits.ts';
import { editsOfSharedRecords } from './shared-record-edits.ts';
import { editsOfStorms } from './storm-edits.ts';

export const edits: readonly Edit[] = [
	...editsOfHolidays,
	...editsOfSharedRecords,
	...editsOfEvents,
	...editsOfStorms,
];
