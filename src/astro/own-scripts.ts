/**
 * Scripts that are no part of one component, bundled with the other scripts of the browser.
 * - At fixed addresses: the service worker, which must stand at the root to serve the whole site, and what pages fetch
 *   only when somebody asks. A dynamic import would do for the second, but the helper that Vite adds to it is as large as
 *   half the script of a reading page.
 * - The view-time script, which Frame.astro puts into the head of every page. Astro would give its own script element no
 *   `blocking="render"`; so Frame writes the element itself, and is told here under which name the bundler has put it.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { setViewTimeScript } from '../environment.ts';
import { WORD_FILE } from '../site/planner/word-file-address.ts';
import { ON_DEMAND } from '../site/saving/on-demand-address.ts';
import { RANGE_FILTERS_FILE } from '../site/view/inline-scripts.ts';

/** Address, and the source that is served there. */
export const OWN_SCRIPTS = {
	'/sw.js': '/src/ship/service-worker.ts',
	[ON_DEMAND]: '/src/site/saving/on-demand.ts',
	[WORD_FILE]: '/src/site/planner/word-file.ts',
	[RANGE_FILTERS_FILE]: '/src/site/today/filters/start.ts',
};

export const VIEW_TIME = '/src/site/view-time/start.ts';

export function ownScripts(): AstroIntegration {
	return {
		name: 'own-scripts',
		hooks: {
			'astro:config:setup': ({ updateConfig, command }) => {
				if (command === 'build') updateConfig({ vite: { plugins: [emitScripts()] } });
				else setViewTimeScript(VIEW_TIME);
			},
			// While somebody edits, Vite serves the source; there is no service worker then.
			'astro:server:setup': ({ server }) => {
				for (const address of [ON_DEMAND, WORD_FILE, RANGE_FILTERS_FILE] as const)
					server.middlewares.use(address, (_request, response) => {
						response.writeHead(302, { Location: OWN_SCRIPTS[address] }).end();
					});
			},
		},
	};
}

const fileOf = (source: string) => fileURLToPath(new URL(`../..${source}`, import.meta.url));

/** The little of the bundler's output that is looked at here. */
interface Output {
	readonly fileName: string;
	readonly code?: string;
	/** Of an entry: the module that it stands for. */
	readonly facadeModuleId?: string | null;
	readonly moduleIds?: readonly string[];
}

const emitScripts = () => ({
	name: 'own-scripts',
	applyToEnvironment: ({ name }: { name: string }) => name === 'client',
	buildStart(this: { emitFile(file: object): string }) {
		for (const [address, source] of Object.entries(OWN_SCRIPTS)) {
			const id = fileOf(source);
			this.emitFile({ type: 'chunk', id, fileName: address.slice(1), preserveSignature: 'strict' });
		}
		this.emitFile({ type: 'chunk', id: fileOf(VIEW_TIME), name: 'view-time' });
	},
	generateBundle(_options: object, bundle: Readonly<Record<string, Output>>) {
		setViewTimeScript(`/${viewTimeFile(Object.values(bundle))}`);
	},
});

/** All that an entry holds when the bundler has put its code into a file that others share, and has kept the entry. */
const ONLY_IMPORT = /^import\s*"\.\/[\w.-]+\.js";?\s*$/;

/**
 * The file in which the script itself stands, and which a page can name directly: an entry that only imports another
 * file costs a round trip. Throws when there is an entry that does more than that.
 */
function viewTimeFile(files: readonly Output[]): string {
	const id = fileOf(VIEW_TIME);
	const own = files.find(({ moduleIds }) => moduleIds?.includes(id));
	if (!own) throw new Error(`${VIEW_TIME} is in no file of the bundle`);
	const entry = files.find(({ facadeModuleId }) => facadeModuleId === id) ?? own;
	if (entry !== own && !ONLY_IMPORT.test(entry.code ?? ''))
		throw new Error(`${entry.fileName} does more than import ${own.fileName}: a page has to name it`);
	return own.fileName;
}
