/** Entries of a calendar to drafts of records. */
import { dateOfLocal } from '../../domain/time/wall-time.ts';
import type { CalendarEntry } from '../../reader/calendar/index.ts';
import type { Event } from '../../schemas/index.ts';
import { webAddress } from '../../schemas/text.ts';
import type { Given, IntakeSetting } from '../kinds/column.ts';
import type { Draft } from '../kinds/drafts.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { Mistake } from '../table/mistake.ts';
import { foldedName, idNamed } from '../values/names.ts';
import { changesAfter } from './entry-changes.ts';
import { entryName, entryRow } from './entry-row.ts';
import { entryWhen } from './entry-when.ts';
import { summaryOf } from './summary.ts';

export interface EntrySetting extends IntakeSetting {
	/** Last local date for which the site shows sessions. */
	readonly last: string;
	readonly kind: Kind;
	/** The record that was made of an entry before. */
	readonly recordOf: (uid: string) => Event | undefined;
	readonly isPublished: (id: string) => boolean;
	/** The calendar itself, as a source of records. */
	readonly calendar: { readonly title: string; readonly url?: string };
	/** Id of the feed in sources.yaml, where it is one. */
	readonly source?: string | undefined;
}

export interface EntryDrafts {
	readonly drafts: readonly Draft[];
	readonly mistakes: readonly Mistake[];
	readonly remarks: readonly string[];
	/** Of the entries in order, as reports call them. */
	readonly names: readonly string[];
}

export function entryDrafts(entries: readonly CalendarEntry[], setting: EntrySetting): EntryDrafts {
	const drafts: Draft[] = [];
	const mistakes: Mistake[] = [];
	const remarks: string[] = [];
	let past = 0;
	const names = entries.map(entryName);
	for (const [index, entry] of entries.entries()) {
		const record = setting.recordOf(entry.uid);
		const name = names[index] ?? '';
		const over = entry.over && lastOf(entry, entry.over);
		if (over && over < setting.today) past++;
		else if (record?.replacedBy) remarks.push(`Mục ${name}: đã thay bằng mục khác, không đọc.`);
		else if (entry.status === 'TENTATIVE') remarks.push(`Mục ${name}: lịch ghi chưa chắc chắn, không đọc.`);
		else if (entry.cancelled && !record)
			remarks.push(`Mục ${name}: đã hủy, chưa có trong danh mục, không đọc.`);
		else {
			const { draft, faults } = entryDraft(index + 1, entry, record, setting);
			mistakes.push(...faults);
			if (!faults.some(({ severity }) => severity === 'error')) drafts.push(draft);
			remarks.push(...entry.unsaid.map((what) => `Mục ${name}: chưa ghi được: ${what}.`));
			if (entry.listed && entry.when?.kind === 'sessions')
				remarks.push(
					`Mục ${name}: lặp theo cách danh mục không ghi gọn được, nên ghi từng buổi (${entry.when.sessions.length} buổi).`,
				);
		}
	}
	if (past > 0) remarks.push(`${past} mục đã qua: không đọc.`);
	return { drafts, mistakes, remarks, names };
}

/** A session may have been moved behind the last one. */
const lastOf = ({ changes }: CalendarEntry, over: string): string =>
	changes.reduce((last, { start }) => (start && dateOfLocal(start) > last ? dateOfLocal(start) : last), over);

function entryDraft(
	number: number,
	entry: CalendarEntry,
	record: Event | undefined,
	setting: EntrySetting,
): { draft: Draft; faults: Mistake[] } {
	const { columns } = setting.kind;
	const faults: Mistake[] = [];
	const given: Given[] = [];
	const fault = (field: string, message: string, cure: string) =>
		faults.push({
			severity: 'error',
			sheet: '',
			row: number,
			column: columns.findIndex((column) => column.field === field) + 1,
			label: columns.find((column) => column.field === field)?.label,
			message,
			cure,
		});
	/** As a cell of a table is read. */
	const read = (field: string, words: string, assumed?: true) => {
		const reading = columns.find((column) => column.field === field)?.read?.(words, setting);
		if (!reading) return;
		if ('message' in reading) fault(field, reading.message, reading.cure);
		else given.push(...reading.value.map((one) => ({ ...one, field, ...(assumed ? { assumed } : {}) })));
	};
	for (const { message, cure } of entry.faults) fault('when', message, cure);
	if (entry.title) read('title', entry.title);
	else if (entry.faults.length === 0) fault('title', 'chưa có tên', 'ghi tên trong lịch');
	if (!entry.uid) fault('origin', 'mục không có mã (UID), lần sau không nhận ra được', 'xuất lại lịch');
	given.push(...timeGiven(entry, record, setting));
	if (entry.location) given.push(...placeGiven(entry.location, setting));
	// Editors write better ones: what a record has is left to them.
	const summary = summaryOf(entry.description);
	if (summary) read('summary', summary, true);
	const sources = sourcesOf(entry, record, setting);
	if (sources.length > 0) given.push({ path: ['sources'], value: sources, field: 'source', added: true });
	given.push({ path: ['origin'], value: originOf(entry.uid, record, setting.source), field: 'origin' });
	return {
		draft: {
			kind: setting.kind,
			row: entryRow(
				number,
				columns,
				given.map(({ field }) => field),
			),
			...(record ? { id: record.id } : {}),
			title: foldedName(entry.title),
			given,
		},
		faults,
	};
}

/** The calendar once, when a record is made or found; the page of an activity whenever it is another. */
function sourcesOf(
	{ title, url }: CalendarEntry,
	record: Event | undefined,
	setting: EntrySetting,
): object[] {
	const seen = setting.today;
	return [
		...(record?.origin ? [] : [{ ...setting.calendar, seen }]),
		...(webAddress.safeParse(url).success
			? [{ title: `Trang của hoạt động: ${title}`.slice(0, 300).trim(), url, seen }]
			: []),
	];
}

/** A file that was sent once does not take a record from the feed that it came from. */
function originOf(uid: string, record: Event | undefined, source: string | undefined): object {
	const from = source ?? record?.origin?.source;
	return { ...(from ? { source: from } : {}), uid };
}

function timeGiven(entry: CalendarEntry, record: Event | undefined, setting: EntrySetting): Given[] {
	const { when } = entry;
	if (!when) return [];
	const published = record !== undefined && setting.isPublished(record.id);
	const { value, off } = entryWhen({ ...entry, when }, record, published, setting.today);
	const changes = changesAfter(entry, record, off, setting);
	return [
		// What is called off keeps the time at which followers know it.
		...(entry.cancelled ? [] : [{ path: ['when'] as const, value, field: 'when' }]),
		...(changes.length > 0 ? [{ path: ['changes'] as const, value: changes, field: 'changes' }] : []),
	];
}

/** A house of the catalogue, by the name before the address; a link is a meeting online; else its words. */
function placeGiven(location: string, setting: EntrySetting): Given[] {
	if (/^https?:\/\//i.test(location)) {
		const [address = ''] = location.split(/\s/, 1);
		return [
			{ path: ['attendance'], value: 'online', field: 'attendance' },
			...(webAddress.safeParse(address).success
				? [{ path: ['onlineUrl'] as const, value: address, field: 'attendance' }]
				: []),
		];
	}
	const known =
		idNamed(location, setting.names.places) ??
		idNamed(location.split(/[,;(]/, 1)[0] ?? '', setting.names.places);
	if (known) return [{ path: ['places'], value: [known], field: 'places' }];
	const reading = setting.kind.columns
		.find(({ field }) => field === 'places')
		?.read?.(location.slice(0, 200), setting);
	return reading && 'value' in reading ? reading.value.map((one) => ({ ...one, field: 'places' })) : [];
}
