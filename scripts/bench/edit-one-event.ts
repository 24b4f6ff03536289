/** One edit, such as makes calendars change. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, parseDocument } from 'yaml';

/** Another title for the next single event to come; for the last one where none is to come. */
export function editOneEvent(content: string, now: string): void {
	const folder = path.join(content, 'events');
	const single = readdirSync(folder).flatMap((name) => {
		const file = path.join(folder, name);
		const { when, draft, replacedBy } = parse(readFileSync(file, 'utf8'));
		return when.kind === 'single' && !draft && !replacedBy ? [{ file, start: String(when.start) }] : [];
	});
	single.sort((a, b) => (a.start < b.start ? -1 : 1));
	const file = (single.find(({ start }) => start >= now) ?? single.at(-1))?.file;
	if (!file) throw new Error(`${content}: no single event that could be edited`);
	const document = parseDocument(readFileSync(file, 'utf8'));
	for (const [language, words] of Object.entries(document.toJS().title))
		document.setIn(['title', language], `${words} 2`);
	writeFileSync(file, String(document));
}
