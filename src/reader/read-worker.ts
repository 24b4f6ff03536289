/** The other end of read-shares.ts: reads one share in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { readShare } from './read-share.ts';

parentPort?.postMessage(readShare(workerData));
