import { execFile, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishPublishing, publish } from '../../../../src/ship/publish.ts';
import { publishOrder } from '../../../../src/ship/publish-order.ts';
import { PUBLISHING } from '../../../../src/ship/publishing-places.ts';
import { edition, missing, names, newFolder, read, write } from './sites.ts';

/** Another disk on every Linux. */
const MEMORY = '/dev/shm';
const otherDisk =
	existsSync(MEMORY) && statSync(MEMORY).dev !== statSync(path.dirname(newFolder())).dev ? MEMORY : undefined;
const here = import.meta.dirname;

let root = '';
let live = '';
beforeEach(() => {
	root = newFolder();
	live = path.join(root, 'live');
});
afterEach(() => rmSync(root, { recursive: true }));
const built = (files: Readonly<Record<string, string>>) => write(path.join(root, 'built'), files);

describe('a new site', () => {
	it('takes the place of the old one and leaves nothing behind', () => {
		write(live, edition('old', { 'su-kien/cu/index.html': 'x', 'anh/cu.png': 'x' }));
		publish(built(edition('new')), live);
		expect(read(live)).toEqual(edition('new'));
		expect(names(live)).toEqual(names(write(path.join(root, 'plain'), edition('new'))));
		expect(names(root)).toEqual(['live', 'plain']);
	});
	it('leaves the folder itself in place, as servers and containers hold it', () => {
		write(live, edition('old'));
		const before = statSync(live).ino;
		publish(built(edition('new')), live);
		expect(statSync(live).ino).toBe(before);
	});
	it('needs no old one, nor the folders above it', () => {
		const far = path.join(root, 'sites/today/live');
		publish(built(edition('new')), far);
		expect(read(far)).toEqual(edition('new'));
	});
	it('goes where a link of that name leads', () => {
		write(path.join(root, 'real'), edition('old'));
		symlinkSync('real', live);
		publish(built(edition('new')), live);
		expect(read(path.join(root, 'real'))).toEqual(edition('new'));
	});
	it('turns files into folders and folders into files, and replaces links without following them', () => {
		write(live, edition('old', { trang: 'file', 'tep/a.html': 'folder', 'tep/b/c.html': 'folder' }));
		const outside = write(path.join(root, 'outside'), { 'a.html': 'not ours' });
		symlinkSync(outside, path.join(live, 'link'));
		const next = edition('new', { 'trang/index.html': 'folder', tep: 'file', 'link/a.html': 'ours' });
		publish(built(next), live);
		expect(read(live)).toEqual(next);
		expect(read(outside)).toEqual({ 'a.html': 'not ours' });
	});
	it('that is not there leaves the old site as it is and says so', () => {
		write(live, edition('old'));
		expect(() => publish(path.join(root, 'gone'), live)).toThrow(/ENOENT/);
		expect(read(live)).toEqual(edition('old'));
	});
	it('leaves alone what a disk keeps in the root of a mount', () => {
		write(live, { ...edition('old'), 'lost+found/x': 'x' });
		publish(built(edition('new')), live);
		expect(read(live)).toEqual({ ...edition('new'), 'lost+found/x': 'x' });
	});
	it.skipIf(!otherDisk)('is published onto another disk, with its file times', () => {
		const far = newFolder(otherDisk);
		try {
			write(far, edition('old'));
			const files = built(edition('new'));
			const time = statSync(path.join(files, 'ics/all.ics')).mtimeMs;
			publish(files, far);
			expect(read(far)).toEqual(edition('new'));
			expect(Math.abs(statSync(path.join(far, 'ics/all.ics')).mtimeMs - time)).toBeLessThan(2);
			expect(names(root)).toEqual([]);
		} finally {
			rmSync(far, { recursive: true });
		}
	});
	it('is published into a mount point, which no rename can replace', ({ skip }) => {
		mkdirSync(live);
		const mounted = spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', live]);
		if (mounted.status !== 0) skip('this machine lets nobody mount');
		try {
			for (const name of ['one', 'two']) {
				publish(built(edition(name)), live);
				expect(read(live)).toEqual(edition(name));
			}
		} finally {
			spawnSync('umount', [live]);
		}
	});
});

describe('the order of its files', () => {
	it('is: what pages name, deep pages, lists, home, then feeds and what leads to pages', () =>
		expect(
			publishOrder([
				'index.html',
				'ics/all.ics',
				'su-kien/a/index.html',
				'_headers',
				'_assets/a.js',
				'su-kien/index.html',
				'pagefind/pagefind-entry.json',
				'pagefind/index/vi_1.pf_index',
			]),
		).toEqual([
			'pagefind/index/vi_1.pf_index',
			'_assets/a.js',
			'su-kien/a/index.html',
			'su-kien/index.html',
			'index.html',
			'pagefind/pagefind-entry.json',
			'ics/all.ics',
			'_headers',
		]));
});

describe.each(['the same disk', 'another disk'])(
	'a process that is killed while it publishes on %s',
	(where) => {
		it.skipIf(where === 'another disk' && !otherDisk)(
			'leaves a whole site at every step, and the next one ends the work',
			{ timeout: 120_000 },
			async () => {
				const run = promisify(execFile);
				const attempt = async (at: number) => {
					const folder = newFolder(where === 'another disk' ? otherDisk : undefined);
					const source = path.join(newFolder(), 'built');
					try {
						write(folder, edition('old', { 'su-kien/cu/index.html': 'cũ' }));
						write(source, edition('new'));
						const done = await run(process.execPath, [
							path.join(here, 'killed-at.ts'),
							source,
							folder,
							`${at}`,
						]).then(
							({ stdout }) => Number(stdout),
							() => undefined,
						);
						if (done === undefined) {
							expect(missing(folder), `killed at step ${at}`).toEqual([]);
							const begun = existsSync(path.join(folder, PUBLISHING, 'site'));
							finishPublishing(folder);
							const { 'su-kien/cu/index.html': _, ...now } = read(folder);
							// Either nothing was touched yet and the new site still lies beside it, or the new one is there whole.
							if (read(folder)['index.html'] === edition('old')['index.html']) {
								expect(now).toEqual(edition('old'));
								expect(begun).toBe(false);
								expect(read(source)).toEqual(edition('new'));
							} else expect(read(folder)).toEqual(edition('new'));
							expect(names(folder)).not.toContain(PUBLISHING);
							publish(write(source, edition('newer')), folder);
							rmSync(path.join(source, '..'), { recursive: true });
							const after = read(folder);
							expect(after['index.html']).toBe(edition('newer')['index.html']);
							expect(missing(folder)).toEqual([]);
						}
						return done;
					} finally {
						rmSync(folder, { recursive: true });
						rmSync(path.dirname(source), { recursive: true, force: true });
					}
				};
				const steps = (await attempt(0)) ?? 0;
				expect(steps).toBeGreaterThan(10);
				const all = Array.from({ length: steps }, (_, at) => at + 1);
				for (let at = 0; at < all.length; at += 4) await Promise.all(all.slice(at, at + 4).map(attempt));
			},
		);
	},
);

describe('whoever looks while sites come and go', () => {
	it('always finds a home, a page, and the script that each names', { timeout: 60_000 }, async () => {
		const LOOKS = 20_000;
		const SITES = 20;
		const enough = path.join(root, 'enough');
		write(live, edition('first'));
		const looker = spawn(process.execPath, [path.join(here, 'looker.ts'), live, `${LOOKS}`, enough]);
		let said = '';
		looker.stdout.on('data', (chunk: Buffer) => {
			said += chunk;
		});
		let ended = false;
		looker.on('close', () => {
			ended = true;
		});
		let published = 0;
		while (!ended) {
			publish(built(edition(`site${published}`)), live);
			published++;
			if (published === SITES) writeFileSync(enough, '');
			// Lets the process hear of the looker's end.
			await new Promise((resolve) => setImmediate(resolve));
		}
		expect(JSON.parse(said)).toEqual({ looks: expect.any(Number), bad: 0, what: {} });
	});
});

it('a list that was lost takes nothing away', () => {
	write(live, edition('old'));
	write(path.join(live, PUBLISHING, 'site'), edition('new'));
	writeFileSync(path.join(live, PUBLISHING, 'files.json'), '["index.ht');
	finishPublishing(live);
	expect(read(live)).toEqual({ ...edition('old'), ...edition('new') });
});
