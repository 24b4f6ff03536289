/**
 * The islands are React code and the server renders them by React; what a visitor downloads in React's place is
 * Preact, whose compatibility layer answers to the same names at a fifth of the bytes. Islands therefore name their
 * ids themselves: `useId` would give one id on the server and another in the browser.
 */
import type { AstroIntegration } from 'astro';

const STAND_INS: Readonly<Record<string, string>> = {
	react: 'preact/compat',
	'react-dom': 'preact/compat',
	'react-dom/client': 'preact/compat/client',
	'react/jsx-runtime': 'preact/jsx-runtime',
};

export function preactInBrowser(): AstroIntegration {
	return {
		name: 'preact-in-browser',
		hooks: {
			// While somebody edits, React itself runs: its warnings are the better ones.
			'astro:config:setup': ({ updateConfig, command }) => {
				if (command === 'build') updateConfig({ vite: { plugins: [standIn()] } });
			},
		},
	};
}

const standIn = () => ({
	name: 'preact-in-browser',
	enforce: 'pre' as const,
	applyToEnvironment: ({ name }: { name: string }) => name === 'client',
	resolveId(
		this: { resolve(id: string, from?: string, options?: object): Promise<{ id: string } | null> },
		id: string,
		importer?: string,
	) {
		const name = STAND_INS[id];
		return name === undefined ? undefined : this.resolve(name, importer, { skipSelf: true });
	},
});
