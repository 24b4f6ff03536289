/** The door for whoever needs records and no report: build and bench, after the check has asked the rules. */
import type { Records } from '../../schemas/index.ts';
import { readContentInThreads } from './read-content.ts';

/**
 * The records of a sound content directory, drafts included. Throws, naming the first place, where a file cannot be
 * read in full: the check says that better, and a catalogue must not leave out records in silence.
 */
export async function readRecords(dir: string): Promise<Records> {
	const { records, issues } = await readContentInThreads(dir);
	const { site, ...rest } = records;
	const mistake = issues.find(({ severity }) => severity === 'error');
	if (mistake) {
		const { file, line, column, message } = mistake;
		throw new Error(`${file}:${line}:${column} ${message.en}: mend it first (npm run check)`);
	}
	if (!site) throw new Error('site.yaml is missing or broken: mend it first (npm run check)');
	return { ...rest, site };
}
