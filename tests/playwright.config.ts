import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

/** As the README says: CHROMIUM_PATH, else Debian's, else Playwright's own. */
const executablePath =
	process.env.CHROMIUM_PATH || (existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined);
const ROOT = new URL('..', import.meta.url).pathname;
const PORT = 4391;
const TINY_PORT = 4392;
const COMPONENTS_PORT = 4393;

export default defineConfig({
	testDir: '.',
	testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts', 'visual/**/*.spec.ts'],
	outputDir: '../.build/playwright',
	workers: 2,
	fullyParallel: true,
	snapshotPathTemplate: '{testDir}/visual/pictures/{arg}{ext}',
	retries: 1,
	timeout: 60_000,
	use: {
		baseURL: `http://localhost:${PORT}`,
		locale: 'vi-VN',
		timezoneId: 'Asia/Ho_Chi_Minh',
		launchOptions: {
			...(executablePath ? { executablePath } : {}),
			args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
		},
	},
	webServer: [serve('site', PORT), serve('tiny-city', TINY_PORT), serve('components', COMPONENTS_PORT)],
});

/** A site that `npm test` has built, served as `npm start` serves it. */
function serve(site: string, port: number) {
	return {
		command: `node scripts/serve.ts --dir .build/test/${site}`,
		cwd: ROOT,
		env: { PORT: String(port) },
		url: `http://localhost:${port}/`,
		reuseExistingServer: false,
	};
}
