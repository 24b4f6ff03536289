/** Dates and times of a calendar as wall time of the site. */
import { isRealDate } from '../../domain/time/plain-date.ts';
import { addMinutes, isDateOnly } from '../../domain/time/wall-time.ts';
import { offsetAt, toInstant } from '../../domain/time/zone.ts';
import type { CalendarZone } from './zones.ts';

/** As the calendar writes it: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, and the zone in which it is so. */
export interface Written {
	readonly local: string;
	/** `floating`: wherever one is. A date alone has none. */
	readonly zone: CalendarZone | 'floating' | undefined;
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):?([0-5]\d)(?::?\d{2})?(Z?))?$/;

/** Undefined for what is no day or hour. Seconds are cut off. `zone`: of its TZID, where it has one. */
export function writtenMoment(text: string, zone: CalendarZone | undefined): Written | undefined {
	const [, date = '', hours, minutes, utc] = MOMENT.exec(text) ?? [];
	if (!isRealDate(date)) return undefined;
	if (hours === undefined) return { local: date, zone: undefined };
	return { local: `${date}T${hours}:${minutes}`, zone: utc ? 0 : (zone ?? 'floating') };
}

/** From a zone's wall time to that of the site. Hours of no zone are those of the site. */
export type ToSite = (written: Written) => string;

/** `site`: IANA name. Most entries of a calendar lie in few zones, so what is asked is remembered. */
export function toSiteTime(site: string): ToSite {
	const known = new Map<string, string>();
	return ({ local, zone }) => {
		if (isDateOnly(local) || zone === undefined || zone === 'floating' || zone === site) return local;
		const key = `${local}${zone}`;
		const found = known.get(key) ?? inZone(local, zone, site);
		known.set(key, found);
		return found;
	};
}

function inZone(local: string, zone: CalendarZone, site: string): string {
	const ms =
		typeof zone === 'number' ? Date.parse(`${local}:00Z`) - zone * 60_000 : toInstant(local, zone).getTime();
	return addMinutes(EPOCH, Math.floor(ms / 60_000) + offsetAt(ms, site));
}
const EPOCH = '1970-01-01T00:00';
