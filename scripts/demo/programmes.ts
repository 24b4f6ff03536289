/** Made-up lasting offers of every kind. */
import type { Bilingual } from './lexicon.ts';
import { accessOf, bookingOf, commonOf, inEnglish, priceOf } from './particulars.ts';
import { shown, themeOf } from './prose.ts';
import { type Random, randomOf } from './random.ts';
import { idOf, type KnownIds, type Made } from './shape.ts';
import { audiences, subjects, topics } from './taxonomies.ts';
import { titleOf } from './titles.ts';

type Programme = Made<'programmes'>;

const FORMS: readonly (readonly [Programme['kind'], Bilingual])[] = [
	['school-session', { vi: 'Giờ học ngoại khóa', en: 'Lesson outside school' }],
	['class', { vi: 'Lớp', en: 'Class' }],
	['club', { vi: 'Câu lạc bộ', en: 'Club' }],
	['exhibition', { vi: 'Trưng bày thường xuyên', en: 'Standing exhibition' }],
	['service', { vi: 'Dịch vụ', en: 'Service' }],
	['competition', { vi: 'Hội thi hằng năm', en: 'Yearly contest' }],
	['guided-visit', { vi: 'Tham quan', en: 'Guided visit' }],
	['staff-training', { vi: 'Tập huấn', en: 'Staff training' }],
];

/** Kind, title and id of a programme, without the rest. */
export function programmeHead(seed: number, index: number) {
	const random = randomOf(seed, `programme-name/${index}`);
	const [kind, form] = FORMS[index] ?? random.pick(FORMS);
	const topic = random.pick(topics).id;
	const title = titleOf(random, form, topic);
	return { id: idOf(title.vi, index + 1), kind, topic, title };
}

function schoolOf(random: Random, topic: string, english: boolean) {
	const subject = random.pick(subjects);
	const grades = subject.levels.includes('thcs')
		? [6, 7, 8, 9]
		: subject.levels.includes('thpt')
			? [10, 11, 12]
			: [3, 4, 5];
	return {
		levels: subject.levels,
		grades,
		subjects: [subject.id],
		...(random.chance(0.4) ? { localEducation: shown(themeOf(random, topic), english) } : {}),
		lifeSkills: [shown({ vi: 'Làm việc nhóm', en: 'Working together' }, english)],
		learn: [shown(themeOf(random, topic), english)],
		activities: [shown({ vi: 'Điền phiếu quan sát', en: 'Fill in an observation sheet' }, english)],
		durationMinutes: random.int(3, 12) * 15,
		group: { min: random.int(5, 15), max: random.int(25, 60), pupilsPerAdult: random.int(8, 15) },
		materials: [
			{
				title: shown({ vi: 'Phiếu học tập', en: 'Worksheet' }, english),
				url: 'https://example.org/phieu.pdf',
				stage: random.pick(['before', 'during', 'after'] as const),
			},
		],
	};
}

export function programmeOf(seed: number, index: number, ids: KnownIds): Programme {
	const { id, kind, topic, title } = programmeHead(seed, index);
	const random = randomOf(seed, `programme/${index}`);
	const english = inEnglish(random);
	const [booking, access] = [bookingOf(random, english), accessOf(random, english)];
	const replacement = index % 101 === 40 ? ids.programmes[index + 1] : undefined;
	return {
		id,
		title: shown(title, english),
		...commonOf(random, `chuong-trinh/${index + 1}`, topic, english),
		kind,
		offer: random.sample(['fixed', 'on-request', 'at-school', 'online'] as const, random.int(1, 2)),
		hosts: random.sample(
			ids.places,
			random.weighted([
				[8, 1],
				[2, 2],
			]),
		),
		audiences: random.sample(audiences, random.int(1, 3)).map((audience) => audience.id),
		...(random.chance(0.3) ? { ages: { min: random.int(4, 12), max: random.int(13, 90) } } : {}),
		...(kind === 'school-session' ? schoolOf(random, topic, english) : {}),
		...(random.chance(0.3) ? { months: [1, 2, 3, 9, 10, 11, 12].slice(random.int(0, 4)) } : {}),
		...(random.chance(0.2) ? { period: { from: random.pick(['2022', '2024-09', '2025-06-01']) } } : {}),
		...(random.chance(0.04) ? { ended: true } : {}),
		price: priceOf(random, english),
		...(booking ? { booking } : {}),
		...(access ? { access } : {}),
		...(random.chance(0.15) ? { languages: ['vi', random.pick(['en', 'fr', 'ja'])] } : {}),
		...(random.chance(0.1) ? { days: [random.pick(['21-4', '23-11', '18-5', 'tet-trung-thu'])] } : {}),
		...(kind === 'service' && random.chance(0.2) ? { policy: true } : {}),
		...(replacement ? { replacedBy: replacement } : {}),
	};
}
