/** The defect: a build of two that ran side by side ended with "no such file .astro/content-assets.mjs.tmp". */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { oneAtATime } from '../../../src/astro/one-at-a-time.ts';

const root = mkdtempSync(path.join(tmpdir(), 'clone-'));
afterAll(() => rmSync(root, { recursive: true }));

/** What Astro calls; only what the integration looks at is given. */
type Hook = (options: unknown) => void | Promise<void>;
function aBuild(command: string) {
	const hooks = oneAtATime().hooks as Readonly<Record<string, Hook>>;
	const done: string[] = [];
	const config = { root: pathToFileURL(`${root}/`) };
	const begun = Promise.resolve(hooks['astro:config:setup']?.({ config, command })).then(() =>
		done.push('begun'),
	);
	return {
		done,
		begun,
		hasRead: () => hooks['astro:build:start']?.({}),
		serves: () => hooks['astro:server:start']?.({}),
	};
}
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 250));

describe('two builds of one clone', () => {
	it.each(['build', 'dev'])('a %s waits until the other has read its content', async (command) => {
		const first = aBuild('build');
		await first.begun;
		const second = aBuild(command);
		await aWhile();
		expect(second.done).toEqual([]);
		first.hasRead();
		await second.begun;
		second.serves();
		const third = aBuild('build');
		await third.begun;
		third.hasRead();
	});

	it('a check of types waits for nobody', async () => {
		const first = aBuild('build');
		await first.begun;
		await aBuild('sync').begun;
		first.hasRead();
	});
});
