/**
 * Scripts that no page names, at fixed addresses: the service worker, which must stand at the root to serve the whole
 * site, and what pages fetch only when somebody asks. Bundled with the other scripts of the browser. A dynamic import
 * would do for the second, but the helper that Vite adds to it is as large as half the script of a reading page.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ON_DEMAND } from '../saved/on-demand-address.ts';

/** Address, and the source that is served there. */
export const OWN_SCRIPTS = {
	'/sw.js': '/src/offline/service-worker.ts',
	[ON_DEMAND]: '/src/saved/on-demand.ts',
};

export function ownScripts(): AstroIntegration {
	return {
		name: 'own-scripts',
		hooks: {
			'astro:config:setup': ({ updateConfig, command }) => {
				if (command === 'build') updateConfig({ vite: { plugins: [emitScripts()] } });
			},
			// While somebody edits, Vite serves the source; there is no service worker then.
			'astro:server:setup': ({ server }) => {
				server.middlewares.use(ON_DEMAND, (_request, response) => {
					response.writeHead(302, { Location: OWN_SCRIPTS[ON_DEMAND] }).end();
				});
			},
		},
	};
}

const emitScripts = () => ({
	name: 'own-scripts',
	applyToEnvironment: ({ name }: { name: string }) => name === 'client',
	buildStart(this: { emitFile(file: object): string }) {
		for (const [address, source] of Object.entries(OWN_SCRIPTS)) {
			const id = fileURLToPath(new URL(`../..${source}`, import.meta.url));
			this.emitFile({ type: 'chunk', id, fileName: address.slice(1), preserveSignature: 'strict' });
		}
	},
});
