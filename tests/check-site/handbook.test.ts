/** The recipes of the editors' handbook (content/README.md): each whole file in it passes the check, laid over the content. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../src/rules/check.ts';
import { content, now } from './checked.ts';

const handbook = path.join(content, 'README.md');
const text = existsSync(handbook) ? readFileSync(handbook, 'utf8') : '';
const recipes = [...text.matchAll(/```yaml\n# content\/(\S+)\n([\s\S]*?)```/g)].map(
	([, file = '', yaml = '']) => ({
		file,
		yaml,
	}),
);
const laidOver = mkdtempSync(path.join(tmpdir(), 'handbook-'));

beforeAll(() => cpSync(content, laidOver, { recursive: true }));
afterAll(() => rmSync(laidOver, { recursive: true, force: true }));

test.skipIf(text === '')('every recipe of the handbook passes the check', async () => {
	expect(recipes.length).toBeGreaterThan(0);
	for (const { file, yaml } of recipes) {
		// A city without storms has no folder for them.
		mkdirSync(path.dirname(path.join(laidOver, file)), { recursive: true });
		writeFileSync(path.join(laidOver, file), yaml);
	}
	const { issues } = await checkContent(laidOver, now);
	const wrong = issues
		.filter(
			({ severity, file }) => severity === 'error' && recipes.some((recipe) => file.endsWith(recipe.file)),
		)
		.map(({ file, line, message }) => `${file}:${line} ${message.vi}`);
	expect(wrong).toEqual([]);
});
