import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every text of a content directory by its path there, as a browser would hold them; pictures are left out. */
export const textsOf = (dir: string): Map<string, string> =>
	new Map(
		readdirSync(dir, { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.(yaml|md)$/.test(file))
			.map((file) => [file.split(path.sep).join('/'), readFileSync(path.join(dir, file), 'utf8')]),
	);
