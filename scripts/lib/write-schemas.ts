/** The JSON Schemas that .vscode/settings.json names: editors get completion and the fields' descriptions by them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileSchemas } from '../../src/schemas/json-schema.ts';

const OUT = '.build/schemas';

/** Writes them; returns which content files (a glob) follow which schema file, as VS Code's YAML extension wants it. */
export function writeSchemas(): Record<string, string> {
	mkdirSync(OUT, { recursive: true });
	const mapping: Record<string, string> = {};
	for (const { name, files, schema } of fileSchemas()) {
		writeFileSync(join(OUT, `${name}.json`), `${JSON.stringify(schema, null, '\t')}\n`);
		mapping[`./${OUT}/${name}.json`] = `content/${files}`;
	}
	return mapping;
}
