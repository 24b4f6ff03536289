/** What a list of a file is called in forms: its key, or a name of our own where the whole file is the list. */
export const listName = (collection: object): string =>
	'key' in collection ? String(collection.key) : ROOT_LIST;
export const ROOT_LIST = 'muc';
