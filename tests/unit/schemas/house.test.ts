/** The lint rules that keep who may import whom, tried on a line each: a rule that no longer bites would be silent. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');

const refused = [
	['src/domain', 'node:fs'],
	['src/domain', '../schemas/when.ts'],
	['src/domain', 'astro/zod'],
	['src/schemas', 'astro:content'],
	['src/schemas', '../reader/index.ts'],
	['src/reader', '../rules/index.ts'],
	['src/rules', '../catalogue/graph.ts'],
	['src/catalogue', '../reader/index.ts'],
	['src/catalogue', 'astro:content'],
	['src/feeds', '../components/view.ts'],
	['src/search', '../routes/page-view.ts'],
	['src/components', 'astro:content'],
	['src/components/calendar', '../../reader/index.ts'],
	['src/layouts', '../reader/index.ts'],
	['src/islands', '../routes/page-view.ts'],
	['src/i18n', '../../scripts/build.ts'],
	...['domain', 'catalogue', 'search', 'components', 'islands', 'routes', 'hosting', 'feeds/api'].map(
		(folder) => [`src/${folder}`, 'ical-generator'] as const,
	),
] as const;
const allowed = [
	['src/domain', 'date-fns'],
	['src/domain', './zone.ts'],
	['src/schemas', '../domain/plain-date.ts'],
	['src/reader', 'yaml'],
	['src/feeds/ics', 'ical-generator'],
] as const;

const fileOf = (folder: string, from: string) => `${folder}/imports-${from.replace(/\W+/g, '-')}.ts`;

/** The files that the linter refuses for what they import, out of one run over all of them. */
function refusedFiles(): Set<string> {
	const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'house-')));
	try {
		for (const name of ['.biome.jsonc', '.gitignore'])
			copyFileSync(path.join(ROOT, name), path.join(root, name));
		for (const [folder, from] of [...refused, ...allowed]) {
			mkdirSync(path.join(root, folder), { recursive: true });
			writeFileSync(
				path.join(root, fileOf(folder, from)),
				`import { a } from '${from}';\n\nexport const b = a;\n`,
			);
		}
		const biome = path.join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
		const { stdout } = spawnSync(
			process.execPath,
			[biome, 'lint', '--reporter=github', '--max-diagnostics=none'],
			{
				cwd: root,
				encoding: 'utf8',
			},
		);
		const lines = stdout.split('\n').filter((line) => line.includes('noRestrictedImports'));
		return new Set(lines.map((line) => path.relative(root, /file=([^,]+)/.exec(line)?.[1] ?? line)));
	} finally {
		rmSync(root, { recursive: true });
	}
}

describe('imports', () => {
	const found = refusedFiles();

	it.each(refused)('%s may not import %s', (folder, from) => expect(found).toContain(fileOf(folder, from)));
	it.each(allowed)('%s may import %s', (folder, from) => expect(found).not.toContain(fileOf(folder, from)));
});
