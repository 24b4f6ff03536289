/** What the pages say of the first session of a catalogue at its own clock. */
import type { Catalogue } from '../../src/catalogue/graph/graph.ts';
import { sessionHours } from '../../src/catalogue/time/opening.ts';
import { timingNote } from '../../src/site/view-time/note.ts';
import { readWordsIn } from '../../src/site/view-time/words.ts';

export function sessionLineOf(catalogue: Catalogue): string {
	const [dated] = catalogue.allSessions;
	if (!dated) throw new Error('no session');
	const { start, end, status } = dated.session;
	return timingNote(
		{ start, end, status, hours: sessionHours(catalogue, dated) },
		catalogue.now,
		readWordsIn('vi'),
	).text;
}
