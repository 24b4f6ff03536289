/** Kinds of edit that content can hold, each with the entries that it may stamp anew though it leaves them as they were. */
import type { City, Yaml } from './repository.ts';

export interface Edit {
	readonly what: string;
	readonly make: (city: City) => void;
	/** Ids of events whose entries show, or come from, what was edited: a stamp too many does them no harm. */
	readonly mayStamp?: readonly string[];
	/** Entries of the feed of days. */
	readonly mayStampDay?: readonly string[];
}

/** Fields of a record, or of `site.yaml`, written anew. */
export const set =
	(file: string, fields: object): Edit['make'] =>
	(city) =>
		city.edit(file, (record: Yaml) => Object.assign(record, fields));
/** Fields of an entry of a list, written anew. */
export const inEntry =
	(file: string, id: string, fields: object): Edit['make'] =>
	(city) =>
		city.entry(file, id, (entry: Yaml) => Object.assign(entry, fields));

export const AT_LIBRARY = [
	'doc-sach-thu-tu',
	'ngay-hoi-sach-mau',
	'thu-mo',
	'cuoi-thang',
	'hang-nam',
	'hai-chang',
];
export const AT_MUSEUM = ['lop-kinh-thien-van', 'trung-bay-nhat-thuc', 'sau-mo'];
