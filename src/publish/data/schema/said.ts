/**
 * Fields of the open data, each with its meaning in both languages. From these schemas come the types of the lists,
 * the published JSON Schemas and the data dictionary; tests hold every record against them.
 */
import { z } from 'zod';

/** Two languages side by side. */
export interface Meaning {
	readonly vi: string;
	readonly en: string;
}

/** Key of a JSON Schema under which the Vietnamese meaning stands; `description` is the English one. */
export const MEANING_VI = 'x-description-vi';
/** Key under which the values of a closed list are explained: `{ code: { vi, en } }`. */
export const LABELS = 'x-labels';

/** Key of what is a date, a time or a month: a spreadsheet is to read it as one. */
export const MOMENT = 'x-moment';

/** Key under which stands the list whose ids a field holds. */
export const LIST = 'x-list';

export const described = <S extends z.ZodType>(schema: S, vi: string, en: string): S =>
	schema.meta({ description: en, [MEANING_VI]: vi });

/** What is not known is null: never left out, never empty. Only at the first level of a record. */
export const nullable = <S extends z.ZodType>(schema: S, vi: string, en: string): z.ZodNullable<S> =>
	described(schema.nullable(), vi, en);

/** One of a closed list of codes, each with its name. */
export function oneOf<K extends string>(names: Names<K>, vi: string, en: string) {
	return z.enum(codes(names)).meta({ description: en, [MEANING_VI]: vi, [LABELS]: names });
}

export const oneOfOrNull = <K extends string>(names: Names<K>, vi: string, en: string) =>
	nullable(oneOf(names, vi, en), vi, en);

/** Any number of a closed list of codes. */
export function manyOf<K extends string>(names: Names<K>, vi: string, en: string) {
	return z.array(z.enum(codes(names))).meta({ description: en, [MEANING_VI]: vi, [LABELS]: names });
}

/** The id of a record of another list. */
export const idIn = (list: string, vi: string, en: string) =>
	described(z.string().meta({ [LIST]: list }), vi, en);

export const idOrNull = (list: string, vi: string, en: string) =>
	z
		.string()
		.nullable()
		.meta({ description: en, [MEANING_VI]: vi, [LIST]: list });

/** Ids of records of another list. */
export const ids = (list: string, vi: string, en: string) =>
	z.array(z.string()).meta({ description: en, [MEANING_VI]: vi, [LIST]: list });

type Names<K extends string> = Readonly<Record<K, Meaning>>;
// Object.keys cannot say that it returns the keys of just this object.
const codes = <K extends string>(names: Names<K>) => Object.keys(names) as [K, ...K[]];
