/** The feeds of one language, in a thread of its own: see write-feeds.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { type FeedsTask, writeFeedsIn } from './feeds-of-language.ts';

// Started by write-feeds.ts alone, which hands over a FeedsTask.
parentPort?.postMessage(await writeFeedsIn(workerData as FeedsTask));
