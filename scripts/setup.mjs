// Installs what is missing and says so; does nothing when nothing is missing. Runs on any Node from 18.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fetchNode, ownNode, placeMachinesNode, placeNode, smallLock } from './own-node.mjs';

/** As scripts/lib/chromium.ts has it: this file runs on any Node, before there is one that reads TypeScript. */
const SYSTEM_CHROMIUMS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
const SYSTEM_NGINX = '/usr/sbin/nginx';
/** The part of LibreOffice that opens Word files, for the tests of letters. */
const SYSTEM_WRITER = '/usr/lib/libreoffice/program/libswlo.so';

/**
 * Returns whether packages were installed.
 * @param {string} root @param {{ verbose: boolean, forTests: boolean }} options
 */
export async function setUp(root, { verbose, forTests }) {
	const done = packages(root, verbose);
	const found = forTests ? await ensureBrowser(root) : undefined;
	const nginx = forTests ? ensureNginx() : undefined;
	const writer = forTests && ensureWriter();
	if (verbose) {
		console.log(done ? 'Packages installed.' : 'Packages: nothing missing.');
		console.log(`Browser: ${found}`);
		console.log(
			`nginx: ${nginx ?? 'none; the tests of the server snippet are skipped (apt-get install nginx)'}`,
		);
		console.log(
			`LibreOffice: ${writer ? 'Writer' : 'none; the test that opens letters is skipped (apt-get install libreoffice-writer-nogui fonts-liberation2)'}`,
		);
	}
	return done;
}

/** Node 24 and what package-lock.json names. Returns whether something was installed. */
function packages(root, verbose) {
	const folder = join(root, '.build', 'setup');
	const locked = smallLock(
		JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')),
		process.platform,
		process.arch,
	);
	return installLocked(root, {
		sentence: 'Installing packages (one to two minutes the first time)…',
		// npm leaves out native packages that are meant for a newer Node than the one it runs on:
		// so npm itself runs on the project's Node.
		nodeFor: (npm) => {
			const node = locked ? fetchNode(folder, locked, npm) : machinesNode();
			return (
				node ??
				fail(
					`Node ${locked.version} could not be installed as package-lock.json names it (npm's words stand above). Check the network connection to the npm registry, then try again.`,
				)
			);
		},
		verbose,
		whole: () => existsSync(ownNode(root)),
		finish: () => {
			if (locked) placeNode(root, locked);
			else placeMachinesNode(root);
			rmSync(folder, { recursive: true, force: true });
		},
	});
}

/**
 * Installs the packages that a folder's lock file names, unless this very lock was installed there before. Returns
 * whether it did. `sentence`: what is said when there is something to install; `nodeFor`: the Node that shall run npm,
 * given npm's script, where it is not ours; `whole`: whether what was installed before is still there; `finish`: what
 * comes after the packages.
 * @typedef {{ sentence: string, nodeFor?: (npm: string) => string, verbose?: boolean, whole?: () => boolean, finish?: () => void }} Install
 * @param {string} folder @param {Install} options
 */
export function installLocked(
	folder,
	{ sentence, nodeFor = () => process.execPath, verbose = false, whole = () => true, finish = () => {} },
) {
	const stamp = join(folder, 'node_modules', '.lock-installed');
	const hash = createHash('sha256')
		.update(readFileSync(join(folder, 'package-lock.json')))
		.digest('hex');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash && whole()) return false;

	const npm = npmCli();
	console.log(sentence);
	const result = spawnSync(nodeFor(npm), [npm, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
		cwd: folder,
		stdio: verbose ? 'inherit' : ['ignore', 'inherit', 'inherit'],
	});
	if (result.status !== 0) {
		fail(
			'The packages could not be installed. Check the network connection to the npm registry, then try again.',
		);
	}
	finish();
	writeFileSync(stamp, hash);
	return true;
}

/** Where the lock file has no Node for the machine, its own must be new enough. */
function machinesNode() {
	const machine = `${process.platform} on ${process.arch}`;
	const { node } = process.versions;
	if (Number(node.split('.')[0]) < 24)
		fail(`package-lock.json names no Node for ${machine}: install Node 24 or newer there, then try again.`);
	console.log(
		`package-lock.json names no Node for ${machine}: the commands run on this machine's Node ${node}.`,
	);
	return process.execPath;
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

/**
 * First found of CHROMIUM_PATH, Debian's two, Playwright's own; else one is installed. The one without a window, of the
 * same engine, needs about half the work for a page.
 */
async function ensureBrowser(root) {
	const known = browserPath(root);
	// A second browser is put only where that is in nobody's way.
	const slow = known === SYSTEM_CHROMIUMS[1] && !process.env.CHROMIUM_PATH && mayInstall();
	if (known && !slow) return known;
	console.log('Installing a browser for the tests…');
	if (slow) {
		aptInstall('chromium-headless-shell');
		return systemChromium();
	}
	const playwright = join(root, 'node_modules', 'playwright', 'cli.js');
	const node = ownNode(root);
	const download = spawnSync(node, [playwright, 'install', 'chromium'], {
		stdio: 'ignore',
		timeout: 180_000,
	});
	if (download.status === 0) return 'Playwright’s Chromium';
	aptInstall('chromium-headless-shell');
	return (
		systemChromium() ??
		fail(
			'No browser could be installed for the tests. Install Chromium (Debian: apt-get install chromium-headless-shell) or set CHROMIUM_PATH to one.',
		)
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
	if (found() || !mayInstall()) return found();
	console.log('Installing nginx for the tests of the server snippet…');
	withoutStartingServices(() => aptInstall('nginx'));
	return found();
}

/** LibreOffice, with letters as wide as those of Times New Roman: older ones of that name lack Vietnamese. Never fails. */
function ensureWriter() {
	if (existsSync(SYSTEM_WRITER) || !mayInstall()) return existsSync(SYSTEM_WRITER);
	console.log('Installing LibreOffice for the tests of letters…');
	aptInstall('libreoffice-writer-nogui', 'fonts-liberation2');
	return existsSync(SYSTEM_WRITER);
}

/** In CI and in containers a package more harms nobody. */
const mayInstall = () =>
	Boolean(process.env.CI) || (process.getuid?.() === 0 && !existsSync('/run/systemd/system'));

/** Installs Debian packages, as root or where sudo asks nothing. @param {readonly string[]} names */
function aptInstall(...names) {
	for (const step of [
		['apt-get', 'update'],
		['apt-get', 'install', '-y', '--no-install-recommends', ...names],
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

const systemChromium = () => SYSTEM_CHROMIUMS.find((file) => existsSync(file));

function browserPath(root) {
	if (process.env.CHROMIUM_PATH) {
		if (existsSync(process.env.CHROMIUM_PATH)) return process.env.CHROMIUM_PATH;
		fail(`CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, but there is no such file.`);
	}
	const installed = systemChromium();
	if (installed) return installed;
	const node = ownNode(root);
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
