import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What `npm run check:site` asks of the content and of the site that was built from it. */
export default defineConfig({
	test: {
		root: fileURLToPath(new URL('../..', import.meta.url)),
		include: ['tests/check-site/**/*.test.ts'],
		environment: 'node',
		testTimeout: 60_000,
	},
});
