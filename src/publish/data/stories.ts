import { type ApiContext, headOf, orNull, text, textOrNull, textsOfHead, trustOf } from './record.ts';
import type { ApiCall, ApiStory } from './schema/story.ts';

export const storyList = (context: ApiContext): ApiStory[] =>
	context.catalogue.records.stories.map((story) => ({
		...headOf(story, 'stories', context),
		who: text(story.who),
		what: text(story.what),
		result: textOrNull(story.result),
		copy: textOrNull(story.copy),
		period: orNull(story.period),
		hosts: story.hosts,
		programmes: story.programmes,
		ward: orNull(story.ward),
		topics: story.topics,
		...trustOf(story, 'stories', context),
	}));

/** Calls have no page of their own: they stand together on one. */
export const callList = (context: ApiContext): ApiCall[] =>
	context.catalogue.records.calls.map((call) => ({
		id: call.id,
		...textsOfHead(call),
		kind: call.kind,
		hosts: call.hosts,
		closes: orNull(call.closes),
		how: text(call.how),
		topics: call.topics,
		...trustOf(call, 'calls', context),
	}));
