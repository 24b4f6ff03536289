/** A choice among the records of another collection, by their names. */
import { collections } from '../schemas/index.ts';
import type { ReferencePath } from '../schemas/reference.ts';
import { listName } from './list-name.ts';

type Target = ReferencePath['target'];

export function relation(target: Target): Readonly<Record<string, unknown>> {
	const collection = collections[target];
	const name = 'name' in collection.schema.shape ? 'name.vi' : 'title.vi';
	if (collection.layout === 'folder')
		return {
			widget: 'relation',
			collection: target,
			value_field: '{{slug}}',
			display_fields: [name],
			search_fields: [name],
		};
	const list = listName(collection);
	return {
		widget: 'relation',
		collection: LIST_FILES,
		file: fileName(collection.path),
		value_field: `${list}.*.id`,
		display_fields: [`${list}.*.${name}`],
		search_fields: [`${list}.*.${name}`],
	};
}

/** The collection of files that hold a list each. */
export const LIST_FILES = 'danh-muc';
/** `plan/targets.yaml` as the editor names it. */
export const fileName = (path: string): string => path.replace(/^.*\//, '').replace(/\.yaml$/, '');
