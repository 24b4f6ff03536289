/** The editor's forms against the package's own JSON Schema, and against records as they are. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configuration } from '../../../src/editor/configuration.ts';
import { fieldWords } from '../../../src/editor/field-words.ts';
import type { Field } from '../../../src/editor/form.ts';
import { collectionNames, collections, type Site } from '../../../src/schemas/index.ts';
import { site as siteSchema } from '../../../src/schemas/site.ts';
import { SAMPLE_CITY, TINY_CITY } from '../../support/cities.ts';
import { textsOf } from '../../support/texts-of.ts';

const siteOf = (editing?: object): Site =>
	siteSchema.parse({
		...parse(readFileSync(`${TINY_CITY}/site.yaml`, 'utf8')),
		...(editing ? { editing } : {}),
	});
const made = (editing?: object) => configuration(siteOf(editing), 'https://hoc.example');
const formsOf = (all: ReturnType<typeof made>) => all.collections as unknown as Form[]; // what follows looks closer

interface Form {
	readonly name: string;
	readonly folder?: string;
	readonly fields?: readonly Field[];
	readonly files?: readonly { readonly file: string; readonly fields: readonly Field[] }[];
}
interface Holding {
	readonly fields?: readonly Field[];
	readonly field?: Field;
	readonly types?: readonly { readonly name: string; readonly fields?: readonly Field[] }[];
	readonly options?: readonly { readonly value: unknown }[];
	readonly pattern?: readonly [string, string];
	readonly multiple?: boolean;
}
const inside = (field: Field) => field as Field & Holding; // the options of a field are the package's affair

describe('the configuration', () => {
	const schema = JSON.parse(readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'));
	const valid = new Ajv({ strict: false, validateFormats: false }).compile(schema);

	it.each([
		['without a repository', undefined],
		['on gitlab.com', { backend: 'gitlab', repo: 'hoc/noi-dung', appId: 'abc123' }],
		['on a GitLab of one’s own, by token', { backend: 'gitlab', repo: 'a/b', host: 'git.example.org' }],
		['on GitHub', { backend: 'github', repo: 'hoc/noi-dung', branch: 'chinh', folder: 'hue' }],
	])('is one that the package knows: %s', (_, editing) => {
		valid(made(editing));
		expect(valid.errors ?? []).toEqual([]);
	});

	it('has a form for each line of the table of collections', () => {
		const forms = formsOf(made());
		for (const name of collectionNames) {
			const { layout, path } = collections[name];
			const found =
				layout === 'folder'
					? forms.some((form) => form.folder === `content/${path}`)
					: forms.some((form) => form.files?.some(({ file }) => file === `content/${path}`));
			expect(found, name).toBe(true);
		}
	});

	it('has every change reviewed where there is a repository', () => {
		expect(made({ backend: 'gitlab', repo: 'a/b', appId: 'x' })).toMatchObject({
			publish_mode: 'editorial_workflow',
			backend: { auth_type: 'pkce', app_id: 'x', repo: 'a/b', branch: 'main' },
		});
		expect(made({ backend: 'github', repo: 'a/b' }).backend['auth_methods']).toEqual(['token']);
	});

	it('makes no id of today’s date, and lets nothing be deleted whose address is known', () => {
		for (const form of formsOf(made()).filter(({ folder }) => folder)) {
			const { slug, delete: deletes } = form as unknown as { slug: { template: string }; delete: boolean };
			expect(slug.template).not.toMatch(/\{\{(?:year|month|day|hour|minute|second|uuid)/);
			expect(deletes).toBe(form.name === 'notices' || form.name === 'postponements');
		}
	});
});

describe('every field', () => {
	const all: { readonly field: Field; readonly within: string }[] = [];
	const walk = (field: Field, within: string): void => {
		all.push({ field, within });
		const { fields = [], field: one, types = [] } = inside(field);
		for (const child of fields) walk(child, field.name);
		if (one) walk({ ...one, name: field.name }, within);
		for (const type of types) for (const child of type.fields ?? []) walk(child, type.name);
	};
	for (const form of formsOf(made())) {
		for (const field of form.fields ?? []) walk(field, form.name);
		for (const { fields } of form.files ?? []) for (const field of fields) walk(field, '');
	}

	it('has words in Vietnamese, and no word is written that no field needs', () => {
		const used = new Set(all.flatMap(({ field, within }) => [field.name, `${within}.${field.name}`]));
		// Items of lists of their own file: their collection is what they stand in.
		const lists = collectionNames.filter((name) => collections[name].layout === 'list');
		const known = (key: string) => used.has(key) || lists.some((name) => key.startsWith(`${name}.`));
		expect(Object.keys(fieldWords).filter((key) => !known(key))).toEqual([]);
		expect(all.filter(({ field }) => !/^[\p{Lu}]/u.test(field.label))).toEqual([]);
	});

	it('names no other field by its name in files, no code of a vocabulary', () => {
		const hints = all.flatMap(({ field }) => (field.hint ? [field.hint] : []));
		expect(hints.filter((hint) => /\b(?:true|false):|\b[a-z]+[A-Z][a-z]+\b/.test(hint))).toEqual([]);
	});
});

describe.each([SAMPLE_CITY, TINY_CITY])('records of %s', (city) => {
	const forms = formsOf(made());
	const texts = [...textsOf(city)].filter(([file]) => !/^(?:site|ledger)\.yaml$|^docs\//.test(file));

	/** What of a value the form could not show, by its path. */
	function unfit(value: unknown, field: Field, at: string): string[] {
		const { fields, field: one, types, options, pattern, multiple } = inside(field);
		if (Array.isArray(value)) {
			if (multiple && options) return value.flatMap((item) => chosen(item, options, at));
			const item = one ?? (fields && { ...field, widget: 'object' });
			return item ? value.flatMap((each, i) => unfit(each, item as Field, `${at}.${i}`)) : [];
		}
		if (value !== null && typeof value === 'object') {
			const { kind } = value as { kind?: unknown };
			const type = types?.find(({ name }) => name === kind);
			if (types && !type) return [`${at}: kind ${kind}`];
			return Object.entries(value).flatMap(([key, child]) => {
				if (types && key === 'kind') return [];
				const known = (type ? type.fields : fields)?.find(({ name }) => name === key);
				return known ? unfit(child, known, `${at}.${key}`) : [`${at}.${key}: no field`];
			});
		}
		if (options) return chosen(value, options, at);
		if (pattern && !new RegExp(pattern[0]).test(String(value))) return [`${at}: ${value}`];
		return [];
	}
	const chosen = (value: unknown, options: NonNullable<Holding['options']>, at: string) =>
		options.some((option) => option.value === value) ? [] : [`${at}: no choice ${value}`];

	it.each(texts)('%s fits its form', (file, text) => {
		const folder = forms.find((form) => form.folder === `content/${file.replace(/\/[^/]+$/, '')}`);
		const list = forms.flatMap(({ files = [] }) => files).find((one) => one.file === `content/${file}`);
		const record = parse(text);
		const [root] = list?.fields ?? [];
		const fields = folder?.fields ?? list?.fields ?? [];
		if (Array.isArray(record) && root) expect(unfit(record, root, file)).toEqual([]);
		else expect(unfit(record, { name: '', label: '', widget: 'object', fields }, file)).toEqual([]);
	});
});
