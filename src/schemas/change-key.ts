/** What one can ask of the past: by these names the history answers, and the feeds ask. */
import type { CollectionName, Site } from './index.ts';

/** `<collection>/<id>`, as `events/hoi-sach-2026`: a record, or an entry of a list file. */
type RecordKey = `${CollectionName}/${string}`;

/** A record, a field of site.yaml (`site/city`), or whether a date is a day off (`holidays/2027-02-06`). */
export type ChangeKey = RecordKey | `site/${keyof Site & string}` | `holidays/${string}`;

/** When it last changed: an instant in UTC, or undefined where nothing is known. */
export type Changed = (key: ChangeKey) => string | undefined;
