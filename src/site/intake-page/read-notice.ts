/** A notice as the page shows it: the columns that were found, then those that a reader will miss. */
import { noticeDraft } from '../../intake/notice/notice.ts';
import { columnLabel } from '../../intake/notice/notice-row.ts';
import { intakeSetting } from '../../intake/plan/setting.ts';
import type { ReadResult } from '../../reader/text/index.ts';
import type { ReadNotice } from './messages.ts';

/** `today`: local date of the site. */
export function readNotice(text: string, read: ReadResult, place: string, today: string): ReadNotice {
	const setting = intakeSetting(read, place, today);
	if (!setting) return { fields: [], personal: [] };
	const { cells, missing, personal } = noticeDraft(text, setting);
	const found = Object.entries(cells).map(([field, { value, from }]) => ({ field, value, from }));
	const empty = missing.map((field) => ({ field, value: '', from: '' }));
	return {
		fields: [...found, ...empty].map((one) => ({ ...one, label: columnLabel(one.field) })),
		personal,
	};
}
