/**
 * One build at a time for each published folder. The lock is a file in the machine's folder for temporary files, named
 * for the real path: so it holds for every name of the folder and for every clone of the project.
 */
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { codeOf } from './disk-error.ts';
import { realPath } from './real-path.ts';

interface Holder {
	readonly pid: number;
	/** ISO, when it took the lock. */
	readonly since: string;
	/** What tells this process from a later one with the same number; empty where the machine does not say. */
	readonly started: string;
}
export type Lock = { readonly release: () => void } | { readonly heldBy: Holder };

/** A file that is being written has no holder yet. */
const BEING_WRITTEN_MS = 2000;
const PAUSE = new Int32Array(new SharedArrayBuffer(4));

export const lockFileOf = (live: string): string =>
	path.join(
		tmpdir(),
		`site-build-${createHash('sha256').update(realPath(live)).digest('hex').slice(0, 16)}.lock`,
	);

/** Takes the lock, also from a process that is gone, or says who has it. Given back when the process ends. */
export function takeLock(file: string): Lock {
	const own: Holder = {
		pid: process.pid,
		since: new Date().toISOString(),
		started: startOf(process.pid),
	};
	for (;;) {
		try {
			writeFileSync(file, JSON.stringify(own), { flag: 'wx' });
			const release = () => {
				if (holderIn(file)?.since === own.since) rmSync(file, { force: true });
			};
			process.on('exit', release);
			return { release };
		} catch (error) {
			if (codeOf(error) !== 'EEXIST') throw error;
		}
		const heldBy = holderIn(file);
		if (heldBy && isAlive(heldBy)) return { heldBy };
		if (!heldBy && isFresh(file)) Atomics.wait(PAUSE, 0, 0, 50);
		else setAside(file, heldBy);
	}
}

/** Takes a left-over lock away; one that another process has just taken in its stead goes back. */
function setAside(file: string, stale: Holder | undefined): void {
	const aside = `${file}.${process.pid}`;
	try {
		renameSync(file, aside);
		if (holderIn(aside)?.since === stale?.since) rmSync(aside);
		else renameSync(aside, file);
	} catch (error) {
		// Another process was quicker.
		if (codeOf(error) !== 'ENOENT') throw error;
	}
}

function holderIn(file: string): Holder | undefined {
	try {
		const { pid, since, started } = JSON.parse(readFileSync(file, 'utf8'));
		return Number.isInteger(pid) ? { pid, since: String(since), started: String(started) } : undefined;
	} catch {
		return undefined;
	}
}

function isAlive({ pid, started }: Holder): boolean {
	if (started !== startOf(pid)) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// A process of somebody else lives.
		return codeOf(error) === 'EPERM';
	}
}

/** Linux: this start of the machine, and the moment in it at which the process began. */
function startOf(pid: number): string {
	try {
		const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
		// The name of a process may hold spaces and brackets; its start is the 20th field after it.
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
			.replace(/^.*\) /s, '')
			.split(' ');
		// Killed, and not yet buried by its parent.
		return fields[0] === 'Z' ? 'dead' : `${boot} ${fields[19]}`;
	} catch {
		return '';
	}
}

function isFresh(file: string): boolean {
	const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
	return written !== undefined && Date.now() - written < BEING_WRITTEN_MS;
}
