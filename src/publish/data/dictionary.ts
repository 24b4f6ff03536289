/** The data dictionary: every field of a list, in words, made from its schema; examples are the list's own. */
import type { Language } from '../../i18n/languages.ts';
import { messagesIn } from '../../i18n/messages/index.ts';
import { eventsOfYear, eventYears } from './events.ts';
import { type SchemaNode, schemaNode, withoutNull } from './json-schema.ts';
import { type DataListName, listNames, lists } from './lists.ts';
import type { ApiContext } from './record.ts';
import { LABELS, LIST, MEANING_VI } from './schema/said.ts';

interface Field {
	/** As one writes it in a query: `price.tariffs[].amount`. */
	readonly path: string;
	/** What kind of value it is, in the language of the page. */
	readonly type: string;
	readonly meaning: string;
	/** Whose ids the field holds. */
	readonly list: string | undefined;
	/** Codes of a closed list with their names. */
	readonly codes: readonly { readonly code: string; readonly name: string }[];
	/** A value of the list as JSON writes it; undefined while no record has one. */
	readonly example: string | undefined;
	/** The list under which its parts are told. */
	readonly as?: DataListName;
}

export interface ListDictionary {
	readonly name: DataListName;
	readonly fields: readonly Field[];
}

const LONGEST_EXAMPLE = 80;
const ENOUGH = 300;

/** All lists. A field of many parts that an earlier list has just so is told there alone. */
export function dictionary(context: ApiContext, language: Language): ListDictionary[] {
	const told = new Map<string, DataListName>();
	return listNames.map((name) => {
		const schema = schemaNode(lists[name].schema);
		const all = fieldsOf(schema, [], exampleRecords(name, context), language);
		const fields = Object.entries(schema.properties ?? {}).flatMap(([key, node]) => {
			const own = all.filter(({ path }) => path.split(/[.[]/)[0] === key);
			const [first] = own;
			const parts = JSON.stringify([key, node]);
			const as = told.get(parts);
			told.set(parts, as ?? name);
			if (as === undefined || !first || own.length + first.codes.length < 3) return own;
			return [{ ...first, codes: [], as }];
		});
		return { name, fields };
	});
}

/** Where examples are looked for: what is coming alone may be few events, and all of them too many. */
function exampleRecords(name: DataListName, context: ApiContext): readonly object[] {
	const records = lists[name].records(context, ENOUGH).slice(0, ENOUGH);
	if (name !== 'events' || records.length === ENOUGH) return records;
	const years = eventYears(context.catalogue).toReversed();
	return [...records, ...years.flatMap((year) => eventsOfYear(context, year).slice(0, ENOUGH))];
}

function fieldsOf(
	node: SchemaNode,
	path: readonly string[],
	values: readonly unknown[],
	language: Language,
): Field[] {
	const required = new Set(node.required);
	return Object.entries(node.properties ?? {}).flatMap(([key, child]) => {
		const { node: bare, nullable } = withoutNull(child);
		const item = bare.items && withoutNull(bare.items).node;
		const own = [...path, item?.properties ? `${key}[]` : key];
		const here = values.flatMap((value) => childrenOf(value, key));
		const parts = item?.properties ? item : bare.properties ? bare : undefined;
		// Both languages of a text are told once, by its type.
		const inside = parts && !isLocalized(parts) ? parts : undefined;
		const optional = path.length > 0 && !required.has(key);
		const field: Field = {
			path: own.join('.'),
			type: typeWords(bare, item, nullable, optional, language),
			meaning: (language === 'vi' ? bare[MEANING_VI] : bare.description) ?? '',
			list: bare[LIST] ?? item?.[LIST],
			codes: Object.entries(bare[LABELS] ?? {}).map(([code, name]) => ({ code, name: name[language] })),
			example: inside ? undefined : exampleOf(here),
		};
		const below = inside ? fieldsOf(inside, own, here.flat(), language) : [];
		return [field, ...below];
	});
}

/** The values under a key: none where nothing is known. */
function childrenOf(value: unknown, key: string): unknown[] {
	if (typeof value !== 'object' || value === null) return [];
	const child = { ...value }[key as never] as unknown; // a plain JSON object
	return child === undefined || child === null ? [] : [child];
}

/** The first that fits on a line; what a reader of JSON sees. */
const exampleOf = (values: readonly unknown[]): string | undefined =>
	values
		.filter((value) => typeof value !== 'object' || Object.keys(value ?? {}).length > 0)
		.map((value) => JSON.stringify(value))
		// Signs that JSON puts before quotation marks count for nothing.
		.find((text) => text.replaceAll('\\', '').length <= LONGEST_EXAMPLE);

function typeWords(
	node: SchemaNode,
	item: SchemaNode | undefined,
	nullable: boolean,
	optional: boolean,
	language: Language,
): string {
	const t = messagesIn(language);
	const one = item ? t.typeList(oneWord(item, language)) : oneWord(node, language);
	const rest = [nullable && t.typeOrNull, optional && t.typeOptional].filter(Boolean);
	return [one, ...rest].join(', ');
}

const isLocalized = (node: SchemaNode): boolean => node.properties !== undefined && 'vi' in node.properties;

function oneWord(node: SchemaNode, language: Language): string {
	const t = messagesIn(language);
	if (node.properties) return isLocalized(node) ? t.typeLocalized : t.typeObject;
	if (node.enum || node.const !== undefined) return t.typeCode;
	if (node.anyOf) return t.typeMoment;
	switch (node.type) {
		case 'boolean':
			return t.typeBoolean;
		case 'integer':
			return t.typeInteger;
		case 'number':
			return t.typeNumber;
		default:
			return (
				{ date: t.typeDate, 'date-time': t.typeInstant, uri: t.typeAddress }[node.format ?? ''] ?? t.typeText
			);
	}
}
