/** One name, one meaning: no two files export the same name, but for those that have to. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sourceFiles } from './imports.ts';

const DEFINITION =
	/^export (?:declare )?(?:async )?(?:abstract )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm;

/** Names that Astro asks of a file, and shapes that a pure room states for itself beside the schema that fills them. */
const TWICE = new Set([
	'GET',
	'getStaticPaths',
	// Astro reads the collections of src/content.config.ts under this name; they are those of src/schemas.
	'collections',
	'OpeningHours',
	'DayRule',
	'When',
	'Change',
]);

it('exports each name from one file', () => {
	const files = new Map<string, Set<string>>();
	for (const file of sourceFiles('src').filter((name) => /\.tsx?$/.test(name)))
		for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(DEFINITION))
			files.set(name, (files.get(name) ?? new Set()).add(file));
	const twice = [...files].filter(([name, where]) => where.size > 1 && !TWICE.has(name));
	expect(twice.map(([name, where]) => [name, ...where])).toEqual([]);
});
