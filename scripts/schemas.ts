/**
 * `npm run schemas`: writes the JSON Schemas of content files to .build/schemas/ and tells VS Code (with the YAML
 * extension) which file has which. `-- --files-only` leaves .vscode/settings.json alone, as set-up and `npm run dev` do.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readOptions } from './lib/command-line.ts';
import { writeSchemas } from './lib/write-schemas.ts';

const SETTINGS = '.vscode/settings.json';
const values = readOptions(
	'npm run schemas [-- --files-only]',
	{ 'files-only': { type: 'boolean', default: false } },
	{ content: false },
);

const mapping = writeSchemas();
if (!values['files-only']) {
	const settings: unknown = existsSync(SETTINGS) ? JSON.parse(readFileSync(SETTINGS, 'utf8')) : {};
	mkdirSync('.vscode', { recursive: true });
	const merged = { ...(typeof settings === 'object' ? settings : {}), 'yaml.schemas': mapping };
	writeFileSync(SETTINGS, `${JSON.stringify(merged, null, '\t')}\n`);
	console.log(`${Object.keys(mapping).length} schemas, named in ${SETTINGS}.`);
}
