/** Made-up calls for help, and campaigns. */
import { addDays } from '../../src/domain/time/plain-date.ts';
import { commonOf, inEnglish } from './particulars.ts';
import { shown, themeOf } from './prose.ts';
import { randomOf } from './random.ts';
import { CENTRE, idOf, type KnownIds, type Made } from './shape.ts';
import { topics } from './taxonomies.ts';
import { titleOf } from './titles.ts';

const CALLS = [
	['volunteers', 'Cần bạn giúp', 'Helpers wanted for'],
	['books', 'Xin góp sách', 'Books wanted for'],
	['sponsors', 'Mời bảo trợ', 'Sponsors wanted for'],
	['experts', 'Tìm chuyên gia', 'Experts wanted for'],
	['other', 'Góp một tay', 'Lend a hand with'],
] as const satisfies readonly (readonly [Made<'calls'>['kind'], string, string])[];

export function callOf(seed: number, index: number, ids: KnownIds): Made<'calls'> {
	const random = randomOf(seed, `call/${index}`);
	const english = inEnglish(random);
	const [kind, vi, en] = CALLS[index % CALLS.length] ?? CALLS[0];
	const topic = random.pick(topics).id;
	const title = titleOf(random, { vi, en }, topic);
	return {
		id: idOf(title.vi, index + 1),
		title: shown(title, english),
		...commonOf(random, `chung-tay/${index + 1}`, topic, english),
		kind,
		hosts: random.sample(ids.places, 1),
		...(random.chance(0.6) ? { closes: addDays(CENTRE, random.int(-30, 200)) } : {}),
		how: shown(
			{
				vi: 'Nhắn tin tới hộp thư chung, gop-y@example.org.',
				en: 'Write to the shared mailbox, gop-y@example.org.',
			},
			english,
		),
	};
}

/** A campaign of a month; they follow each other from before the centre on. */
export function campaignOf(seed: number, index: number, ids: KnownIds): Made<'campaigns'> {
	const random = randomOf(seed, `campaign/${index}`);
	const english = inEnglish(random);
	const topic = random.pick(topics).id;
	const title = titleOf(random, { vi: 'Chiến dịch', en: 'Campaign' }, topic);
	const from = addDays(CENTRE, -10 + (index % 18) * 30);
	return {
		id: idOf(title.vi, index + 1),
		title: shown(title, english),
		...commonOf(random, `chien-dich/${index + 1}`, topic, english),
		slogan: shown(themeOf(random, topic), english),
		hosts: random.sample(ids.places, 2),
		from,
		to: addDays(from, 29),
		materials: [
			{ title: shown({ vi: 'Áp phích', en: 'Poster' }, english), url: 'https://example.org/ap-phich.pdf' },
		],
	};
}
