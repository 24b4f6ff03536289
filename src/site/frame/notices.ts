/** What stands above every page for a time: notices of the editors, and what storm and flood put off. */
import type { Catalogue } from '../../catalogue/graph/graph.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import { type Language, say, type Wording } from '../../i18n/languages.ts';
import { stormWords } from '../../i18n/storm-words.ts';

interface TimedNotice extends Wording {
	/** Local moments: shown from the first, no more from the second on. */
	readonly from: string;
	readonly until: string;
	readonly url?: string | undefined;
}

/** Those that are not over at the time of the build; what puts off activities comes first. */
export function noticesOf(catalogue: Catalogue, language: Language): TimedNotice[] {
	const { postponements, notices } = catalogue.records;
	const all: TimedNotice[] = [
		...postponements.map((entry) => ({
			...stormWords(catalogue, entry, language),
			from: `${entry.on}T00:00`,
			until: `${addDays(entry.to, 1)}T00:00`,
			url: entry.url,
		})),
		...notices.map(({ message, from, until, url }) => ({ ...say(message, language), from, until, url })),
	];
	return all.filter(({ until }) => until > catalogue.now);
}
