/** Made-up learning resources, good practice, calls, campaigns and notices. */
import { addDays } from '../../src/domain/time/plain-date.ts';
import { accessOf, commonOf, inEnglish } from './particulars.ts';
import { shown, siteName, summaryOf, themeOf, titleOf } from './prose.ts';
import { randomOf } from './random.ts';
import { CENTRE, idOf, type KnownIds, type Made } from './shape.ts';
import { properName } from './syllables.ts';
import { audiences, topics } from './taxonomies.ts';

const RESOURCES = [
	['digital-collection', 'Bộ sưu tập số', 'Digital collection'],
	['virtual-tour', 'Tham quan ảo', 'Virtual tour'],
	['online-exhibition', 'Triển lãm trên mạng', 'Online exhibition'],
	['e-book', 'Sách điện tử', 'E-book'],
	['course', 'Khóa học mở', 'Open course'],
	['guide', 'Cẩm nang', 'Guide'],
	['lesson-pack', 'Bộ bài giảng', 'Lesson pack'],
	['app', 'Ứng dụng', 'App'],
	['audio-guide', 'Thuyết minh tự động', 'Audio guide'],
	['onsite-technology', 'Phòng thực tế ảo', 'Virtual-reality room'],
	['portal', 'Cổng thông tin', 'Portal'],
	['document', 'Tư liệu', 'Document'],
	['reading', 'Bài đọc', 'Reading'],
] as const satisfies readonly (readonly [Made<'resources'>['kind'], string, string])[];

export function resourceOf(seed: number, index: number, ids: KnownIds): Made<'resources'> {
	const random = randomOf(seed, `resource/${index}`);
	const english = inEnglish(random);
	const [kind, vi, en] = RESOURCES[index] ?? random.pick(RESOURCES);
	const topic = random.pick(topics).id;
	const title = titleOf(random, { vi, en }, topic);
	const access = accessOf(random, english);
	return {
		id: idOf(title.vi, index + 1),
		title: shown(title, english),
		...commonOf(random, `hoc-lieu/${index + 1}`, topic, english),
		kind,
		provider: { vi: `Nhà ${properName(random)}` },
		hosts: random.sample(ids.places, random.int(0, 1)),
		...(random.chance(0.85) ? { url: `https://example.org/kho/${index + 1}` } : {}),
		availability: random.weighted([
			[75, 'online'],
			[10, 'onsite'],
			[5, 'planned'],
			[10, 'unknown'],
		] as const),
		audiences: random.sample(audiences, random.int(1, 2)).map((audience) => audience.id),
		...(random.chance(0.4) ? { licence: 'CC BY 4.0' } : {}),
		price: random.weighted([
			[60, 'free'],
			[10, 'paid'],
			[30, 'unknown'],
		] as const),
		...(access ? { access } : {}),
	};
}

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

/** One notice that is over, one in force at the centre, one to come. */
export const notices: Made<'notices'>[] = [
	{
		id: 'bao-so-khong',
		message: {
			vi: 'Bão số 0 đã tan, các nơi mở cửa trở lại.',
			en: 'Storm no. 0 is over; all places are open again.',
		},
		from: '2026-10-01T06:00',
		until: '2026-10-03T18:00',
		level: 'warning',
	},
	{
		id: 'ban-thu-nghiem',
		message: {
			vi: 'Mọi nội dung ở đây đều bịa đặt để thử nghiệm.',
			en: 'Everything here is made up, for trials.',
		},
		from: '2026-11-01T00:00',
		until: '2027-12-31T23:59',
		level: 'info',
	},
	{
		id: 'nghi-tet',
		message: { vi: 'Nhiều nơi nghỉ Tết, xin hỏi trước.', en: 'Many places close for Tết; please ask first.' },
		from: '2027-02-01T00:00',
		until: '2027-02-12T23:59',
		level: 'info',
	},
];
