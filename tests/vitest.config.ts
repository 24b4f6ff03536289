import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Rooms whose code keeps something for as long as a page is open: each of their files begins with modules of its own. */
const WITH_MEMORY = ['downloads', 'search', 'site'].map((room) => `tests/unit/${room}/**/*.test.ts`);
/** A repository that grows by forty commits, each read and written again: long, and the same in every zone. */
const COMMIT_BY_COMMIT = ['tests/unit/publish/calendars/stamps/**/*.test.ts'];

const shared = {
	root: fileURLToPath(new URL('..', import.meta.url)),
	environment: 'node' as const,
	// Property tests take their time on a busy machine; a test that hangs still ends.
	testTimeout: 60_000,
	setupFiles: ['tests/property-seed.ts'],
};

export default defineConfig({
	test: {
		// One fewer would leave a core idle where there are two.
		maxWorkers: '100%',
		projects: [
			{ test: { ...shared, name: 'with memory', include: WITH_MEMORY } },
			{
				test: {
					...shared,
					name: 'without',
					include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'],
					exclude: [...WITH_MEMORY, ...COMMIT_BY_COMMIT],
					// Loading the same modules anew for each file took a third of the time of all unit tests.
					isolate: false,
				},
			},
			{ test: { ...shared, name: 'commit by commit', include: COMMIT_BY_COMMIT } },
		],
	},
});
