/** `npm run ledger`: notes in content/ledger.yaml what is published now; adds, and never takes anything away. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildCatalogue } from '../src/catalogue/graph/graph.ts';
import { contentDirectory, siteNow } from '../src/environment.ts';
import { publishedPatterns, publishedRecords } from '../src/publish/calendars/published.ts';
import { LEDGER_FILE, ledgerText, patternText, readContent, schedulesOf } from '../src/reader/index.ts';
import type { Records } from '../src/schemas/index.ts';
import { readOptions } from './lib/command-line.ts';
import { printReport } from './lib/report.ts';

readOptions('npm run ledger', {});
const directory = contentDirectory();
const { records, issues, ledger } = readContent(directory);
const errors = issues.filter((issue) => issue.severity === 'error');
const { site } = records;
if (errors.length > 0 || !site) {
	printReport(errors, { language: 'vi', errorsOnly: true });
	console.error('Nothing was noted: mend the content first (npm run check).');
	process.exit(1);
}
const all: Records = { ...records, site };
const known = ledger?.lines ?? [];
const now = siteNow(site.timezone);
const catalogue = buildCatalogue(all, now);
const published = publishedRecords(catalogue);
const changed = publishedPatterns(catalogue).flatMap(({ event, when }) => {
	const last = ledger && schedulesOf(ledger, event, when.corrected).at(-1);
	return last && patternText(last.when) === patternText(when) ? [] : [{ event, since: now, when }];
});
writeFileSync(
	path.join(directory, LEDGER_FILE),
	ledgerText([...known, ...published], [...(ledger?.schedules.values() ?? []), changed].flat()),
);

const keys = new Set(known.map(({ collection, id }) => `${collection}/${id}`));
const uids = new Set(known.flatMap((line) => line.uids));
const newRecords = published.filter(({ collection, id }) => !keys.has(`${collection}/${id}`)).length;
const newUids = published.flatMap((record) => record.uids).filter((uid) => !uids.has(uid)).length;
console.log(
	`${path.join(directory, LEDGER_FILE)}: ${newRecords} records, ${newUids} calendar entries and ${changed.length} patterns are new.`,
);
