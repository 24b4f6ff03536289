// Installs what is missing and says so; does nothing when nothing is missing. Runs on any Node from 18.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Playwright's and Astro's minimum is 22; the project brings 24 whatever the machine has. */
const NODE = 'node@24';
const SYSTEM_CHROMIUM = '/usr/bin/chromium';
const SYSTEM_NGINX = '/usr/sbin/nginx';

/**
 * Returns whether packages were installed.
 * @param {string} root @param {{ verbose: boolean, forTests: boolean }} options
 */
export async function setUp(root, { verbose, forTests }) {
	const done = packages(root, verbose);
	const found = forTests ? await ensureBrowser(root) : undefined;
	const nginx = forTests ? ensureNginx() : undefined;
	if (verbose) {
		console.log(done ? 'Packages installed.' : 'Packages: nothing missing.');
		console.log(`Browser: ${found}`);
		console.log(
			`nginx: ${nginx ?? 'none; the tests of the server snippet are skipped (apt-get install nginx)'}`,
		);
	}
	return done;
}

/** Node 24 and what package-lock.json names. Returns whether something was installed. */
function packages(root, verbose) {
	return installLocked(root, {
		sentence: 'Installing packages (one to two minutes the first time)…',
		// npm leaves out native packages that are meant for a newer Node than the one it runs on:
		// so npm itself runs on the project's Node.
		on: (npm) => [npm, 'exec', '--yes', `--package=${NODE}`, '--', 'node', npm],
		verbose,
		check: () => {
			if (!existsSync(join(root, 'node_modules', 'node', 'bin', 'node')))
				fail(
					'Node 24 was not installed: allow the install script of the npm package "node", then try again.',
				);
		},
	});
}

/**
 * Installs the packages that a folder's lock file names, unless this very lock was installed there before. Returns
 * whether it did. `sentence`: what is said when there is something to install; `on`: what stands before `ci`, given
 * npm's script, where another Node than ours shall run it; `check`: stops the set-up when the packages came without
 * what they need, so that the next one installs them again.
 * @typedef {{ sentence: string, on?: (npm: string) => string[], verbose?: boolean, check?: () => void }} Install
 * @param {string} folder @param {Install} options
 */
export function installLocked(folder, { sentence, on = (npm) => [npm], verbose = false, check }) {
	const stamp = join(folder, 'node_modules', '.lock-installed');
	const lock = createHash('sha256')
		.update(readFileSync(join(folder, 'package-lock.json')))
		.digest('hex');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return false;

	console.log(sentence);
	const result = spawnSync(process.execPath, [...on(npmCli()), 'ci', '--no-audit', '--no-fund'], {
		cwd: folder,
		stdio: verbose ? 'inherit' : ['ignore', 'inherit', 'inherit'],
	});
	if (result.status !== 0) {
		fail(
			'The packages could not be installed. Check the network connection to the npm registry, then try again.',
		);
	}
	check?.();
	writeFileSync(stamp, lock);
	return true;
}

/** The npm that started us, or the one on the path. */
function npmCli() {
	const started = process.env.npm_execpath;
	if (started && existsSync(started) && started.endsWith('.js')) return started;
	// Npm itself is asked: where it stands cannot be told from the Node on the path, which may be the project's own.
	const asked = spawnSync('npm', ['exec', '--call', 'node -p process.env.npm_execpath'], {
		encoding: 'utf8',
	});
	const cli = asked.status === 0 ? asked.stdout.trim() : '';
	if (!existsSync(cli))
		fail('npm was not found. Install npm 9 or newer (it comes with Node), then try again.');
	return cli;
}

/** First found of CHROMIUM_PATH, Debian's chromium, Playwright's own; else one is installed. */
async function ensureBrowser(root) {
	const known = browserPath(root);
	if (known) return known;
	console.log('Installing a browser for the tests…');
	const playwright = join(root, 'node_modules', 'playwright', 'cli.js');
	const node = join(root, 'node_modules', 'node', 'bin', 'node');
	const download = spawnSync(node, [playwright, 'install', 'chromium'], {
		stdio: 'ignore',
		timeout: 180_000,
	});
	if (download.status === 0) return 'Playwright’s Chromium';
	aptInstall('chromium');
	if (existsSync(SYSTEM_CHROMIUM)) return SYSTEM_CHROMIUM;
	return fail(
		'No browser could be installed for the tests. Install Chromium (Debian: apt-get install chromium) or set CHROMIUM_PATH to one.',
	);
}

/**
 * Debian's nginx, for the tests of the snippet. Its package starts a server on port 80 and at every boot: so it is
 * installed only where that harms nobody, in CI and in containers, and its start is forbidden meanwhile. Never fails:
 * without it those tests are skipped and say so; in CI they fail.
 */
function ensureNginx() {
	const found = () =>
		existsSync(SYSTEM_NGINX)
			? SYSTEM_NGINX
			: (process.env.PATH ?? '')
					.split(delimiter)
					.map((folder) => join(folder, 'nginx'))
					.find((file) => existsSync(file));
	const bootedMachine = existsSync('/run/systemd/system');
	const mayInstall = process.env.CI || (process.getuid?.() === 0 && !bootedMachine);
	if (found() || !mayInstall) return found();
	console.log('Installing nginx for the tests of the server snippet…');
	withoutStartingServices(() => aptInstall('nginx'));
	return found();
}

/** Installs a Debian package, as root or where sudo asks nothing. */
function aptInstall(name) {
	for (const step of [
		['apt-get', 'update'],
		['apt-get', 'install', '-y', '--no-install-recommends', name],
	])
		asRoot(step, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

function asRoot(command, options = {}) {
	const [program, ...rest] = process.getuid?.() === 0 ? command : ['sudo', '-n', ...command];
	return spawnSync(program, rest, { stdio: ['pipe', 'ignore', 'ignore'], ...options });
}

/** Debian's own way: packages ask this script whether they may start a service (101: no). One that is there stays. */
function withoutStartingServices(install) {
	const policy = '/usr/sbin/policy-rc.d';
	if (existsSync(policy)) return install();
	asRoot(['tee', policy], { input: '#!/bin/sh\nexit 101\n' });
	asRoot(['chmod', '755', policy]);
	try {
		install();
	} finally {
		asRoot(['rm', '-f', policy]);
	}
}

function browserPath(root) {
	if (process.env.CHROMIUM_PATH) {
		if (existsSync(process.env.CHROMIUM_PATH)) return process.env.CHROMIUM_PATH;
		fail(`CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, but there is no such file.`);
	}
	if (existsSync(SYSTEM_CHROMIUM)) return SYSTEM_CHROMIUM;
	const node = join(root, 'node_modules', 'node', 'bin', 'node');
	const ask = spawnSync(
		node,
		['-e', "process.stdout.write(require('playwright-core').chromium.executablePath())"],
		{ cwd: root, encoding: 'utf8' },
	);
	return ask.status === 0 && ask.stdout && existsSync(ask.stdout) ? ask.stdout : undefined;
}

/** @returns {never} */
function fail(sentence) {
	console.error(sentence);
	process.exit(1);
}
