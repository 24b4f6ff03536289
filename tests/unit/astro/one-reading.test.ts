import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Follower, oneReading, type Watcher } from '../../../src/astro/one-reading.ts';

/** Vite's watcher, of which nothing is watched but what the test says. */
class FakeWatcher extends EventEmitter implements Watcher {
	readonly added: string[] = [];
	add(path: string): void {
		this.added.push(path);
	}
}

const COLLECTIONS = ['site', 'places', 'events'];
const A_MOMENT = 60;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Three collections that follow a content, which is a number: how often it was read. */
async function followed(read?: () => Promise<number>) {
	const watcher = new FakeWatcher();
	const reads = { count: 0 };
	const taken: string[] = [];
	const failed: string[] = [];
	const follow = oneReading('/city/content', read ?? (async () => ++reads.count));
	const follower = (name: string): Follower<number> => ({
		name,
		watcher,
		take: (result) => taken.push(`${name} ${result}`),
		fail: (error) => failed.push(String(error)),
	});
	const loadAll = () => Promise.all(COLLECTIONS.map((name) => follow(follower(name))));
	await loadAll();
	const save = (...files: string[]) => {
		for (const file of files) watcher.emit('change', file);
	};
	return { watcher, reads, taken, failed, save, loadAll };
}

describe('one reading for all collections', () => {
	it('reads once at the start, and watches once', async () => {
		const { watcher, reads, taken } = await followed();
		expect(reads.count).toBe(1);
		expect(taken).toEqual(['site 1', 'places 1', 'events 1']);
		expect(watcher.added).toEqual(['/city/content']);
		expect(watcher.listenerCount('change')).toBe(1);
	});

	it('reads once after a save, and after a burst of them, and tells every collection', async () => {
		const { reads, taken, save } = await followed();
		save('/city/content/site.yaml');
		await vi.advanceTimersByTimeAsync(A_MOMENT);
		expect(reads.count).toBe(2);
		save('/city/content/places/a.yaml', '/city/content/places/b.yaml', '/city/content/events/c.yaml');
		await vi.advanceTimersByTimeAsync(A_MOMENT);
		expect(reads.count).toBe(3);
		expect(taken.slice(-3)).toEqual(['site 3', 'places 3', 'events 3']);
	});

	it('does not read for files elsewhere, not even in a folder of the same beginning', async () => {
		const { reads, save } = await followed();
		save('/city/src/site.ts', '/city/content-old/site.yaml');
		await vi.advanceTimersByTimeAsync(A_MOMENT);
		expect(reads.count).toBe(1);
	});

	it('reads once more for a save that comes while it reads', async () => {
		let started = 0;
		const slow = async () => {
			const number = ++started;
			await new Promise((done) => setTimeout(done, 1000));
			return number;
		};
		const all = followed(slow);
		await vi.advanceTimersByTimeAsync(1000);
		const { taken, save } = await all;
		save('/city/content/a.yaml');
		await vi.advanceTimersByTimeAsync(A_MOMENT + 500);
		save('/city/content/b.yaml', '/city/content/c.yaml');
		await vi.advanceTimersByTimeAsync(5000);
		expect(started).toBe(3);
		expect(taken.slice(-3)).toEqual(['site 3', 'places 3', 'events 3']);
	});

	it('says once that it could not read, and reads again at the next save', async () => {
		let count = 0;
		const { failed, taken, save } = await followed(async () => {
			if (++count === 2) throw new Error('the disk is gone');
			return count;
		});
		save('/city/content/a.yaml');
		await vi.advanceTimersByTimeAsync(A_MOMENT);
		expect(failed).toEqual(['Error: the disk is gone']);
		save('/city/content/a.yaml');
		await vi.advanceTimersByTimeAsync(A_MOMENT);
		expect(taken.slice(-3)).toEqual(['site 3', 'places 3', 'events 3']);
	});

	it('follows anew, with one listener, when Astro loads all collections again', async () => {
		const { watcher, reads, taken, save, loadAll } = await followed();
		watcher.removeAllListeners();
		await loadAll();
		expect(reads.count).toBe(2);
		save('/city/content/a.yaml');
		await vi.advanceTimersByTimeAsync(A_MOMENT);
		expect(reads.count).toBe(3);
		expect(taken).toHaveLength(9);
	});
});
