/** A page is read in an editor's window: what Prettier cannot break (a long text) must be broken by hand. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sourceFiles } from './imports.ts';

const MOST = 140;
const pages = sourceFiles('src').filter((file) => file.endsWith('.astro'));

it('has pages to look at', () => expect(pages.length).toBeGreaterThan(100));

it(`has no line of a page over ${MOST} characters`, () => {
	const long = pages.flatMap((file) =>
		readFileSync(file, 'utf8')
			.split('\n')
			.flatMap((line, at) => (line.length > MOST ? [`${file}:${at + 1}: ${line.length} characters`] : [])),
	);
	expect(long).toEqual([]);
});
