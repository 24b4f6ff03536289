/** Writes files into the content if every rule agrees to them; else ends the command with what is wrong. */
import { judgeOver } from '../../src/rules/judge-over.ts';
import { listLines } from '../../src/rules/kit/report.ts';
import { bodyMarkup } from '../../src/rules/letters/body-markup.ts';
import type { Records } from '../../src/schemas/index.ts';
import { diskReason } from '../../src/ship/disk-error.ts';
import { refuse } from './command-line.ts';
import type { SoundContent } from './sound-content.ts';
import { writeAll } from './write-all.ts';

/** Prints the warnings that the change brings, and returns the records as they are then. */
export function writeJudged(
	{ directory, read, now }: SoundContent,
	texts: ReadonlyMap<string, string>,
): Records {
	const { after, issues } = judgeOver(read, texts, now, [bodyMarkup]);
	const errors = issues.filter(({ severity }) => severity === 'error');
	const { site, ...rest } = after.records;
	if (errors.length > 0 || !site) refuse(...listLines(errors, 'vi'), 'Chưa ghi gì.');
	for (const line of listLines(issues, 'vi')) console.log(line);
	try {
		writeAll(directory, texts);
	} catch (error) {
		const reason = diskReason(error);
		if (reason) refuse(`Chưa ghi gì: ${reason}.`);
		throw error;
	}
	return { ...rest, site };
}
