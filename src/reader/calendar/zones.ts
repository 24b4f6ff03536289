/** The zone that a calendar means by a name: of the IANA, of Windows, of other programs, or one that it spells out itself. */
import { zoneMeant } from '../../domain/time/zone-name.ts';
import { windowsZones } from './windows-zones.ts';

/** An IANA name, or minutes east of UTC where the clocks never change. */
export type CalendarZone = string | number;

const FIXED = /^Etc\/GMT([+-])(\d{1,2})$/i;

/** Undefined for a name that nobody knows. */
function zoneNamed(name: string): CalendarZone | undefined {
	if (/^(?:(?:Etc\/)?(?:UTC|GMT|UCT|Zulu|Universal)|Z|\(UTC\) Coordinated Universal Time)$/i.test(name))
		return 0;
	// POSIX counts them westwards.
	const [, sign, hours] = FIXED.exec(name) ?? [];
	if (hours && Number(hours) <= 14) return Number(hours) * (sign === '-' ? 60 : -60);
	const windows = windowsZones.get(name);
	if (windows !== undefined) return windows.startsWith('Etc/') ? zoneNamed(windows) : windows;
	const known = zoneMeant(name);
	if (known !== undefined) return known;
	// "/freeassociation.sourceforge.net/Asia/Ho_Chi_Minh", "/mozilla.org/20050126_1/Europe/Paris".
	if (!name.startsWith('/')) return undefined;
	const parts = name.split('/');
	return zoneMeant(parts.slice(-3).join('/')) ?? zoneMeant(parts.slice(-2).join('/'));
}

/** Answers by name, each worked out once. `spelledOut`: texts of VTIMEZONE blocks. */
export function zoneFinder(spelledOut: readonly string[]): (name: string) => CalendarZone | undefined {
	const own = new Map<string, string>();
	for (const text of spelledOut) {
		const name = /^TZID:(.{1,200})$/im.exec(text.replace(/\r\n?[ \t]/g, ''))?.[1]?.trim();
		if (name !== undefined) own.set(name, text);
	}
	const known = new Map<string, CalendarZone | undefined>();
	return (name) => {
		if (!known.has(name)) known.set(name, zoneNamed(name) ?? zoneSpelledOut(own.get(name)));
		return known.get(name);
	};
}

/** A zone of another name counts by the place it is said to be, or by its offset where that never changes. */
function zoneSpelledOut(text: string | undefined): CalendarZone | undefined {
	if (text === undefined) return undefined;
	const place = /^X-LIC-LOCATION:(.{1,100})$/im.exec(text)?.[1]?.trim();
	const named = place === undefined ? undefined : zoneNamed(place);
	if (named !== undefined) return named;
	const offsets = new Set([...text.matchAll(/^TZOFFSETTO:(.*)$/gim)].map(([, offset = '']) => offset.trim()));
	const [only = ''] = offsets;
	const [, sign, hours, minutes] = /^([+-])(\d{2})(\d{2})(?:\d{2})?$/.exec(only) ?? [];
	if (offsets.size !== 1 || Number(hours) > 14 || Number(minutes) > 59) return undefined;
	return sign === undefined ? undefined : (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}
