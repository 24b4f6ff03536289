import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, chromiumPath } from '../scripts/lib/chromium.ts';
import { originOf, portOf, servedSites } from './ports.ts';

const executablePath = chromiumPath();
const ROOT = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
	testDir: '.',
	testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts', 'visual/**/*.spec.ts'],
	outputDir: '../.build/playwright',
	// Some walks wait, for slow lines above all: one more than there are cores on a machine of two.
	workers: '150%',
	fullyParallel: true,
	snapshotPathTemplate: '{testDir}/visual/pictures/{arg}{ext}',
	timeout: 60_000,
	use: {
		baseURL: originOf('site'),
		locale: 'vi-VN',
		timezoneId: 'Asia/Ho_Chi_Minh',
		launchOptions: {
			...(executablePath ? { executablePath } : {}),
			args: [...CHROMIUM_FLAGS],
		},
	},
	webServer: servedSites.map(serve),
});

/** A site that `npm test` has built, served as `npm start` serves it. */
function serve(site: (typeof servedSites)[number]) {
	return {
		command: `node scripts/serve.ts --dir .build/test/${site}`,
		cwd: ROOT,
		env: { PORT: String(portOf(site)) },
		url: `${originOf(site)}/`,
		reuseExistingServer: false,
	};
}
