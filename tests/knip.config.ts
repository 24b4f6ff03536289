/** What nothing uses: files, exports, packages (`npm test`, step "dead code"). An entry is what somebody starts by name. */
import type { KnipConfig } from 'knip';
import { OWN_SCRIPTS, VIEW_TIME } from '../src/astro/own-scripts.ts';
import { editingEndpoints, endpoints } from '../src/i18n/endpoints.ts';
import { institutionRoutes, routes } from '../src/i18n/routes.ts';

const drawn = [
	...Object.values(routes),
	...Object.values(institutionRoutes),
	...endpoints,
	...editingEndpoints,
].map(({ file }) => `src/site/${file}`);

export default {
	workspaces: {
		'.': {
			entry: [
				'scripts/*.{ts,mjs,cjs}',
				...new Set(drawn),
				// `npm run dev` and the tests alone show it.
				'src/site/component-page/components.astro',
				...[...Object.values(OWN_SCRIPTS), VIEW_TIME].map((source) => source.slice(1)),
				// Laid beside the editor as it stands.
				'src/ship/editor/served/trang.js',
				// Each is started as a process of its own.
				'tests/support/hostile-site.ts',
				'tests/unit/ship/publish/{killed-at,looker}.ts',
				'tests/unit/scripts/registry.ts',
			],
			project: ['src/**', 'scripts/**', 'tests/**'],
			vitest: {
				config: [
					'tests/vitest.config.ts',
					'tests/site/vitest.config.ts',
					'tests/check-site/vitest.config.ts',
				],
			},
			playwright: { config: ['tests/playwright.config.ts'] },
			// Programs of the system, where the tests of odd files and disks find them.
			ignoreBinaries: ['mount', 'umount', 'mkfifo'],
			ignoreDependencies: [
				// `astro check` asks for it by name.
				'@astrojs/check',
				// scripts/lib/test-plan.ts starts its program by path.
				'@biomejs/biome',
				// The client build is given it in place of React: src/astro/preact-in-browser.ts names it in texts.
				'preact',
			],
		},
		'scripts/bench': {
			// The second and third are named by the HTML beside them.
			entry: ['*.ts', 'fullcalendar/main.tsx', 'search/pages/*/main.ts'],
			project: ['**/*.{ts,tsx}'],
		},
	},
} satisfies KnipConfig;
