/**
 * A content folder in which every text is hostile, or harmless in the same places and of the same length: the two sites
 * may then differ in words only. Made from the schemas: a field that is added tomorrow is tried as well.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import type { z } from 'zod';
import { collectionNames, collections, siteFile } from '../../src/schemas/index.ts';
import { filled, type Texts } from './fill-schema.ts';
import { HOSTILE_LINES, HTML_BODIES, LINK_BODIES, OTHER_BODIES } from './hostile-texts.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');

/** Every text in quotes, as dates have to be. */
const YAML = { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const;

/** Records of the collections that the tiny city has no need of. */
const MORE: Readonly<Record<string, unknown>> = {
	'campaigns/tuan-le-mau.yaml': {
		title: { vi: 'Tuần lễ Mẫu' },
		from: '2026-11-20',
		to: '2026-11-30',
		days: ['ngay-doc-mau'],
		sources: [{ title: 'Báo Mẫu', on: '2026-10' }],
	},
	'notices/mua-lon.yaml': {
		message: { vi: 'Mưa lớn' },
		from: '2026-11-22T00:00',
		until: '2026-11-24T00:00',
		url: 'https://mau.example/bao',
	},
	'plan/targets.yaml': [
		{
			id: 'muc-tieu',
			clause: 'II.1',
			title: { vi: 'Mục tiêu' },
			value: { min: 1 },
			unit: 'count',
			year: 2030,
			sources: [{ title: 'Kế hoạch', on: '2026' }],
		},
	],
	'plan/figures.yaml': [
		{ id: 'so-lieu', definition: 'x', title: { vi: 'Số liệu' }, sources: [{ title: 'Báo cáo', on: '2026' }] },
	],
	...Object.fromEntries(
		['gioi-thieu', 'gui-hoat-dong', 'ho-tro-tiep-can', 'huong-dan', 'quyen-rieng-tu', 'tieu-chi'].map(
			(id) => [
				`pages/${id}.yaml`,
				{ title: { vi: `Trang ${id}` }, body: { vi: 'x' }, updated: '2026-11-01' },
			],
		),
	),
};

const BODIES = [...HTML_BODIES, ...LINK_BODIES, ...OTHER_BODIES];

/** Letters in the place of every sign: the same length, the same words between the same spaces. */
const harmless = (text: string): string => text.replace(/[^\p{L}\p{N}\s]/gu, 'o');

function texts(kind: 'hostile' | 'harmless'): Texts {
	let lines = 0;
	let bodies = 0;
	const say = (text: string) => (kind === 'hostile' ? text : harmless(text));
	return {
		lines: () => {
			const turned = HOSTILE_LINES.map((_, at) => HOSTILE_LINES[(at + lines) % HOSTILE_LINES.length] ?? '');
			lines += 1;
			return turned;
		},
		say,
		body: () => {
			bodies += 1;
			const body = [0, 1, 2].map((more) => BODIES[(bodies * 3 + more) % BODIES.length] ?? '').join('\n\n');
			return `${say(body)}\n`;
		},
	};
}

/** Writes the folder anew. */
export function writeHostileContent(directory: string, kind: 'hostile' | 'harmless'): void {
	rmSync(directory, { recursive: true, force: true });
	for (const base of ['tiny-city', 'harsh'])
		cpSync(path.join(FIXTURES, base, 'content'), directory, { recursive: true });
	for (const [file, data] of Object.entries(MORE)) {
		const target = path.join(directory, file);
		mkdirSync(path.dirname(target), { recursive: true });
		if (!existsSync(target)) writeFileSync(target, stringify(data, YAML));
	}
	const words = texts(kind);
	const rewrite = (file: string, change: (data: unknown) => unknown) => {
		const target = path.join(directory, file);
		if (!existsSync(target)) return;
		writeFileSync(target, stringify(change(parse(readFileSync(target, 'utf8'))), YAML));
	};
	const fill = (schema: z.ZodType, data: unknown) => filled(schema, data, words);
	rewrite(siteFile.path, (data) => fill(siteFile.schema, data));
	for (const name of collectionNames) {
		const collection = collections[name];
		if (collection.layout === 'folder') {
			const folder = path.join(directory, collection.path);
			for (const file of existsSync(folder) ? readdirSync(folder).sort() : [])
				rewrite(path.join(collection.path, file), (data) => fill(collection.schema, data));
		} else {
			const items = (list: unknown) =>
				Array.isArray(list) ? list.map((item: unknown) => fill(collection.schema, item)) : list;
			rewrite(collection.path, (data) => {
				const key = 'key' in collection ? collection.key : undefined;
				return key && typeof data === 'object' && data !== null
					? { ...data, [key]: items(Reflect.get(data, key)) }
					: items(data);
			});
		}
	}
}
