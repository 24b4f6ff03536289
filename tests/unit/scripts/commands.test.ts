/** What the commands say to settings, options and folders that they cannot use: a sentence, 1, and no work. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outRefusal } from '../../../scripts/lib/out-folder.ts';
import { lockFileOf, takeLock } from '../../../src/ship/lock.ts';
import { TEST_NOW } from '../../clock.ts';

interface Outcome {
	readonly status: number | null;
	readonly output: string;
}
const root = mkdtempSync(path.join(tmpdir(), 'commands-'));
afterAll(() => rmSync(root, { recursive: true }));

function command(name: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
	const {
		SITE_NOW: _now,
		SITE_URL: _url,
		PORT: _port,
		HOST: _host,
		CONTENT_DIR: _content,
		...own
	} = process.env;
	const child = spawn(process.execPath, [`scripts/${name}.ts`, ...args], {
		env: { ...own, SITE_NOW: TEST_NOW, ...env },
	});
	let output = '';
	const listen = (chunk: Buffer) => {
		output += chunk;
	};
	child.stdout.on('data', listen);
	child.stderr.on('data', listen);
	return new Promise<Outcome>((resolve) => child.on('close', (status) => resolve({ status, output })));
}

function expectOneSentence({ status, output }: Outcome, holds: string) {
	expect(output.trim().split('\n'), output).toHaveLength(1);
	expect(output).toContain(holds);
	expect(status).toBe(1);
}

/** By its file in scripts; `npm run check:site` is check-site. */
const commands = [
	'bench',
	'brand',
	'build',
	'check',
	'check-site',
	'demo',
	'dev',
	'fonts',
	'format',
	'import',
	'ledger',
	'lint',
	'lunar-table',
	'new',
	'new-city',
	'pictures',
	'postpone',
	'schemas',
	'serve',
	'start',
	'test',
	'test-browser',
	'test-types',
	'test-unit',
	'verify',
];

describe('every command', { timeout: 180_000 }, () => {
	it.concurrent.each(commands)('%s: judges options and environment before any work', async (name) => {
		const env = { SITE_NOW: '2026-13-45', SITE_URL: 'https://x/"><script>', PORT: 'abc', HOST: 'a b' };
		const { status, output } = await command(name, ['--foo'], env);
		expect(output.trim().split('\n')).toEqual([
			expect.stringMatching(
				new RegExp(
					`^Unknown option '--foo'\\. Usage: npm (run )?${name.replace(/^(test|check)-/, '$1:')}\\b`,
				),
			),
			expect.stringMatching(/^SITE_NOW "2026-13-45" .*\.$/),
			expect.stringMatching(/^SITE_URL "https:\/\/x\/"><script>" .*\.$/),
			expect.stringMatching(/^PORT "abc" .*\.$/),
			expect.stringMatching(/^HOST "a b" .*\.$/),
		]);
		expect(status).toBe(1);
	});
	it.concurrent.each(['dev', 'ledger'])('%s: names a content directory that is none', async (name) => {
		for (const content of [path.join(root, 'khong-co'), import.meta.filename])
			expectOneSentence(
				await command(name, [], { CONTENT_DIR: content }),
				`CONTENT_DIR "${content.slice(0, 40)}`,
			);
	});
	it('check and build report it in their report, in the language of the editor', async () => {
		for (const content of [path.join(root, 'khong-co'), import.meta.filename])
			for (const name of ['check', 'build']) {
				const { status, output } = await command(name, [], { CONTENT_DIR: content });
				expect(output).toContain('sửa biến môi trường CONTENT_DIR');
				expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
				expect(status).toBe(1);
			}
	});
	it('takes only the values that an option has', async () => {
		expectOneSentence(
			await command('check', ['--lang', 'fr']),
			'--lang "fr" is not known: write --lang vi or --lang en.',
		);
		expectOneSentence(
			await command('bench', ['--events', 'many']),
			'--events "many" is no whole number from 1 to ',
		);
		expectOneSentence(
			await command('demo', ['--events', '0', '--out', root]),
			'--events "0" is no whole number',
		);
		expectOneSentence(
			await command('build', ['dist']),
			"Unexpected argument 'dist'. Usage: npm run build [-- --out DIR]",
		);
		expectOneSentence(await command('build', ['--out']), "Option '--out <value>' argument missing. Usage: ");
	});
});

describe('npm run build -- --out', { timeout: 180_000 }, () => {
	const folder = (name: string, files: Readonly<Record<string, string>> = {}) => {
		const made = path.join(root, name);
		mkdirSync(made, { recursive: true });
		for (const [file, text] of Object.entries(files)) writeFileSync(path.join(made, file), text);
		return made;
	};
	it('refuses what is no place for a site, before the build', async () => {
		const notes = folder('notes', { 'notes.txt': 'mine' });
		const foreign = folder('foreign', { 'index.html': 'x', 'sw.js': 'x', _headers: 'x', 'thesis.docx': 'x' });
		for (const [out, why] of [
			['', 'is empty'],
			['.', 'holds the project itself'],
			['/', 'holds the project itself'],
			['content', 'overlaps with content'],
			['content/dist', 'overlaps with content'],
			['src/dist', 'overlaps with src'],
			['public', 'overlaps with public'],
			['.build', 'is where builds do their work'],
			['package.json', 'is a file'],
			['package.json/dist', 'a part of the path is a file'],
			[notes, 'holds files but no site'],
			[foreign, 'holds files but no site'],
			['/proc/dist', 'cannot be written'],
		] as const)
			expectOneSentence(await command('build', ['--out', out]), why);
		expect(readdirSync(notes)).toEqual(['notes.txt']);
		expect(readdirSync(foreign)).toContain('thesis.docx');
	});
	it('takes a new folder, an empty one, and a site that was built here', () => {
		const site = folder('built', { 'index.html': 'x', 'sw.js': 'x', _headers: 'x', CNAME: 'x' });
		for (const [file, text] of [
			['api/v1/index.json', '{}'],
			['ics/all.ics', ''],
		] as const) {
			mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
			writeFileSync(path.join(site, file), text);
		}
		for (const out of [path.join(root, 'new'), folder('empty'), site])
			expect(outRefusal({ out, root: process.cwd(), content: 'content' })).toBeUndefined();
	});
	it('tells a second build at once that another one is at it', async () => {
		const out = path.join(root, 'busy');
		const lock = takeLock(lockFileOf(out));
		expectOneSentence(await command('build', ['--out', out]), `is running (process ${process.pid}, since 20`);
		if ('release' in lock) lock.release();
		expect(existsSync(out)).toBe(false);
	});
});

describe('npm run serve and npm start', { timeout: 180_000 }, () => {
	const taken = createServer();
	let port = 0;
	beforeAll(async () => {
		await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
		const address = taken.address();
		port = typeof address === 'object' ? (address?.port ?? 0) : 0;
	});
	afterAll(() => taken.close());

	it('refuse a folder without a site', async () => {
		const bare = path.join(root, 'bare');
		mkdirSync(bare);
		for (const [dir, why] of [
			['/nowhere', '--dir "/nowhere" is not there'],
			['package.json', '--dir "package.json" is a file'],
			[bare, 'holds no site (no index.html)'],
			['', '--dir "" is empty'],
		] as const)
			expectOneSentence(await command('serve', ['--dir', dir]), why);
	});
	it('name a port that is in use, before anything is built', async () => {
		const site = path.join(root, 'site');
		mkdirSync(site);
		writeFileSync(path.join(site, 'index.html'), '');
		const env = { PORT: String(port) };
		for (const outcome of await Promise.all([
			command('serve', ['--dir', site], env),
			command('start', [], env),
		]))
			expectOneSentence(
				outcome,
				`PORT ${port} is in use by another program: choose another one, for example PORT=`,
			);
	});
	it('name an address that is not of this machine', async () =>
		expectOneSentence(
			await command('start', [], { HOST: '192.0.2.77' }),
			'HOST "192.0.2.77" is no address of this machine',
		));
});
