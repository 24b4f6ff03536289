/** What `npm run bench` takes: judged before anything is installed, and read again by the bench itself. */
import { MOST_EVENTS } from '../demo/catalogue.ts';
import { readOptions, wholeNumber } from '../lib/command-line.ts';

/** How many events the made-up city has. */
export function readEvents(): number {
	const { events } = readOptions('npm run bench [-- --events 10000]', {
		events: { type: 'string', default: '10000' },
	});
	return wholeNumber('events', events, 1, MOST_EVENTS);
}
