/**
 * The time of each built file is made from its content. Web servers that serve plain files (nginx, Apache, Caddy) build
 * their ETag from a file's time and size, so it becomes one by content without any module: a rebuild that changes
 * nothing answers 304, on whichever machine it ran, and `rsync` sends only what changed. Tag and bytes come from one
 * open file, so there is no moment between two steps of a deployment at which they disagree.
 */
import { createHash } from 'node:crypto';
import { readFileSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { siteFiles } from './site-files.ts';

/** 1990-01-01. All times lie in the past, where no tool warns, and after 1980, where those of zip archives begin. */
const FIRST = 631_152_000;
/** Two contents of one size share a time once in 2^29; the last time is in January 2024. */
const BITS = 29;
/** Zip archives, which some publish with, keep even seconds only. */
const STEP = 2;

/** Seconds since 1970 that stand for `content`. It is no date of anything: the server snippet sends no Last-Modified. */
export function timeOfContent(content: Uint8Array): number {
	const hash = createHash('sha256').update(content).digest().readUInt32BE(0);
	return FIRST + (hash >>> (32 - BITS)) * STEP;
}

/** Gives every file below `directory` the time of its content. The last step of a build: nothing is written after it. */
export function setFileTimes(directory: string): void {
	for (const name of siteFiles(directory)) {
		const file = path.join(directory, name);
		const seconds = timeOfContent(readFileSync(file));
		utimesSync(file, seconds, seconds);
	}
}
