/** `npm run check [-- --lang en] [--json] [--stale] [--verbose] [--errors]`: every mistake in the content at once. */
import { parseArgs } from 'node:util';
import { contentDirectory, siteNow } from '../src/environment.ts';
import { checkContent } from '../src/rules/check.ts';
import { reportJson } from '../src/rules/report.ts';
import { printReport } from './lib/report.ts';
import { printTelephoneList } from './lib/telephone-list.ts';

const { values } = parseArgs({
	options: {
		lang: { type: 'string', default: 'vi' },
		json: { type: 'boolean', default: false },
		stale: { type: 'boolean', default: false },
		verbose: { type: 'boolean', default: false },
		errors: { type: 'boolean', default: false },
	},
});
// The yaml package asks process.env about every token; a plain copy answers many times faster.
process.env = { ...process.env };
const language = values.lang === 'en' ? 'en' : 'vi';
const now = givenNow();
const checked = await checkContent(contentDirectory(), now, { verbose: values.verbose });
process.exitCode = checked.errors > 0 ? 1 : 0;

if (values.json) console.log(reportJson(checked.issues));
else if (values.stale && checked.errors === 0) printTelephoneList(checked.records, checked.today, language);
else printReport(checked.issues, { language, errorsOnly: values.errors });

/** SITE_NOW, if it is set; one that is no date stops the check with a sentence. */
function givenNow(): string | undefined {
	try {
		return process.env.SITE_NOW ? siteNow('UTC') : undefined;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	}
}
