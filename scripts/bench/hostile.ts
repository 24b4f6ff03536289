/** Part `hostile`: the property tests over records, bodies, calendars and tables that nobody writes, in the numbers that have targets. */
import { spawnSync } from 'node:child_process';
import { readOptions } from '../lib/command-line.ts';

readOptions('npm run bench -- hostile', {});
const { status } = spawnSync(
	process.execPath,
	[
		'node_modules/vitest/vitest.mjs',
		...['run', '--config', 'tests/vitest.config.ts'],
		'tests/unit/rules/accepted-builds.property.test.ts',
		'tests/unit/markdown/random.property.test.ts',
		'tests/unit/reader/calendar/bad-calendars.test.ts',
		'tests/unit/intake/bad-files.test.ts',
	],
	{
		stdio: 'inherit',
		env: {
			...process.env,
			RANDOM_RECORDS: '100000',
			RANDOM_BODIES: '50000',
			RANDOM_CALENDARS: '10000',
			RANDOM_WORKBOOKS: '10000',
		},
	},
);
process.exit(status ?? 1);
