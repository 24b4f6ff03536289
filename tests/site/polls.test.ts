/**
 * Calendar programs and scripts come back every few hours, for years: whoever has the newest bytes gets a 304, also
 * after a rebuild, from Debian's nginx with the snippet of the build and from the server of `npm start` alike.
 */
import { mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../scripts/lib/serve.ts';
import { sitePaths } from '../../scripts/lib/site-paths.ts';
import { findNginx, startNginx } from '../support/nginx.ts';
import { type Answer, ask, poll, polledFiles, type Server, tagsOf } from '../support/polls.ts';
import { ROOT } from './built.ts';

const nginx = findNginx();
if (!nginx)
	console.warn('nginx is not on this machine: the tests of its snippet are skipped (apt-get install nginx).');

it.runIf(process.env.CI)('CI has nginx, so that no run of it goes without these tests', () =>
	expect(nginx).toBeDefined(),
);

const built = (name: string) => path.join(ROOT, '.build', 'test', name);
const TYPES: readonly (readonly [RegExp, string])[] = [
	[/\.ics$/, 'text/calendar; charset=utf-8'],
	[/\.csv$/, 'text/csv; charset=utf-8'],
	[/feed\.xml$/, 'application/atom+xml; charset=utf-8'],
	[/feed\.json$/, 'application/feed+json; charset=utf-8'],
	[/\.json$/, 'application/json; charset=utf-8'],
];
/** What differs between the sites `components` and `components-edited` (scripts/test.ts). */
const EDITED = 'ngay-hoi-sach-mau';

interface Running {
	readonly server: Server;
	readonly stop: () => Promise<void>;
}
interface Kind {
	readonly name: string;
	readonly start: (live: string) => Promise<Running>;
	readonly here: boolean;
}

const kinds: readonly Kind[] = [
	{
		name: 'nginx with the snippet of the build',
		here: nginx !== undefined,
		start: async (live) => {
			const { socketPath, stop } = await startNginx(
				nginx ?? '',
				sitePaths('.build/test/site', ROOT).nginx,
				live,
			);
			return { server: { socketPath }, stop };
		},
	},
	{
		name: 'the server of npm start',
		here: true,
		start: async (live) => {
			const { port, stop } = await serveSite(live, 0);
			return { server: { port }, stop };
		},
	},
];

describe.each(kinds.filter(({ here }) => here))('$name', ({ start }) => {
	const folder = mkdtempSync(path.join(tmpdir(), 'polls-'));
	const live = path.join(folder, 'live');
	/** As a deployment does it: the new site takes the place of the old one in one step. */
	const publish = (name: string) => {
		symlinkSync(built(name), `${live}.new`);
		renameSync(`${live}.new`, live);
	};
	let running: Running;
	let server: Server;
	beforeAll(async () => {
		publish('site');
		running = await start(live);
		server = running.server;
	});
	afterAll(async () => {
		await running.stop();
		rmSync(folder, { recursive: true });
	});
	const statuses = (answers: ReadonlyMap<string, Answer>, status: number) =>
		[...answers].flatMap(([address, answer]) => (answer.status === status ? [address] : []));

	const all = polledFiles(built('site'));

	it('gives each feed and table as it was built, with its type, to every site, to be asked for again', async () => {
		publish('site');
		expect(all).toEqual(
			expect.arrayContaining([
				'/ics/all.ics',
				'/en/ics/all.ics',
				'/api/v1/events.csv',
				'/feed.xml',
				'/feed.json',
			]),
		);
		for (const [address, { status, headers, body }] of await poll(server, all)) {
			const type = TYPES.find(([ending]) => ending.test(address))?.[1];
			expect({ address, status, type: headers['content-type'] }).toEqual({ address, status: 200, type });
			expect(body.equals(readFileSync(path.join(built('site'), address))), address).toBe(true);
			expect(headers).toMatchObject({
				'access-control-allow-origin': '*',
				'cache-control': 'public, max-age=0, must-revalidate',
				vary: 'Accept-Encoding',
				'x-content-type-options': 'nosniff',
			});
			expect(headers['content-security-policy']).toContain("default-src 'none'");
			expect(headers['last-modified'], 'the times of files are no dates').toBeUndefined();
		}
	});

	it.each([
		['of every feed', 1, {}],
		['of a compressed feed (one in ten is asked)', 10, { 'Accept-Encoding': 'gzip' }],
	])('answers the second poll %s by 304, also after a rebuild elsewhere', async (_, oneIn, headers) => {
		publish('site');
		const feeds = all.filter((_, at) => at % oneIn === 0);
		const first = await poll(server, feeds, undefined, headers);
		const tags = tagsOf(first);
		expect(tags.size).toBe(feeds.length);
		expect(statuses(await poll(server, feeds, tags, headers), 304)).toEqual(feeds);

		publish('site-elsewhere');
		const again = await poll(server, feeds, tags, headers);
		expect(statuses(again, 304)).toEqual(feeds);
		for (const answer of again.values()) {
			expect(answer.body).toHaveLength(0);
			expect(answer.headers).toMatchObject({ 'access-control-allow-origin': '*', vary: 'Accept-Encoding' });
			expect(answer.headers.etag).toBeDefined();
		}
	});

	it('sends again, after one event was edited, only what holds that event', async () => {
		const files = polledFiles(built('components'));
		publish('components');
		const tags = tagsOf(await poll(server, files));
		publish('components-edited');
		const after = await poll(server, files, tags);

		const content = (address: string) => readFileSync(path.join(built('components-edited'), address), 'utf8');
		const holding = files.filter((address) => content(address).includes(EDITED));
		const calendars = (list: readonly string[]) => list.filter((address) => address.endsWith('.ics'));
		expect(calendars(statuses(after, 200))).toEqual(calendars(holding));
		expect(calendars(holding).length).toBeGreaterThan(1);
		// Data that names the event (a place's list of events) need not change with its words.
		expect(holding).toEqual(expect.arrayContaining(statuses(after, 200)));
		expect(statuses(after, 304).length).toBe(files.length - statuses(after, 200).length);
		for (const address of statuses(after, 200))
			expect(after.get(address)?.body.toString('utf8')).toBe(content(address));
	});

	it('reads a list of tags, weak ones and the star', async () => {
		publish('site');
		const address = '/ics/all.ics';
		const tag = (await ask(server, address)).headers.etag ?? '';
		for (const sent of [`"other", ${tag}`, `W/${tag}`, '*'])
			expect((await ask(server, address, { 'If-None-Match': sent })).status, sent).toBe(304);
		expect((await ask(server, address, { 'If-None-Match': '"other"' })).status).toBe(200);
	});

	it('gives the file to whoever asks with a date alone: file times are no dates', async () => {
		publish('site');
		const date = new Date('2035-01-01').toUTCString();
		expect((await ask(server, '/ics/all.ics', { 'If-Modified-Since': date })).status).toBe(200);
	});

	it('answers HEAD without a body, and other methods not at all', async () => {
		publish('site');
		const head = await ask(server, '/ics/all.ics', {}, 'HEAD');
		expect([head.status, head.body.length]).toEqual([200, 0]);
		expect(head.headers['content-type']).toBe('text/calendar; charset=utf-8');
		expect((await ask(server, '/ics/all.ics', {}, 'POST')).status).toBe(405);
	});

	it('leads an address without its last slash to the one with it, by its path alone', async () => {
		publish('site');
		const { status, headers } = await ask(server, '/su-kien');
		expect([status, headers.location]).toEqual([301, '/su-kien/']);
	});

	it.each(['/khong-co/', '/ics/', '/api/', '/_assets/', '/_headers', '/ics/khong-co.ics'])(
		'%s is the page that says so: no listing, nothing of the build',
		async (address) => {
			publish('site');
			const { status, headers, body } = await ask(server, address);
			expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
			expect(body.equals(readFileSync(path.join(built('site'), '404.html')))).toBe(true);
			expect(headers['content-security-policy']).toContain("default-src 'none'");
		},
	);

	it('keeps hashed assets for a year, and asks again for pages', async () => {
		publish('site');
		const home = await ask(server, '/');
		expect(home.headers).toMatchObject({
			'content-type': 'text/html; charset=utf-8',
			'cache-control': 'public, max-age=0, must-revalidate',
		});
		expect(home.headers['access-control-allow-origin']).toBeUndefined();
		const asset = /\/_assets\/[^"]+\.css/.exec(home.body.toString('utf8'))?.[0] ?? '';
		expect((await ask(server, asset)).headers).toMatchObject({
			'content-type': 'text/css; charset=utf-8',
			'cache-control': 'public, max-age=31536000, immutable',
		});
	});
});
