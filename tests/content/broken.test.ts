/** Each folder of broken/ holds one broken thing, laid over the tiny city, and the whole report it must bring. */

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/rules/check.ts';
import { rules } from '../../src/rules/index.ts';
import { report } from '../../src/rules/kit/report.ts';
import { TEST_NOW } from '../clock.ts';
import { withContent } from './lay-over.ts';

const BROKEN = fileURLToPath(new URL('broken', import.meta.url));
const fixtures = readdirSync(BROKEN).sort();
const kebab = (name: string) => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

it('finds nothing in the sound tiny city that the fixtures are laid over', async () => {
	expect((await withContent(undefined, (dir) => checkContent(dir, TEST_NOW))).issues).toEqual([]);
});

it('has a broken fixture for every rule', () => {
	const without = rules.map((rule) => kebab(rule.name)).filter((rule) => !fixtures.includes(rule));
	expect(without).toEqual([]);
});

describe('reports exactly this', () => {
	it.each(fixtures)('%s', async (name) => {
		const fixture = join(BROKEN, name);
		const checked = await withContent(fixture, (dir) => checkContent(dir, TEST_NOW));
		expect(existsSync(join(fixture, 'expected.txt')), 'expected.txt is written').toBe(true);
		await expect(report(checked.issues, 'vi')).toMatchFileSnapshot(join(fixture, 'expected.txt'));
	});

	it.each(fixtures.filter((name) => existsSync(join(BROKEN, name, 'expected.en.txt'))))(
		'%s in English, too',
		async (name) => {
			const fixture = join(BROKEN, name);
			const checked = await withContent(fixture, (dir) => checkContent(dir, TEST_NOW));
			await expect(report(checked.issues, 'en')).toMatchFileSnapshot(join(fixture, 'expected.en.txt'));
		},
	);
});
