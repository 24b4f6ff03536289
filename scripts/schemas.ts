/**
 * `npm run schemas`: writes the JSON Schemas of content files to .build/schemas/ and tells VS Code (with the YAML
 * extension) which file has which, so that editors get completion and the fields' descriptions as they type.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileSchemas } from '../src/schemas/json-schema.ts';
import { readOptions } from './lib/command-line.ts';

readOptions('npm run schemas', {}, { content: false });
const OUT = '.build/schemas';
const SETTINGS = '.vscode/settings.json';

mkdirSync(OUT, { recursive: true });
const mapping: Record<string, string> = {};
for (const { name, files, schema } of fileSchemas()) {
	writeFileSync(join(OUT, `${name}.json`), `${JSON.stringify(schema, null, '\t')}\n`);
	mapping[`./${OUT}/${name}.json`] = `content/${files}`;
}

const settings: unknown = existsSync(SETTINGS) ? JSON.parse(readFileSync(SETTINGS, 'utf8')) : {};
mkdirSync('.vscode', { recursive: true });
const merged = { ...(typeof settings === 'object' ? settings : {}), 'yaml.schemas': mapping };
writeFileSync(SETTINGS, `${JSON.stringify(merged, null, '\t')}\n`);
console.log(`${Object.keys(mapping).length} schemas in ${OUT}/, named in ${SETTINGS}.`);
