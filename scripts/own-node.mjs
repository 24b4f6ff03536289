// The project's own Node: the one that package-lock.json names, proven by the hash that stands there. The npm package
// "node" would fetch it by an install script, past the lock file; so no package's install script runs (.npmrc), the
// packages that hold the programs are dependencies of ours, and the program is put here where the package "node" has it.
// Runs on any Node from 18, without packages.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, linkSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The program's file. On Windows the package "node" puts a text beside it that bears the name without an ending. */
const fileOn = (platform) => (platform === 'win32' ? 'node.exe' : 'node');

/** Where all commands look for it. */
export const ownNode = (root, platform = process.platform) =>
	join(root, 'node_modules', 'node', 'bin', fileOn(platform));

/** The package that holds the program for a machine, as npm names it. */
export const packageFor = (platform, arch) => `node-${platform === 'win32' ? 'win' : platform}-${arch}`;

/** The PATH of a command: programs of packages first, then those of the machine. */
export const pathWith = (root, path = '', platform = process.platform) =>
	[join(root, 'node_modules', '.bin'), path].filter(Boolean).join(platform === 'win32' ? ';' : ':');

/**
 * Why a command could not be started, in one sentence; undefined where it was.
 * @param {string} program @param {{ error?: Error, signal?: string | null }} ended
 */
export function whyNotStarted(program, { error, signal }) {
	if (error) return `${program} could not be started (${error.message}): run npm run setup, then try again.`;
	return signal ? `The command was ended by ${signal}.` : undefined;
}

/**
 * A lock file of one package, cut out of the project's own: `npm ci` installs by it exactly this version, and refuses
 * other bytes. Undefined when the project's has none for the machine.
 */
export function smallLock(lock, platform, arch) {
	const name = packageFor(platform, arch);
	const entry = lock.packages[`node_modules/${name}`];
	if (!entry?.integrity) return undefined;
	const { optional: _, ...locked } = entry;
	const dependencies = { [name]: locked.version };
	return {
		name,
		version: locked.version,
		manifest: { name: 'own-node', version: '1.0.0', private: true, dependencies },
		lock: {
			name: 'own-node',
			version: '1.0.0',
			lockfileVersion: 3,
			requires: true,
			packages: {
				'': { name: 'own-node', version: '1.0.0', dependencies },
				[`node_modules/${name}`]: locked,
			},
		},
	};
}

/**
 * Installs the program alone into `folder` with npm's own program `npm`, and returns its path. Undefined when npm
 * refuses: it has said why, EINTEGRITY where the bytes are others.
 */
export function fetchNode(folder, { name, version, manifest, lock }, npm) {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
	writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
	const installed = spawnSync(
		process.execPath,
		[npm, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
		{ cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
	);
	const program = join(folder, 'node_modules', name, 'bin', fileOn(process.platform));
	if (installed.status !== 0 || !existsSync(program)) return undefined;
	const said = spawnSync(program, ['--version'], { encoding: 'utf8' });
	return said.status === 0 && said.stdout.trim() === `v${version}` ? program : undefined;
}

/** Puts the program that `npm ci` has just installed where all commands look for it. */
export function placeNode(root, { name }) {
	const program = join(root, 'node_modules', name, 'bin', fileOn(process.platform));
	place(root, (to) => {
		try {
			linkSync(program, to);
		} catch {
			copyFileSync(program, to); // A disk without hard links.
		}
	});
}

/** The machine's own program instead: where the lock file has none for it. A link, for it may need its neighbours. */
export function placeMachinesNode(root) {
	place(root, (to) => linkOrCopy(process.execPath, to));
}

function place(root, put) {
	const to = ownNode(root);
	mkdirSync(dirname(to), { recursive: true });
	rmSync(to, { force: true });
	put(to);
	// npm makes no link for a program that an install script would have brought.
	const link = join(root, 'node_modules', '.bin', fileOn(process.platform));
	mkdirSync(dirname(link), { recursive: true });
	rmSync(link, { force: true });
	if (process.platform === 'win32') copyFileSync(to, link);
	else symlinkSync(join('..', 'node', 'bin', 'node'), link);
}

/** Windows lets administrators alone make links. */
function linkOrCopy(from, to) {
	if (process.platform === 'win32') copyFileSync(from, to);
	else symlinkSync(from, to);
}
