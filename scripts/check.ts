/** `npm run check [-- --lang en] [--json] [--stale [--out FILE]] [--verbose] [--errors]`: every mistake in the content at once. */
import { writeFileSync } from 'node:fs';
import { contentDirectory, siteNow } from '../src/environment.ts';
import { checkContent } from '../src/rules/check.ts';
import { reportJson } from '../src/rules/kit/report.ts';
import { quoted } from '../src/settings/quoted.ts';
import { diskReason } from '../src/ship/disk-error.ts';
import { oneOf, readOptions, refuse } from './lib/command-line.ts';
import { printReport } from './lib/report.ts';
import { printTelephoneList } from './lib/telephone-list.ts';
import { telephonePaper } from './lib/telephone-paper.ts';

const flag = { type: 'boolean', default: false } as const;
const values = readOptions(
	'npm run check [-- --lang vi|en --json --stale --out FILE --verbose --errors]',
	{
		lang: { type: 'string', default: 'vi' },
		json: flag,
		stale: flag,
		verbose: flag,
		errors: flag,
		out: { type: 'string' },
	},
	{ content: false },
);
const language = oneOf('lang', values.lang, ['vi', 'en']);
const { out } = values;
if (out !== undefined && !(values.stale && out.endsWith('.html')))
	refuse('--out names the printed list of --stale: a file ending in .html.');
// The yaml package asks process.env about every token; a plain copy answers many times faster.
process.env = { ...process.env };
// Left to the clock, "now" needs the zone of site.yaml, which is not read yet.
const now = process.env.SITE_NOW ? siteNow('UTC') : undefined;
const checked = await checkContent(contentDirectory(), now, { verbose: values.verbose });
process.exitCode = checked.errors > 0 ? 1 : 0;

if (values.json) console.log(reportJson(checked.issues));
else if (values.stale && checked.errors === 0) {
	if (out === undefined) printTelephoneList(checked.records, checked.today, language);
	else print(out, telephonePaper(checked.records, checked.today, language));
} else printReport(checked.issues, { language, errorsOnly: values.errors });

function print(file: string, page: string): void {
	try {
		writeFileSync(file, page);
		console.log(
			language === 'vi'
				? `Đã ghi ${file}: mở bằng trình duyệt rồi in.`
				: `Wrote ${file}: open it in a browser and print it.`,
		);
	} catch (error) {
		refuse(`${quoted(file)} cannot be written: ${diskReason(error) ?? 'unknown reason'}.`);
	}
}
