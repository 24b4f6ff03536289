/**
 * One reading of the content for all collections. Whatever happens to its files, and however many collections follow,
 * what comes within a moment is read once, and every follower is told.
 */
import path from 'node:path';

/** The little of Vite's watcher that is needed here. */
export interface Watcher {
	add(path: string): unknown;
	on(event: 'add' | 'change' | 'unlink', listener: (file: string) => void): unknown;
}

/** One collection, and what it does with what was read. */
export interface Follower<T> {
	/** Whoever follows under a name takes the place of the one before. */
	readonly name: string;
	readonly take: (result: T) => void;
	/** Told to one follower alone: all have the same log. */
	readonly fail: (error: unknown) => void;
	/** Absent in a build, where nobody edits. */
	readonly watcher?: Watcher | undefined;
}

/** In milliseconds: an editor's "save all" and a `git checkout` are one change. */
const TOGETHER = 50;

/** Gives each follower the content now, and again after every save. No two reads are under way at a time. */
export function oneReading<T>(directory: string, read: () => Promise<T>) {
	const root = path.resolve(directory);
	const followers = new Map<string, Follower<T>>();
	let first: Promise<T> | undefined;
	let waiting: NodeJS.Timeout | undefined;
	let reading: Promise<void> | undefined;
	let missed = false;

	/** A save in the middle of a reading may have come too late for it: then all is read once more. */
	async function readAgain(): Promise<void> {
		await first?.catch(() => undefined);
		do {
			missed = false;
			await tell(followers, read);
		} while (missed);
		reading = undefined;
	}
	function note(file: string): void {
		if (!path.resolve(file).startsWith(root + path.sep)) return;
		if (reading) missed = true;
		clearTimeout(waiting);
		waiting = setTimeout(() => {
			reading ??= readAgain();
		}, TOGETHER);
	}

	return async (follower: Follower<T>): Promise<void> => {
		// Astro loads all collections anew when their configuration changes, and takes all listeners away before.
		if (followers.has(follower.name)) {
			followers.clear();
			first = undefined;
		}
		if (followers.size === 0) {
			follower.watcher?.add(root);
			for (const change of ['add', 'change', 'unlink'] as const) follower.watcher?.on(change, note);
		}
		followers.set(follower.name, follower);
		first ??= read();
		follower.take(await first);
	};
}

async function tell<T>(followers: ReadonlyMap<string, Follower<T>>, read: () => Promise<T>): Promise<void> {
	try {
		const result = await read();
		for (const follower of followers.values()) follower.take(result);
	} catch (error) {
		const [one] = followers.values();
		one?.fail(error);
	}
}
