import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests over the sites that `npm test` has built under .build/test/. */
export default defineConfig({
	test: {
		root: fileURLToPath(new URL('../..', import.meta.url)),
		include: ['tests/site/**/*.test.ts'],
		environment: 'node',
		testTimeout: 60_000,
		maxWorkers: '100%',
	},
});
