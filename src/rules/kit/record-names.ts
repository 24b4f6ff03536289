import type { CollectionName } from '../../schemas/index.ts';

/** What one record of a collection is called in messages. */
export const recordNames: Readonly<Record<CollectionName, { readonly vi: string; readonly en: string }>> = {
	places: { vi: 'địa điểm', en: 'place' },
	programmes: { vi: 'hoạt động thường xuyên', en: 'programme' },
	events: { vi: 'hoạt động có ngày', en: 'event' },
	days: { vi: 'ngày kỷ niệm', en: 'commemorative day' },
	resources: { vi: 'học liệu', en: 'resource' },
	stories: { vi: 'mô hình hay', en: 'story' },
	calls: { vi: 'lời mời chung tay', en: 'call' },
	campaigns: { vi: 'chiến dịch', en: 'campaign' },
	notices: { vi: 'thông báo', en: 'notice' },
	pages: { vi: 'trang', en: 'page' },
	wards: { vi: 'phường, xã', en: 'ward' },
	topics: { vi: 'chủ đề', en: 'topic' },
	audiences: { vi: 'đối tượng', en: 'audience' },
	levels: { vi: 'cấp học', en: 'level' },
	subjects: { vi: 'môn học', en: 'subject' },
	targets: { vi: 'mục tiêu', en: 'target' },
	figures: { vi: 'số liệu', en: 'figure' },
};

/** The collections whose records can be drafts, carry a summary, sources and a confirmation, and be replaced. */
export const wholeRecords = [
	'places',
	'programmes',
	'events',
	'days',
	'resources',
	'stories',
	'calls',
	'campaigns',
] as const;
