/** Runs a script of ours and watches what it takes: time, work, and memory of it and all it starts. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Taken {
	readonly seconds: number;
	/** Seconds of processor time, all its processes together: what a busy machine changes least. */
	readonly work: number;
	/** Most resident memory at any moment, in MiB: of all its processes together, and of the largest. */
	readonly peakMiB: number;
	readonly largestMiB: number;
	readonly output: string;
}

const EVERY_MS = 200;
/** Linux alone tells this; elsewhere memory is reported as 0. */
const PROC = '/proc';

/** Rejects with the end of its output when the script fails. */
export function watched(command: readonly string[], env: Readonly<Record<string, string>>): Promise<Taken> {
	const start = performance.now();
	const child = spawn(process.execPath, command, { env: { ...process.env, ...env } });
	let output = '';
	let [peak, largest, work] = [0, 0, 0];
	const listen = (chunk: Buffer) => {
		output += chunk;
	};
	child.stdout.on('data', listen);
	child.stderr.on('data', listen);
	const watch = setInterval(() => {
		const each = below(child.pid ?? 0);
		peak = Math.max(
			peak,
			each.reduce((sum, { mib }) => sum + mib, 0),
		);
		largest = Math.max(largest, ...each.map(({ mib }) => mib));
		work = Math.max(
			work,
			each.reduce((sum, { seconds }) => sum + seconds, 0),
		);
	}, EVERY_MS);
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (status) => {
			clearInterval(watch);
			const seconds = (performance.now() - start) / 1000;
			if (status !== 0)
				reject(new Error(`${command.join(' ')} ended with ${status}:\n${output.slice(-2000)}`));
			else resolve({ seconds, work, peakMiB: peak, largestMiB: largest, output });
		});
	});
}

interface Process {
	readonly parent: number;
	readonly mib: number;
	/** Its own work and that of its children that have ended. */
	readonly seconds: number;
}

/** A process and each below it. */
function below(root: number): Process[] {
	const all = new Map<number, Process>();
	for (const name of processes()) {
		const process = processOf(name);
		if (process) all.set(Number(name), process);
	}
	const isBelow = (pid: number): boolean => {
		for (let at: number | undefined = pid; at; at = all.get(at)?.parent) if (at === root) return true;
		return false;
	};
	return [...all].flatMap(([pid, process]) => (isBelow(pid) ? [process] : []));
}

function processes(): string[] {
	try {
		return readdirSync(PROC).filter((name) => /^\d+$/.test(name));
	} catch {
		return [];
	}
}

/** Clock ticks a second, as Linux reports work. */
const TICKS = 100;
const PAGE_MIB = 4096 / 2 ** 20;

/** From /proc/<pid>/stat (man 5 proc); undefined when the process ended in the meantime. */
function processOf(pid: string): Process | undefined {
	try {
		const stat = readFileSync(`${PROC}/${pid}/stat`, 'utf8');
		// The name, in brackets, may hold spaces; field 4 is the second after it.
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		const field = (n: number) => Number(fields[n - 3]);
		return {
			parent: field(4),
			seconds: (field(14) + field(15) + field(16) + field(17)) / TICKS,
			mib: field(24) * PAGE_MIB,
		};
	} catch {
		return undefined;
	}
}
