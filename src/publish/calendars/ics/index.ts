/**
 * The one doorway to ical-generator. Its traps about the calendar as a whole are met in `feed-writer.ts`, those about
 * one event in `vevent.ts`; what comes out follows the rules under "Feeds" in src/contract.md. Pure: the same bytes on
 * every machine.
 */
import type { FeedEntry } from '../entry.ts';
import { type FeedHead, type FeedSite, FeedWriter } from './feed-writer.ts';
import { takingTime } from './written.ts';

export { FeedWriter, MAX_BYTES, MAX_EVENTS } from './feed-writer.ts';
export { takingTime, type WrittenEntry } from './written.ts';

export interface Feed extends FeedHead, Omit<FeedSite, 'now'> {}

/** Without `now` the latest entries stay when there are too many. */
const END_OF_TIME = '9999-12-31';

/**
 * The text of one .ics file by itself. `now` (local date or date-time) decides which entries stay when there are too
 * many. Busy entries take up time: whoever makes it has chosen them. Throws a RangeError on two entries of one id, and on an entry that cannot be written truly.
 */
export function calendarFeed(feed: Feed, entries: readonly FeedEntry[], now = END_OF_TIME): string {
	const writer = new FeedWriter({ ...feed, now });
	const octets = writer.feed(
		feed,
		entries.map((entry) => {
			const written = writer.entry(entry);
			return written.busy ? takingTime(written) : written;
		}),
	);
	return new TextDecoder().decode(octets);
}
