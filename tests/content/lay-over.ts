import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TINY_CITY } from '../support/cities.ts';

/**
 * Makes a content directory in a temporary place: the sound tiny city, with the files of a fixture laid over it and
 * those named in its removed.txt taken away; runs `use` on it, and clears up.
 */
export async function withContent<T>(
	fixture: string | undefined,
	use: (contentDir: string) => Promise<T>,
): Promise<T> {
	const root = mkdtempSync(join(tmpdir(), 'content-'));
	try {
		const content = join(root, 'content');
		cpSync(TINY_CITY, content, { recursive: true });
		if (fixture && existsSync(join(fixture, 'content')))
			cpSync(join(fixture, 'content'), content, { recursive: true });
		if (fixture && existsSync(join(fixture, 'removed.txt'))) {
			const removed = readFileSync(join(fixture, 'removed.txt'), 'utf8').split('\n').filter(Boolean);
			for (const path of removed) rmSync(join(content, path));
		}
		return await use(content);
	} finally {
		rmSync(root, { recursive: true });
	}
}
