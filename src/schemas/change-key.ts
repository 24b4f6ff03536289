/** What one can ask of the past: by these names the history answers, and the feeds ask. */
import type { CollectionName, Site } from './index.ts';

/** `<collection>/<id>`, as `events/hoi-sach-2026`: a record, or an entry of a list file. */
type RecordKey = `${CollectionName}/${string}`;

/** An area on a date (`wards/thuan-hoa/2026-10-28`, `places/bao-tang/…`, `everywhere/…`), or `any`: what is put off there. */
type PostponedKey = `postponed/${string}`;

/** A record, a field of site.yaml (`site/city`), whether a date is a day off (`holidays/2027-02-06`), what is put off. */
export type ChangeKey = RecordKey | `site/${keyof Site & string}` | `holidays/${string}` | PostponedKey;

/** When it last changed: an instant in UTC, or undefined where nothing is known. */
export type Changed = (key: ChangeKey) => string | undefined;
