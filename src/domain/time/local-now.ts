/**
 * Wall time of `instant` in `zone` (an IANA name), `YYYY-MM-DDTHH:MM`, whatever the zone of the device; seconds are cut
 * off. By Intl alone: every page carries this to its reader. Throws a RangeError for what is no instant or no zone.
 */
export function localNow(instant: Date, zone: string): string {
	const parts: Record<string, string> = {};
	// This locale counts by the Gregorian calendar and in Latin digits, whatever the device does.
	const format = new Intl.DateTimeFormat('en-GB', {
		timeZone: zone,
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23',
	});
	for (const { type, value } of format.formatToParts(instant)) parts[type] = value;
	return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}
