/** What the build writes beside Astro answers under `npm run dev` too, as it will stand in the built site. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_NOW } from '../clock.ts';
import { TINY_CITY } from '../support/cities.ts';
import { freePorts } from '../support/free-ports.ts';
import { ask } from '../support/polls.ts';
import { builtSite, ROOT } from './built.ts';

const built = builtSite('tiny-city');
/** On a busy machine the first start takes ten seconds. */
const PATIENCE = 60_000;

let folder: string;
let server: ChildProcess;
let port: number;

beforeAll(async () => {
	folder = mkdtempSync(path.join(tmpdir(), 'while-editing-'));
	const content = path.join(folder, 'content');
	cpSync(TINY_CITY, content, { recursive: true });
	const astro = path.join(ROOT, 'node_modules/astro/bin/astro.mjs');
	server = spawn(
		process.execPath,
		[astro, 'dev', '--port', String(await freePorts(1)), '--host', '127.0.0.1'],
		{
			cwd: ROOT,
			stdio: ['ignore', 'pipe', 'inherit'],
			env: {
				...process.env,
				// Astro answers nothing where it finds itself inside Vitest.
				VITEST: undefined,
				NODE_ENV: 'development',
				SITE_NOW: TEST_NOW,
				CONTENT_DIR: content,
				CACHE_DIR: path.join(folder, 'cache'),
				ASTRO_TELEMETRY_DISABLED: '1',
			},
		},
	);
	let said = '';
	await new Promise<void>((resolve, reject) => {
		server.stdout?.on('data', (text: Buffer) => {
			said += text;
			if (!said.includes('watching for')) return;
			// Where somebody took the port meanwhile, Astro takes another one.
			port = Number(/127\.0\.0\.1:(\d+)/.exec(said)?.[1]);
			resolve();
		});
		server.on('exit', () => reject(new Error(said)));
	});
}, PATIENCE);

afterAll(() => {
	server.kill();
	rmSync(folder, { recursive: true, force: true });
});

const get = (address: string) => ask({ port }, address);

describe('while somebody edits', () => {
	it.each([
		'sitemap.xml',
		'pagefind/pagefind.js',
		'pagefind/pagefind-entry.json',
		'pagefind/cards.vi.0.json',
		'pagefind/words.en.json',
		'pagefind-past/pagefind-entry.json',
		'_data/suggestions.vi.json',
		'_data/suggestions.en.json',
	])(
		'/%s is what the build writes',
		async (file) => {
			const { status, body } = await get(`/${file}`);
			expect(status).toBe(200);
			expect(body.toString()).toBe(built.read(file).toString());
		},
		PATIENCE,
	);

	it(
		'every calendar, every file of the index and of the open data answers',
		async () => {
			const files = built.files.filter((file) => /(^|\/)ics\/|^pagefind(-past)?\/|^api\//.test(file));
			expect(files.length).toBeGreaterThan(60);
			const answers = await Promise.all(
				files.map(async (file) => [file, (await get(`/${file}`)).status] as const),
			);
			expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
		},
		PATIENCE,
	);

	it(
		'says of a file that is not there that it is not',
		async () => {
			expect((await get('/pagefind/nothing.js')).status).toBe(404);
			expect((await get('/ics/nothing.ics')).status).toBe(404);
		},
		PATIENCE,
	);

	it(
		'a save is soon in suggestions, search and calendars',
		async () => {
			const file = path.join(folder, 'content/events/ngay-mo-cua.yaml');
			writeFileSync(file, readFileSync(file, 'utf8').replace('Ngày mở cửa', 'Ngày mở cửa viết lại'));
			const mentions = async (address: string) => (await get(address)).body.toString().includes('viết lại');
			await expect.poll(() => mentions('/_data/suggestions.vi.json'), { timeout: PATIENCE / 2 }).toBe(true);
			expect(await mentions('/pagefind/cards.vi.0.json')).toBe(true);
			expect((await get('/ics/all.ics')).body.toString().replace(/\r\n /g, '')).toContain('viết lại');
		},
		PATIENCE,
	);
});
