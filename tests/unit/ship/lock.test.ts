import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFileOf, takeLock } from '../../../src/ship/lock.ts';

let root = '';
let file = '';
beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), 'lock-'));
	file = path.join(root, 'lock');
});
afterEach(() => rmSync(root, { recursive: true }));

/** A process of its own that takes the lock and keeps it until it is killed. */
async function other(): Promise<{ readonly pid: number; readonly kill: () => Promise<void> }> {
	const module = path.resolve('src/ship/lock.ts');
	const code = `const { takeLock } = await import(${JSON.stringify(module)}); console.log(JSON.stringify(takeLock(${JSON.stringify(file)}))); setInterval(() => {}, 1000);`;
	const child = spawn(process.execPath, ['--input-type=module', '-e', code]);
	await new Promise((resolve) => child.stdout.once('data', resolve));
	return {
		pid: child.pid ?? 0,
		kill: () =>
			new Promise((resolve) => {
				child.on('close', () => resolve());
				child.kill('SIGKILL');
			}),
	};
}

describe('the lock of a build', () => {
	it('is had by one, and free again when it is given back', () => {
		const first = takeLock(file);
		expect(takeLock(file)).toMatchObject({ heldBy: { pid: process.pid } });
		if ('release' in first) first.release();
		expect(existsSync(file)).toBe(false);
		const again = takeLock(file);
		expect(again).toHaveProperty('release');
		if ('release' in again) again.release();
	});
	it('names the process that has it, and is taken over when that was killed', async () => {
		const { pid, kill } = await other();
		expect(takeLock(file)).toMatchObject({ heldBy: { pid, since: expect.stringMatching(/^20\d\d-/) } });
		await kill();
		expect(existsSync(file)).toBe(true);
		expect(takeLock(file)).toHaveProperty('release');
	});
	it.each([
		['of a process that is gone', { pid: 2 ** 22 + 5, since: 'x', started: 'x' }],
		[
			'of an earlier process with a number in use again',
			{ pid: process.pid, since: 'x', started: 'earlier' },
		],
		['that was never written to its end', '{"pid":'],
	])('is taken over from a lock %s', (_, left) => {
		writeFileSync(file, typeof left === 'string' ? left : JSON.stringify(left));
		utimesSync(file, 1, 1);
		expect(takeLock(file)).toHaveProperty('release');
	});
	it('is one for all names of a folder', () => {
		mkdirSync(path.join(root, 'real'));
		symlinkSync('real', path.join(root, 'link'));
		expect(lockFileOf(path.join(root, 'link', 'dist'))).toBe(
			lockFileOf(path.join(root, 'real', 'x', '..', 'dist')),
		);
		expect(lockFileOf(path.join(root, 'link'))).not.toBe(lockFileOf(root));
	});
});
