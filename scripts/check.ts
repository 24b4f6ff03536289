/** `npm run check [-- --lang en] [--json] [--stale] [--verbose] [--errors]`: every mistake in the content at once. */
import { contentDirectory, siteNow } from '../src/environment.ts';
import { checkContent } from '../src/rules/check.ts';
import { reportJson } from '../src/rules/kit/report.ts';
import { oneOf, readOptions } from './lib/command-line.ts';
import { printReport } from './lib/report.ts';
import { printTelephoneList } from './lib/telephone-list.ts';

const flag = { type: 'boolean', default: false } as const;
const values = readOptions(
	'npm run check [-- --lang vi|en --json --stale --verbose --errors]',
	{ lang: { type: 'string', default: 'vi' }, json: flag, stale: flag, verbose: flag, errors: flag },
	{ content: false },
);
const language = oneOf('lang', values.lang, ['vi', 'en']);
// The yaml package asks process.env about every token; a plain copy answers many times faster.
process.env = { ...process.env };
// Left to the clock, "now" needs the zone of site.yaml, which is not read yet.
const now = process.env.SITE_NOW ? siteNow('UTC') : undefined;
const checked = await checkContent(contentDirectory(), now, { verbose: values.verbose });
process.exitCode = checked.errors > 0 ? 1 : 0;

if (values.json) console.log(reportJson(checked.issues));
else if (values.stale && checked.errors === 0) printTelephoneList(checked.records, checked.today, language);
else printReport(checked.issues, { language, errorsOnly: values.errors });
