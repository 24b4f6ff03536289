/** One form for each line of the table of collections: folders of records, and files with lists. */
import type { z } from 'zod';
import { type CollectionName, collectionNames, collections } from '../schemas/index.ts';
import type { Collection, Field } from './form.ts';
import { fields, formField } from './form-field.ts';
import { listName, ROOT_LIST } from './list-name.ts';
import { fileName, LIST_FILES } from './relation.ts';

/** What editors open most stands first. */
const FIRST: readonly CollectionName[] = ['events', 'programmes', 'places', 'postponements', 'notices'];
const ICONS: Readonly<Partial<Record<CollectionName, string>>> = {
	events: 'event',
	programmes: 'school',
	places: 'location_on',
	postponements: 'thunderstorm',
	notices: 'campaign',
	days: 'celebration',
	resources: 'menu_book',
	stories: 'lightbulb',
	calls: 'volunteer_activism',
	campaigns: 'flag',
	pages: 'article',
};
/** From what the name of a new file is made. Never from today's date: the id of a record is permanent. */
const SLUGS: Readonly<Partial<Record<CollectionName, string>>> = {
	postponements: '{{fields.from}}-{{fields.why.vi}}',
	notices: '{{fields.message.vi}}',
};
/** What a list shows of a record; its name where it has one. */
const SUMMARIES: Readonly<Partial<Record<CollectionName, string>>> = {
	postponements: '{{from}} – {{to}}: {{why.vi}}',
	notices: '{{message.vi}}',
};
/** Fields that editors fill in first; the rest keeps the order of the schema. */
const LEADING = [
	'title',
	'summary',
	'kind',
	'when',
	'changes',
	'places',
	'hosts',
	'location',
	'price',
	'booking',
];
/** Fields that are seldom touched. */
const TRAILING = ['aliases', 'image', 'updated', 'replacedBy', 'draft'];

/** `folder`: where the content lies in the repository. */
export function forms(folder: string): Collection[] {
	const others = collectionNames.filter((name) => !FIRST.includes(name));
	const names = [...FIRST, ...others].filter((name) => collections[name].layout === 'folder');
	return [...names.map((name) => folderForm(name, folder)), listForms(folder)];
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function folderForm(name: CollectionName, folder: string): Collection {
	const { path, one, addressed, schema } = collections[name];
	const template = SLUGS[name] ?? '{{fields.title.vi}}';
	const label = capital(one.vi);
	return {
		name,
		label,
		label_singular: label,
		...(ICONS[name] ? { icon: ICONS[name] } : {}),
		...(schema.description && schema.description !== `${label}.` ? { description: schema.description } : {}),
		folder: `${folder}/${path}`,
		extension: 'yaml',
		format: 'yaml',
		// Pages of prose are those that the site links to.
		create: name !== 'pages',
		// An address that was published leads on by `replacedBy`; a page of prose is always there.
		delete: !addressed && name !== 'pages',
		identifier_field: name === 'notices' ? 'message.vi' : name === 'postponements' ? 'why.vi' : 'title.vi',
		slug: { template, editable: ['create'] },
		summary: SUMMARIES[name] ?? '{{title.vi}}',
		// Pictures lie beside the record.
		media_folder: '',
		public_folder: '',
		thumbnail: false,
		aliases_field: false,
		editor: { preview: false },
		fields: ordered(fields(shapeOf(schema), name)),
	};
}

function ordered(all: readonly Field[]): Field[] {
	// What is no record of a thing (a notice, a postponement) is short, and well ordered as it is.
	if (!all.some(({ name }) => name === 'title')) return [...all];
	const rank = ({ name }: Field) =>
		LEADING.includes(name) ? LEADING.indexOf(name) - 100 : TRAILING.indexOf(name) + 1;
	return [...all].sort((a, b) => rank(a) - rank(b));
}

/** All files with lists in one collection: they are seldom touched, and none is added. */
function listForms(folder: string): Collection {
	const lists = collectionNames.filter((name) => collections[name].layout === 'list');
	const files = [...Map.groupBy(lists, (name) => collections[name].path)].map(([path, names]) => ({
		name: fileName(path),
		label: names.map((name) => capital(collections[name].one.vi)).join(', '),
		file: `${folder}/${path}`,
		format: 'yaml',
		fields: names.map(listOf),
	}));
	return {
		name: LIST_FILES,
		label: 'Danh mục dùng chung',
		icon: 'list',
		format: 'yaml',
		editor: { preview: false },
		files,
	};
}

function listOf(name: CollectionName): Field {
	const { schema, one, ...line } = collections[name];
	const list = listName(line);
	const label = capital(one.vi);
	return {
		name: list,
		label,
		label_singular: label,
		widget: 'list',
		...(list === ROOT_LIST ? { root: true } : {}),
		collapsed: true,
		summary: 'name' in shapeOf(schema) ? '{{name.vi}}' : '{{title.vi}}',
		fields: Object.entries(shapeOf(schema)).map(([key, inner]) => formField(key, inner, name)),
	};
}

/** Every record is an object, whatever its schema checks besides. */
const shapeOf = (schema: z.ZodType): Readonly<Record<string, z.core.$ZodType>> =>
	(schema as z.ZodObject).shape;
