import { hostsOf } from '../../catalogue/graph/whereabouts.ts';
import { sayPlain } from '../../i18n/languages.ts';
import { recordPath } from '../../i18n/routes.ts';
import { wardWords } from '../../i18n/wording.ts';
import type { Story } from '../../schemas/index.ts';
import {
	both,
	cardHead,
	type Indexed,
	type Indexing,
	placeWords,
	sharedWords,
	wardNames,
} from './indexed.ts';

export function indexedStory(story: Story, indexing: Indexing): Indexed {
	const { catalogue, language, t } = indexing;
	const ward = story.ward === undefined ? undefined : catalogue.byId.wards.get(story.ward);
	return {
		card: {
			type: 'stories',
			url: recordPath(language, 'stories', story.id),
			...cardHead(story, indexing),
			kind: t.stories,
			place: sayPlain(story.who, language),
			ward: ward && wardWords(ward, language),
		},
		facets: { 'chu-de': story.topics, 'phuong-xa': ward ? [ward.id] : [] },
		words: [
			...sharedWords(story, indexing),
			both(story.who),
			...[story.what, story.result, story.copy].map((text) => text && sayPlain(text, language)),
			...hostsOf(catalogue, story).flatMap(placeWords),
			...wardNames(ward),
		],
	};
}
