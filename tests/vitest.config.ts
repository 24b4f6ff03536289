import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		root: fileURLToPath(new URL('..', import.meta.url)),
		include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'],
		environment: 'node',
		// Property tests take their time on a busy machine; a test that hangs still ends.
		testTimeout: 60_000,
	},
});
