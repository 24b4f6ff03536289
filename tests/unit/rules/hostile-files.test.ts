/** Whatever lies in the content, the check ends: within seconds, within a modest memory, with a report one can read. */

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withContent } from '../../content/lay-over.ts';
import { hostileFiles } from '../../support/hostile-files.ts';

const MEASURE = fileURLToPath(new URL('../../support/check-and-measure.ts', import.meta.url));
/** Twice what they take on a quiet machine, half of which is what starting the check alone takes. */
const MOST = { seconds: 2, megabytes: 300, report: 60_000 };

interface Measured {
	readonly seconds: number;
	readonly megabytes: number;
	readonly report: number;
	readonly rules: readonly string[];
}

function measured(dir: string): Measured {
	// On a busy machine threads that collect garbage come late, and memory tells of the machine.
	const { stdout, stderr } = spawnSync(process.execPath, ['--single-threaded-gc', MEASURE, dir], {
		encoding: 'utf8',
		timeout: 60_000,
	});
	expect(stderr).toBe('');
	// The script prints just this.
	return JSON.parse(stdout) as Measured;
}

describe('the check of', () => {
	it.each(Object.entries(hostileFiles))(
		'%s',
		async (_name, { text, path = 'events/h.yaml' }) =>
			withContent(undefined, async (dir) => {
				writeFileSync(join(dir, path), text());
				const { seconds, megabytes, report, rules } = measured(dir);
				expect(seconds).toBeLessThan(MOST.seconds);
				expect(megabytes).toBeLessThan(MOST.megabytes);
				expect(report).toBeLessThan(MOST.report);
				expect(rules).not.toContain('rule-failed');
				expect(rules).not.toContain('read-failed');
			}),
		60_000,
	);
});
