/** Spreads a large content over the machine's cores: taking YAML apart is most of the reading time. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { byText } from '../../domain/text/by-text.ts';
import type { ReadFile } from '../text/read-text.ts';
import { type ReadShare, readShare } from './read-share.ts';

/** Below this a thread costs more than it saves (starting one takes about half a second). */
const FILES_PER_THREAD = 2000;
const MOST_THREADS = 4;

/** Reads all files; the answer is sorted by path, however many threads read. */
export async function readShares(whole: ReadShare): Promise<ReadFile[]> {
	const threads = Math.min(
		MOST_THREADS,
		availableParallelism(),
		Math.floor(whole.files.length / FILES_PER_THREAD),
	);
	if (threads < 2) return readShare(whole);
	const share = (n: number): ReadShare => ({
		...whole,
		files: whole.files.filter((_, i) => i % threads === n),
	});
	const others = Array.from({ length: threads - 1 }, (_, n) => inThread(share(n + 1)));
	const parts = [readShare(share(0)), ...(await Promise.all(others))];
	return parts.flat().sort((a, b) => byText(a.file.path, b.file.path));
}

/** Where a thread cannot start (a bundler moved the file, say), its share is read here. */
function inThread(share: ReadShare): Promise<ReadFile[]> {
	const file = new URL('./read-worker.ts', import.meta.url);
	return new Promise<ReadFile[]>((resolve, reject) => {
		const worker = new Worker(file, { workerData: share });
		worker.once('message', resolve);
		worker.once('error', reject);
		worker.once('exit', () => reject(new Error('the reading thread ended early')));
	}).catch(() => readShare(share));
}
