/** The lock files: the same packages on every machine, from whatever registry the machine uses. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

interface Locked {
	readonly version?: string;
	readonly integrity?: string;
	readonly resolved?: string;
	readonly optionalDependencies?: Readonly<Record<string, string>>;
}

describe.each(['package-lock.json', 'scripts/bench/package-lock.json'])('%s', (file) => {
	const text = readFileSync(file, 'utf8');
	// npm's own format; only these few fields are read.
	const packages = Object.entries(
		(JSON.parse(text) as { packages: Readonly<Record<string, Locked>> }).packages,
	).filter(([at]) => at !== '');

	test('names no registry', () => {
		expect(packages.filter(([, { resolved }]) => resolved).map(([at]) => at)).toEqual([]);
		expect(text).not.toMatch(/\.tgz/);
	});

	test('holds a checksum of every package', () =>
		expect(packages.filter(([, { integrity }]) => !integrity).map(([at]) => at)).toEqual([]));

	test('has every package for one platform in the version that is asked for', () => {
		const locked = new Map(packages);
		const other = packages.flatMap(([at, { optionalDependencies = {} }]) =>
			Object.entries(optionalDependencies)
				.filter(([, asked]) => /^\d/.test(asked))
				.map(([name, asked]) => ({ name, asked, got: installedFor(at, name, locked)?.version }))
				.filter(({ asked, got }) => got !== asked),
		);
		expect(other).toEqual([]);
	});
});

/** As Node finds it: beside the package that asks, or in the next `node_modules` above. */
function installedFor(at: string, name: string, locked: ReadonlyMap<string, Locked>): Locked | undefined {
	for (let above = at; ; above = path.posix.dirname(path.posix.dirname(above)).replace(/^\.$/, '')) {
		const found = locked.get(path.posix.join(above, 'node_modules', name));
		if (found || above === '') return found;
	}
}
