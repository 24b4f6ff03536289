/** Whatever lies in the content, the check ends: within seconds, within a modest memory, with a report one can read. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TINY_CITY } from '../../support/cities.ts';
import { hostileFiles } from '../../support/hostile-files.ts';

const MEASURE = fileURLToPath(new URL('../../support/check-and-measure.ts', import.meta.url));
/** Twice what they take on a quiet machine. */
const MOST = { seconds: 2, megabytes: 300, report: 60_000 };
/** So many in one process: starting it takes longer than most checks. */
const TOGETHER = 8;

interface Measured {
	readonly seconds: number;
	readonly megabytes: number;
	readonly report: number;
	readonly rules: readonly string[];
}

function measured(dirs: readonly string[]): Measured[] {
	// On a busy machine threads that collect garbage come late, and memory tells of the machine.
	const { stdout, stderr } = spawnSync(process.execPath, ['--single-threaded-gc', MEASURE, ...dirs], {
		encoding: 'utf8',
		timeout: 60_000 + dirs.length * 5000,
	});
	expect(stderr).toBe('');
	// The script prints just this.
	return stdout
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Measured);
}

const root = mkdtempSync(join(tmpdir(), 'hostile-'));
const names = Object.keys(hostileFiles);
const dirOf = (name: string) => join(root, String(names.indexOf(name)));
const found = new Map<string, Measured>();

beforeAll(() => {
	for (const [name, { text, path = 'events/h.yaml' }] of Object.entries(hostileFiles)) {
		cpSync(TINY_CITY, dirOf(name), { recursive: true });
		writeFileSync(join(dirOf(name), path), text());
	}
	for (let at = 0; at < names.length; at += TOGETHER) {
		const some = names.slice(at, at + TOGETHER);
		for (const [i, each] of measured(some.map(dirOf)).entries()) found.set(some[i] ?? '', each);
	}
}, 300_000);
afterAll(() => rmSync(root, { recursive: true }));

describe('the check of', () => {
	it.each(names)(
		'%s',
		(name) => {
			const together = found.get(name);
			expect(together, 'it came to an end').toBeDefined();
			// What those before it in the same process have left behind is not its own.
			const [own] = (together?.megabytes ?? 0) < MOST.megabytes ? [together] : measured([dirOf(name)]);
			const { seconds = 0, megabytes = 0, report = 0, rules = [] } = own ?? {};
			expect(seconds).toBeLessThan(MOST.seconds);
			expect(megabytes).toBeLessThan(MOST.megabytes);
			expect(report).toBeLessThan(MOST.report);
			expect(rules).not.toContain('rule-failed');
			expect(rules).not.toContain('read-failed');
		},
		60_000,
	);
});
