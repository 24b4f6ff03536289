/** Wall time in the site's zone, whatever the device's zone: `YYYY-MM-DDTHH:MM`. */
export function nowIn(instant: Date, zone: string): string {
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

/** The same as a page's scripts ask for it: the page frame names the site's zone on <html>. */
export const nowOfPage = (): string => nowIn(new Date(), document.documentElement.dataset.zone ?? 'UTC');

// A date alone is read as midnight of UTC, where every day is as long as the next.
/** A local date some days later or earlier. */
export const shift = (date: string, days: number) =>
	new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** Whole days between two local dates. */
export const daysApart = (from: string, to: string): number =>
	(Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000;
