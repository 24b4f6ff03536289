/** Injects every route in both languages: one file a kind of page, addresses only in `i18n/routes.ts`. */
import { existsSync, renameSync, rmdirSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { editingEndpoints, endpoints } from '../i18n/endpoints.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { institutionRoutes, notFoundPath, routes } from '../i18n/routes.ts';

export function injectRoutes(): AstroIntegration {
	return {
		name: 'routes',
		hooks: {
			'astro:config:setup': ({ injectRoute, updateConfig, command }) => {
				for (const { file, ...patterns } of Object.values(routes)) {
					for (const language of LANGUAGES) injectRoute(entry(patterns[language], file));
				}
				for (const { file, vi } of Object.values(institutionRoutes)) injectRoute(entry(vi, file));
				for (const { file, pattern } of endpoints) injectRoute(entry(pattern, file));
				if (command === 'dev') {
					// Else Astro adds a slash to the addresses of files wherever a pattern does not name their ending.
					updateConfig({ trailingSlash: 'ignore' });
					for (const { file, pattern } of editingEndpoints)
						injectRoute({ ...entry(pattern, file), prerender: false });
				}
				// A page that shows every component in every state, for those who work on the site.
				if (command === 'dev' || process.env['COMPONENTS'])
					injectRoute(entry('/_components/', 'component-page/components.astro'));
			},
			'astro:build:done': ({ dir }) => nameNotFoundPages(dir),
		},
	};
}

/** Astro gives the name that hosts look for to the page at the root alone; those of other languages become folders. */
function nameNotFoundPages(built: URL): void {
	for (const language of LANGUAGES) {
		const file = new URL(`.${notFoundPath(language)}`, built);
		if (existsSync(file)) continue;
		const folder = new URL(`.${notFoundPath(language).replace('.html', '/')}`, built);
		renameSync(new URL('index.html', folder), file);
		rmdirSync(folder);
	}
}

function entry(pattern: string, file: string) {
	const entrypoint = new URL(`../site/${file}`, import.meta.url);
	if (!existsSync(entrypoint)) throw new Error(`no file src/site/${file} for ${pattern}`);
	return { pattern, entrypoint, prerender: true };
}
