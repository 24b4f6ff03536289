/**
 * When each record last changed, by the history of the repository that its file lies in: three runs of git for the whole
 * of it. Nothing of git is known further in, which asks for the time of a `ChangeKey`.
 */
import type { Changed, ChangeKey } from '../../schemas/change-key.ts';
import type { CollectionName } from '../../schemas/index.ts';
import { type Role, roleOf } from '../text/layout.ts';
import { git } from './git.ts';
import { type FileChange, fileChanges } from './history-changes.ts';
import { holidayTimes } from './history-holidays.ts';
import { partTimes } from './history-parts.ts';
import { postponementTimes } from './history-postponements.ts';
import { versionsOf } from './history-versions.ts';

export interface History {
	/** The last change of it, `YYYY-MM-DDTHH:MM:SSZ`; undefined where the history does not know it. */
	readonly changed: Changed;
	/** The same, of everything that is known. */
	readonly changes: ReadonlyMap<ChangeKey, string>;
	/** Why nothing at all is known: no git, no repository, or one that was cloned without its past. */
	readonly missing?: 'no-repository' | 'shallow';
}

const nothing = (missing: NonNullable<History['missing']>): History => ({
	changed: () => undefined,
	changes: new Map(),
	missing,
});

/**
 * Reads the history of a content directory. A record with a file of its own changes with the file; an entry of a list
 * and a field of site.yaml when it became another; a date when it became a day off or ceased to be one; an area on a
 * date when storm and flood put off what takes place there, or did no more. What was deleted
 * is known too: of that, what is left shows no trace.
 */
export function readHistory(dir: string): History {
	const shallow = git(dir, ['rev-parse', '--is-shallow-repository'])?.toString().trim();
	if (shallow === undefined) return nothing('no-repository');
	// Its oldest commit would seem to have written every file.
	if (shallow === 'true') return nothing('shallow');
	const changes = fileChanges(dir);
	if (!changes) return nothing('no-repository');
	const times = timesOf(dir, changes);
	const known = new Map([...times].map(([key, seconds]) => [key, instantOf(seconds)]));
	return { changed: (key) => known.get(key), changes: known };
}

const instantOf = (seconds: number): string => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;

function timesOf(dir: string, changes: readonly FileChange[]): Map<ChangeKey, number> {
	const roles = new Map<string, Role>();
	for (const { path } of changes) if (!roles.has(path)) roles.set(path, roleOf(path));
	const times = new Map<ChangeKey, number>();
	// Oldest first: the last one stays.
	for (const { path, time } of changes) {
		const role = roles.get(path);
		if (role?.kind === 'record') times.set(`${role.collection}/${role.id}`, time);
	}
	const isOf = (collection: CollectionName, role: Role | undefined) =>
		role?.kind === 'record' && role.collection === collection;
	const inside = changes.filter(({ path }) => {
		const role = roles.get(path);
		return (
			role?.kind === 'list' || role?.kind === 'site' || isOf('days', role) || isOf('postponements', role)
		);
	});
	const versions = versionsOf(dir, inside);
	for (const [path, texts] of versions) {
		const role = roles.get(path);
		if (role?.kind !== 'list' && role?.kind !== 'site') continue;
		// Its keys are made of the names of collections and of fields.
		for (const [key, time] of partTimes(texts, role)) times.set(key as ChangeKey, time);
	}
	const filesOf = (collection: CollectionName) =>
		[...versions].filter(([path]) => isOf(collection, roles.get(path))).map(([, texts]) => texts);
	for (const [date, time] of holidayTimes(filesOf('days'))) times.set(`holidays/${date}`, time);
	for (const [key, time] of postponementTimes(filesOf('postponements'))) times.set(`postponed/${key}`, time);
	return times;
}
