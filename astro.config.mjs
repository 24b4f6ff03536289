import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { oneAtATime } from './src/astro/one-at-a-time.ts';
import { ownScripts } from './src/astro/own-scripts.ts';
import { preactInBrowser } from './src/astro/preact-in-browser.ts';
import { readingChunk } from './src/astro/reading-chunk.ts';
import { injectRoutes } from './src/astro/routes.ts';

// Addresses come from src/i18n/routes.ts, all about the city from content/site.yaml: nothing of either stands here.
export default defineConfig({
	output: 'static',
	trailingSlash: 'always',
	outDir: process.env.OUT_DIR ?? './dist',
	cacheDir: process.env.CACHE_DIR ?? './node_modules/.astro',
	// White space as in JSX: a space within a line is one on the page, a line break between tags, texts or expressions is
	// none. A space that must stay at the end of a line is written {' '}; `npm run format` keeps what is printed.
	compressHTML: 'jsx',
	build: { format: 'directory', inlineStylesheets: 'never', assets: '_assets' },
	devToolbar: { enabled: false },
	integrations: [oneAtATime(), react(), preactInBrowser(), injectRoutes(), ownScripts()],
	vite: {
		// Inlined assets would need a hash each in the security policy.
		build: { assetsInlineLimit: 0 },
		environments: {
			client: {
				build: {
					rolldownOptions: {
						output: {
							codeSplitting: {
								groups: [
									readingChunk(import.meta.dirname),
									// Every island needs all of Preact, which stands in for React, and no other page any. Groups of our own parts were tried: what months and lists share
									// drew more into search and my calendar than it saved.
									{ name: 'react', test: /node_modules\/preact\// },
									// What deals with dates needs most of these: five small files cost search a third of a kilobyte more.
									{
										name: 'dates',
										test: /\/src\/(i18n\/dates|domain\/(time\/(plain-date|wall-time)|text\/by-text|sessions\/timing))\.ts/,
									},
								],
							},
						},
					},
				},
			},
		},
	},
});
