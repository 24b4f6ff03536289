/** One VEVENT as ical.js takes it apart, read field by field: the one module behind which ical.js stands. */
import ICAL from 'ical.js';
import { type Written, writtenMoment } from './moments.ts';
import { withoutTags } from './without-tags.ts';
import type { CalendarZone } from './zones.ts';

/** Why an entry, or a part of it, cannot be read; in words of the sender. */
export interface EntryFault {
	readonly message: string;
	readonly cure: string;
}

export interface RawEvent {
	readonly uid: string;
	readonly title: string;
	readonly description: string;
	readonly location: string;
	readonly url: string;
	readonly status: string;
	/** It may be shown to everybody. */
	readonly open: boolean;
	readonly start?: Written | undefined;
	/** As written: of whole days the one behind the last. */
	readonly end?: Written | undefined;
	/** In minutes. */
	readonly duration?: number | undefined;
	readonly rules: readonly Readonly<Record<string, unknown>>[];
	/** It has rules by which days fall out. */
	readonly exceptRules: boolean;
	readonly off: readonly Written[];
	readonly extra: readonly Written[];
	/** The session of a series that it stands for. */
	readonly stands?: Written | undefined;
	/** It stands for all that follow, too. */
	readonly andFollowing: boolean;
	readonly faults: readonly EntryFault[];
}

type Property = readonly [string, Readonly<Record<string, unknown>>, string, ...unknown[]];
type ZoneOf = (name: string) => CalendarZone | undefined;

/** Never throws: a block that cannot be taken apart is an entry with a fault. */
export function rawEvent(text: string, zoneOf: ZoneOf): RawEvent {
	const faults: EntryFault[] = [];
	const all = propertiesOf(text);
	if (!all) faults.push({ message: 'mục này bị hỏng, không đọc được', cure: 'mở mục trong lịch, lưu lại' });
	const byName = Map.groupBy(all ?? [], ([name]) => name);
	const words = (name: string): string => {
		const value = byName.get(name)?.[0]?.[3];
		return typeof value === 'string' ? value : '';
	};
	const moments = (name: string): Written[] =>
		(byName.get(name) ?? []).flatMap((property) => momentsIn(property, zoneOf, faults));
	const [start] = moments('dtstart');
	if (all && !start && faults.length === 0)
		faults.push({ message: 'chưa có ngày bắt đầu', cure: 'ghi ngày, giờ trong lịch' });
	return {
		uid: words('uid').trim() || bareUid(text),
		title: withoutTags(words('summary')),
		description: withoutTags(words('description')),
		location: withoutTags(words('location')),
		url: words('url').trim(),
		status: words('status').trim().toUpperCase(),
		open: !/^(?:PRIVATE|CONFIDENTIAL)$/i.test(words('class').trim()),
		start,
		end: moments('dtend')[0],
		duration: minutesOf(words('duration')),
		rules: (byName.get('rrule') ?? []).flatMap(([, , , rule]) =>
			typeof rule === 'object' && rule !== null ? [{ ...rule }] : [],
		),
		exceptRules: byName.has('exrule'),
		off: moments('exdate'),
		extra: moments('rdate'),
		stands: moments('recurrence-id')[0],
		andFollowing: byName.get('recurrence-id')?.[0]?.[1]['range'] !== undefined,
		faults,
	};
}

function propertiesOf(text: string): readonly Property[] | undefined {
	try {
		const parsed: unknown = ICAL.parse(text);
		// jCal (RFC 7265): name, properties, components.
		return Array.isArray(parsed) && Array.isArray(parsed[1]) ? (parsed[1] as Property[]) : undefined;
	} catch {
		// Whatever breaks within, on whatever text, is an entry that cannot be read.
		return undefined;
	}
}

/** Of an entry that cannot be taken apart: it must not be taken for one that vanished. */
const bareUid = (text: string): string => /^UID:(.{1,300})$/im.exec(text)?.[1]?.trim() ?? '';

function momentsIn(
	[name, { tzid }, type, ...values]: Property,
	zoneOf: ZoneOf,
	faults: EntryFault[],
): Written[] {
	const zone = typeof tzid === 'string' ? zoneOf(tzid) : undefined;
	return values.flatMap((value) => {
		const text = String(type === 'period' && Array.isArray(value) ? value[0] : value);
		const written = writtenMoment(text, zone);
		if (!written) {
			const shown = name === 'dtstart' || name === 'dtend' ? '' : ` (${name.toUpperCase()})`;
			faults.push({ message: `có ngày, giờ không có thật${shown}`, cure: 'sửa ngày, giờ trong lịch' });
			return [];
		}
		// Read as the site's own, hours would be wrong without a sign of it.
		if (typeof tzid === 'string' && zone === undefined && written.zone === 'floating') {
			faults.push({
				message: `múi giờ “${withoutTags(tzid).slice(0, 60)}” không rõ là múi giờ nào`,
				cure: 'chọn lại múi giờ của mục trong lịch, ví dụ Asia/Ho_Chi_Minh',
			});
			return [];
		}
		return [written];
	});
}

const DURATION = /^\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:\d{1,7}S)?)?$/;

function minutesOf(text: string): number | undefined {
	const parts = DURATION.exec(text);
	if (!parts) return undefined;
	const [weeks = 0, days = 0, hours = 0, minutes = 0] = parts.slice(1).map((part) => Number(part ?? 0));
	return ((weeks * 7 + days) * 24 + hours) * 60 + minutes;
}
