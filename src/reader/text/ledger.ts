/**
 * The ledger of what was ever published: which records, and which UIDs the calendars of their followers know. One
 * record a line, written by `npm run ledger` and only ever added to; a catalogue without one is whole all the same.
 * A weekly or monthly pattern has a line of its own for each time it was published in another form.
 */
import type { Pattern } from '../../domain/sessions/pattern.ts';
import { byText } from '../../domain/text/by-text.ts';
import { type CollectionName, collectionNames } from '../../schemas/index.ts';
import { when as whenSchema } from '../../schemas/when.ts';
import { few, fewOf } from './few.ts';
import type { Finding, SourceText } from './issue.ts';

export interface Published {
	readonly collection: CollectionName;
	readonly id: string;
	/** What stands before the `@`: of a series the event's id, of a session its own. */
	readonly uids: readonly string[];
}

/** What was published as the pattern of an event, from a local minute on. */
export interface PublishedSchedule {
	readonly event: string;
	readonly since: string;
	/** Each day off is named in it: it depends on no holidays. */
	readonly when: Pattern;
}

export interface Ledger {
	readonly file: SourceText;
	/** In the order of the file; `offset` is where the line begins. */
	readonly lines: readonly (Published & { readonly offset: number })[];
	/** By event, the oldest first. */
	readonly schedules: ReadonlyMap<string, readonly PublishedSchedule[]>;
}

const SCHEDULE = /^events\/([a-z0-9-]+) since (\d{4}-\d\d-\d\dT\d\d:\d\d): (\{.*\})$/;
const LINE = /^([a-z]+)\/([a-z0-9-]+): \[((?:[\w-]+(?:, [\w-]+)*)?)\]$/;

/** The ledger in a text; each line that is none is a finding. */
export function ledgerIn(file: SourceText): {
	readonly ledger?: Ledger;
	readonly findings: readonly Finding[];
} {
	const lines: Ledger['lines'][number][] = [];
	const schedules: PublishedSchedule[] = [];
	const findings = fewOf(readLines(file.text, lines, schedules), (offset) => brokenLine(file, offset));
	schedules.sort((x, y) => byText(x.since, y.since));
	return {
		ledger: { file, lines, schedules: Map.groupBy(schedules, ({ event }) => event) },
		findings: few(findings),
	};
}

/**
 * Puts what it reads into `lines` and `schedules`, and yields where a line begins that is none of a ledger. One line after
 * another, and nothing made for a wrong one but its text: there may be millions, which would fill the memory.
 */
function* readLines(
	text: string,
	lines: Ledger['lines'][number][],
	schedules: PublishedSchedule[],
): Generator<number> {
	for (let offset = 0, next = 0; offset < text.length; offset = next) {
		const end = text.indexOf('\n', offset);
		next = end < 0 ? text.length : end + 1;
		const last = end < 0 ? text.length : end;
		const line = text.slice(offset, text[last - 1] === '\r' ? last - 1 : last);
		if (line === '' || line.startsWith('#')) continue;
		const published = publishedIn(line, offset);
		const schedule = published ? undefined : scheduleIn(line);
		if (published) lines.push(published);
		else if (schedule) schedules.push(schedule);
		else yield offset;
	}
}

function publishedIn(line: string, offset: number): Ledger['lines'][number] | undefined {
	const found = LINE.exec(line);
	const collection = found && collectionNames.find((known) => known === found[1]);
	if (!found || !collection) return undefined;
	const [, , id = '', uids = ''] = found;
	return { collection, id, uids: uids === '' ? [] : uids.split(', '), offset };
}

/** Undefined for a line that is of another kind, or broken. */
function scheduleIn(line: string): PublishedSchedule | undefined {
	const found = SCHEDULE.exec(line);
	if (!found) return undefined;
	const [, event = '', since = '', json = ''] = found;
	const when = whenSchema.safeParse(parsed(json)).data;
	return when?.kind === 'weekly' || when?.kind === 'monthly' ? { event, since, when } : undefined;
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}

const brokenLine = (file: SourceText, offset: number): Finding => ({
	severity: 'error',
	file,
	at: { offset },
	rule: 'ledger-line',
	message: {
		vi: 'dòng này không đúng dạng của sổ các mã đã công bố',
		en: 'this is no line of the ledger of what was published',
	},
	cure: {
		vi: 'Tệp này do máy ghi: lấy lại bản cũ của nó (hoặc xóa dòng này), rồi chạy npm run ledger.',
		en: 'A machine writes this file: bring back its last version (or remove the line), then run npm run ledger.',
	},
});
