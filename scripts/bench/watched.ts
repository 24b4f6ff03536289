/** Runs a script of ours and watches what it takes: time, and memory of it and all it starts. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Taken {
	readonly seconds: number;
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
	let [peak, largest] = [0, 0];
	const listen = (chunk: Buffer) => {
		output += chunk;
	};
	child.stdout.on('data', listen);
	child.stderr.on('data', listen);
	const watch = setInterval(() => {
		const each = memoryBelow(child.pid ?? 0);
		peak = Math.max(
			peak,
			each.reduce((sum, size) => sum + size, 0),
		);
		largest = Math.max(largest, ...each);
	}, EVERY_MS);
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (status) => {
			clearInterval(watch);
			const seconds = (performance.now() - start) / 1000;
			if (status !== 0)
				reject(new Error(`${command.join(' ')} ended with ${status}:\n${output.slice(-2000)}`));
			else resolve({ seconds, peakMiB: peak, largestMiB: largest, output });
		});
	});
}

/** Resident memory in MiB of a process and each below it. */
function memoryBelow(root: number): number[] {
	const parents = new Map<number, number>();
	const sizes = new Map<number, number>();
	for (const name of processes()) {
		const status = statusOf(name);
		if (status === undefined) continue;
		parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0));
		sizes.set(Number(name), Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
	}
	const isBelow = (pid: number): boolean => {
		for (let at: number | undefined = pid; at; at = parents.get(at)) if (at === root) return true;
		return false;
	};
	return [...sizes].flatMap(([pid, size]) => (isBelow(pid) ? [size] : []));
}

function processes(): string[] {
	try {
		return readdirSync(PROC).filter((name) => /^\d+$/.test(name));
	} catch {
		return [];
	}
}

/** Undefined when the process ended in the meantime. */
function statusOf(pid: string): string | undefined {
	try {
		return readFileSync(`${PROC}/${pid}/status`, 'utf8');
	} catch {
		return undefined;
	}
}
