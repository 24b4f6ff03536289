/** The pages of a collection: an address and a record each. */
import type { CollectionName } from '../../schemas/index.ts';
import { getCatalogue } from './catalogue.ts';

/** What `getStaticPaths` answers for a route with `[id]`. `prop` is the name under which the page takes its record. */
export async function recordPaths(collection: CollectionName, prop: string) {
	const { records } = await getCatalogue();
	return records[collection].map((record) => ({ params: { id: record.id }, props: { [prop]: record } }));
}
