/** The contents page of the open data: every list, what it is, what shape its records have and how they are made. */
import type { z } from 'zod';
import { dayList } from './days.ts';
import { eventCount, eventList } from './events.ts';
import { placeList } from './places.ts';
import { programmeList } from './programmes.ts';
import type { ApiContext } from './record.ts';
import { resourceList } from './resources.ts';
import { daySchema } from './schema/day.ts';
import { eventSchema } from './schema/event.ts';
import { placeSchema } from './schema/place.ts';
import { programmeSchema } from './schema/programme.ts';
import { resourceSchema } from './schema/resource.ts';
import type { Meaning } from './schema/said.ts';
import { callSchema, storySchema } from './schema/story.ts';
import { targetSchema } from './schema/target.ts';
import { audienceSchema, levelSchema, subjectSchema, topicSchema, wardSchema } from './schema/taxonomy.ts';
import { callList, storyList } from './stories.ts';
import { targetList } from './targets.ts';
import { audienceList, levelList, subjectList, topicList } from './taxonomy.ts';
import { wardList } from './wards.ts';

export interface ApiList {
	readonly title: Meaning;
	/** Of one record. */
	readonly schema: z.ZodObject;
	/** `most`: where no more are needed; a list may give all the same. */
	readonly records: (context: ApiContext, most?: number) => readonly object[];
	/** How many they are. */
	readonly count: (context: ApiContext) => number;
}

/** The compiler holds what makes the records against the schema that describes them. */
const list = <S extends z.ZodObject>(
	vi: string,
	en: string,
	schema: S,
	records: (context: ApiContext, most?: number) => readonly z.output<S>[],
	count = (context: ApiContext): number => records(context).length,
): ApiList => ({ title: { vi, en }, schema, records, count });

export const lists = {
	events: list(
		'Hoạt động có ngày: sắp tới và trong 180 ngày qua',
		'Dated events: to come and of the last 180 days',
		eventSchema,
		eventList,
		eventCount,
	),
	programmes: list('Hoạt động thường xuyên', 'Lasting offers', programmeSchema, programmeList),
	places: list('Địa điểm', 'Places', placeSchema, placeList),
	days: list('Ngày kỷ niệm', 'Commemorative days', daySchema, dayList),
	resources: list('Học liệu', 'Learning resources', resourceSchema, resourceList),
	stories: list('Mô hình hay', 'Good practice', storySchema, storyList),
	calls: list('Lời mời chung tay', 'Calls for help', callSchema, callList),
	wards: list('Phường, xã', 'Wards and communes', wardSchema, wardList),
	topics: list('Chủ đề', 'Topics', topicSchema, topicList),
	audiences: list('Đối tượng', 'Audiences', audienceSchema, audienceList),
	levels: list('Cấp học', 'School levels', levelSchema, levelList),
	subjects: list('Môn học, hoạt động giáo dục', 'School subjects', subjectSchema, subjectList),
	targets: list('Mục tiêu của Kế hoạch', 'Targets of the plan', targetSchema, targetList),
} as const satisfies Record<string, ApiList>;

export type DataListName = keyof typeof lists;
// Object.keys cannot say that it returns the keys of just this object.
export const listNames = Object.keys(lists) as readonly DataListName[];
