import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		root: new URL('..', import.meta.url).pathname,
		include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'],
		environment: 'node',
		// Of waiting, not of speed: a machine that is busy fails no test, and what must be fast measures itself.
		testTimeout: 30_000,
	},
});
