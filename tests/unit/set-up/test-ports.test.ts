import { execFileSync } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePorts } from '../../support/free-ports.ts';

let first: number;
let held: Server;

beforeAll(async () => {
	first = await freePorts(4);
	held = createServer();
	await new Promise<void>((resolve) => held.listen(first + 1, '127.0.0.1', resolve));
});
afterAll(() => {
	held.close();
});

it('a port that another program holds is in no row', async () => {
	expect(await freePorts(1, first)).toBe(first);
	expect(await freePorts(2, first)).toBe(first + 2);
	expect(await freePorts(1, first + 1)).toBe(first + 2);
});

it('a row that finds no room is refused with a sentence', async () => {
	await expect(freePorts(2, 29_999)).rejects.toThrow('There are no 2 free ports in a row from 29999');
});

it('a process takes the ports that the run was given', () => {
	const ports = new URL('../../ports.ts', import.meta.url).href;
	const ask = `import('${ports}').then(({ originOf }) => console.log(originOf('components')))`;
	const env = { ...process.env, TEST_PORT: '25000' };
	const said = execFileSync(process.execPath, ['--eval', ask], { env, encoding: 'utf8' });
	expect(said.trim()).toBe('http://localhost:25002');
});
