/** The other end of read-shares.ts: reads one share in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { readShare } from './read-share.ts';

// The yaml package asks process.env about every token; a plain copy answers many times faster.
process.env = { ...process.env };

parentPort?.postMessage(readShare(workerData));
