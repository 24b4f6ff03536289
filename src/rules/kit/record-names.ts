import { type CollectionName, collections } from '../../schemas/index.ts';

/** What one record of a collection is called in messages. */
export const recordName = (name: CollectionName): { readonly vi: string; readonly en: string } =>
	collections[name].one;
