/**
 * Every collection of the content in one table: a new one is a line here, a schema bound to its name in index.ts, and its
 * pages. What others need to know of collections is derived from it; what cannot be is a `Record` over all of them.
 */
interface CollectionLine {
	/** One file a record, whose name is the id; or one file with a list whose items carry `id`. */
	readonly layout: 'folder' | 'list';
	readonly path: string;
	/** Names the list where a file holds several. */
	readonly key?: string;
	/** What one record is called in messages. */
	readonly one: { readonly vi: string; readonly en: string };
	/** Its records can be drafts, carry a summary, sources and a confirmation, and be replaced. */
	readonly whole: boolean;
	/** Other records may name one. */
	readonly referable: boolean;
	/** Its ids stand in addresses, which the ledger keeps. */
	readonly addressed: boolean;
}

const RECORD = { layout: 'folder', whole: true, referable: true, addressed: true } as const;
const TAXONOMY = { layout: 'list', whole: false, referable: true, addressed: true } as const;

export const collectionTable = {
	places: { ...RECORD, path: 'places', one: { vi: 'địa điểm', en: 'place' } },
	programmes: { ...RECORD, path: 'programmes', one: { vi: 'hoạt động thường xuyên', en: 'programme' } },
	events: { ...RECORD, path: 'events', one: { vi: 'hoạt động có ngày', en: 'event' } },
	days: { ...RECORD, path: 'days', one: { vi: 'ngày kỷ niệm', en: 'commemorative day' } },
	resources: { ...RECORD, path: 'resources', one: { vi: 'học liệu', en: 'resource' } },
	stories: { ...RECORD, path: 'stories', one: { vi: 'mô hình hay', en: 'story' } },
	calls: { ...RECORD, path: 'calls', one: { vi: 'lời mời chung tay', en: 'call' } },
	campaigns: { ...RECORD, path: 'campaigns', one: { vi: 'chiến dịch', en: 'campaign' } },
	notices: {
		...RECORD,
		path: 'notices',
		one: { vi: 'thông báo', en: 'notice' },
		whole: false,
		referable: false,
		addressed: false,
	},
	postponements: {
		...RECORD,
		path: 'postponements',
		one: { vi: 'đợt hoãn', en: 'postponement' },
		whole: false,
		referable: false,
		addressed: false,
	},
	pages: {
		...RECORD,
		path: 'pages',
		one: { vi: 'trang', en: 'page' },
		whole: false,
		referable: false,
		addressed: false,
	},
	wards: { ...TAXONOMY, path: 'wards.yaml', one: { vi: 'phường, xã', en: 'ward' } },
	topics: { ...TAXONOMY, path: 'topics.yaml', one: { vi: 'chủ đề', en: 'topic' } },
	audiences: { ...TAXONOMY, path: 'audiences.yaml', one: { vi: 'đối tượng', en: 'audience' } },
	levels: {
		...TAXONOMY,
		path: 'subjects.yaml',
		key: 'levels',
		one: { vi: 'cấp học', en: 'level' },
	},
	subjects: {
		...TAXONOMY,
		path: 'subjects.yaml',
		key: 'subjects',
		one: { vi: 'môn học', en: 'subject' },
	},
	targets: {
		...TAXONOMY,
		path: 'plan/targets.yaml',
		one: { vi: 'mục tiêu', en: 'target' },
		referable: false,
		addressed: false,
	},
	figures: {
		...TAXONOMY,
		path: 'plan/figures.yaml',
		one: { vi: 'số liệu', en: 'figure' },
		referable: false,
		addressed: false,
	},
	feeds: {
		...TAXONOMY,
		path: 'sources.yaml',
		one: { vi: 'nguồn lấy về', en: 'pulled source' },
		referable: false,
		addressed: false,
	},
} as const satisfies Readonly<Record<string, CollectionLine>>;

export type CollectionName = keyof typeof collectionTable;
type Flag = 'whole' | 'referable' | 'addressed';
/** Names of the collections whose line says yes to a flag. */
type Having<F extends Flag> = {
	[N in CollectionName]: (typeof collectionTable)[N][F] extends true ? N : never;
}[CollectionName];

// The keys are known; Object.keys cannot say so.
export const collectionNames = Object.keys(collectionTable) as CollectionName[];
const having = <F extends Flag>(flag: F): readonly Having<F>[] =>
	// The filter keeps just those that the type names.
	collectionNames.filter((name) => collectionTable[name][flag]) as Having<F>[];

export const wholeCollections = having('whole');
export const referableCollections = having('referable');
export const addressedCollections = having('addressed');
export type ReferenceTarget = Having<'referable'>;
