/** Made-up stories of good practice. */
import { commonOf, inEnglish } from './particulars.ts';
import { shown, summaryOf } from './prose.ts';
import { randomOf } from './random.ts';
import { idOf, type KnownIds, type Made } from './shape.ts';
import { topics } from './taxonomies.ts';
import { siteName, titleOf } from './titles.ts';

export function storyOf(seed: number, index: number, ids: KnownIds): Made<'stories'> {
	const random = randomOf(seed, `story/${index}`);
	const english = inEnglish(random);
	const topic = random.pick(topics).id;
	const title = titleOf(random, { vi: 'Chuyện làm', en: 'How they did' }, topic);
	return {
		id: idOf(title.vi, index + 1),
		title: shown(title, english),
		...commonOf(random, `mo-hinh/${index + 1}`, topic, english),
		who: shown(siteName(random), english),
		hosts: random.sample(ids.places, 1),
		what: shown(summaryOf(random, topic), english),
		...(random.chance(0.7) ? { result: shown(summaryOf(random, topic), english) } : {}),
		...(random.chance(0.7) ? { copy: shown(summaryOf(random, topic), english) } : {}),
		period: random.pick(['2024', '2025-03', '2026-06']),
		programmes: random.sample(ids.programmes, random.int(0, 1)),
		ward: random.pick(ids.wards),
	};
}
