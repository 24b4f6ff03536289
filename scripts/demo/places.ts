/** Made-up libraries, museums, culture centres … of every class of the plan. */
import type { Bilingual } from './lexicon.ts';
import { accessOf, commonOf, inEnglish, phoneOf } from './particulars.ts';
import { shown } from './prose.ts';
import { type Random, randomOf } from './random.ts';
import { idOf, type KnownIds, type Made } from './shape.ts';
import { properName } from './syllables.ts';

type Place = Made<'places'>;

/** What each class is called; the rarer ones stand last and once only. */
const CLASSES: readonly (readonly [Place['kind'], vi: string, en: string, weight: number])[] = [
	['library-city', 'Thư viện tổng hợp', 'General Library', 1],
	['museum-public', 'Bảo tàng', 'Museum', 8],
	['culture-centre-city', 'Trung tâm văn hóa', 'Culture Centre', 2],
	['library-commune', 'Thư viện xã', 'Commune Library', 8],
	['library-university', 'Thư viện trường đại học', 'University Library', 3],
	['library-specialised', 'Thư viện chuyên ngành', 'Specialised Library', 2],
	['library-armed-forces', 'Phòng đọc đồn biên phòng', 'Border-post Reading Room', 2],
	['library-school', 'Thư viện trường', 'School Library', 9],
	['library-vocational', 'Thư viện trường nghề', 'Vocational School Library', 2],
	['library-private', 'Thư viện tư nhân', 'Private Library', 4],
	['library-community', 'Không gian đọc', 'Reading Space', 6],
	['book-rotation-stop', 'Điểm luân chuyển sách', 'Book Rotation Stop', 5],
	['museum-private', 'Nhà sưu tập', 'Collector’s House', 7],
	['culture-centre-commune', 'Trung tâm văn hóa, thể thao', 'Culture and Sports Centre', 8],
	['culture-house-village', 'Nhà văn hóa thôn', 'Village Culture House', 12],
	['sports-area', 'Khu thể thao', 'Sports Area', 4],
	['community-learning-centre', 'Trung tâm học tập cộng đồng', 'Community Learning Centre', 8],
	['post-culture-point', 'Điểm bưu điện văn hóa', 'Post and Culture Point', 5],
	['heritage-site', 'Di tích', 'Heritage Site', 8],
	['culture-space', 'Không gian sáng tạo', 'Creative Space', 6],
	['foreign-culture-institute', 'Viện giao lưu', 'Exchange Institute', 1],
];

interface PlaceHead {
	readonly id: string;
	readonly kind: Place['kind'];
	readonly title: Bilingual;
}

/** Name and id of a place, without the rest: other records may need them first. */
export function placeHead(seed: number, index: number): PlaceHead {
	const random = randomOf(seed, `place-name/${index}`);
	const [kind, vi, en] =
		CLASSES[index] ?? random.weighted(CLASSES.map((entry) => [entry[3], entry] as const));
	const name = properName(random);
	const title = { vi: `${vi} ${name}`, en: `${name} ${en}` };
	return { id: idOf(title.vi, index + 1), kind, title };
}

function hoursOf(random: Random): Place['openingHours'] {
	const [weekdays, weekend] = [['mon', 'tue', 'wed', 'thu', 'fri'] as const, ['sat', 'sun'] as const];
	return {
		regular: [
			{ days: [...weekdays], open: random.pick(['07:00', '07:30', '08:00']), close: '11:30' },
			{ days: [...weekdays], open: '13:30', close: random.pick(['16:30', '17:00', '20:30']) },
			...(random.chance(0.6) ? [{ days: [...weekend], open: '08:00', close: '17:00' }] : []),
		],
		...(random.chance(0.15)
			? {
					exceptions: [
						{ from: '2026-12-14', to: '2026-12-18', reason: { vi: 'Kiểm kê kho', en: 'Stocktaking' } },
					],
				}
			: {}),
		holidays: random.pick(['open', 'closed', 'ask'] as const),
	};
}

const known = (random: Random) => random.pick(['yes', 'no', 'unknown'] as const);

export function placeOf(seed: number, index: number, ids: KnownIds): Place {
	const { id, kind, title } = placeHead(seed, index);
	const random = randomOf(seed, `place/${index}`);
	const english = inEnglish(random);
	const ownership = random.weighted([
		[70, 'public'],
		[14, 'private'],
		[12, 'community'],
		[4, 'religious'],
	] as const);
	const access = accessOf(random, english);
	const above =
		index > 3 && random.chance(0.12) ? ids.places[random.int(0, Math.min(index, 20) - 1)] : undefined;
	const replacement = index % 97 === 25 ? ids.places[index + 1] : undefined;
	return {
		id,
		title: shown(title, english),
		...commonOf(
			random,
			`dia-diem/${index + 1}`,
			random.pick(['sach-doc', 'di-san', 'my-thuat', 'le-hoi', 'ky-nang-song']),
			english,
		),
		...(random.chance(0.3) ? { aliases: [`Nhà ${properName(random)} cũ`] } : {}),
		kind,
		ownership: kind === 'foreign-culture-institute' ? 'foreign' : ownership,
		...(random.chance(0.96) ? { ward: random.pick(ids.wards) } : {}),
		...(random.chance(0.85) ? { address: { vi: `${random.int(1, 320)} ${properName(random)}` } } : {}),
		...(random.chance(0.6)
			? { geo: { lat: (10_800 + random.int(0, 2700)) / 10_000, lng: (9800 + random.int(0, 4000)) / 10_000 } }
			: {}),
		...(random.chance(0.7)
			? {
					contact: {
						role: { vi: 'Bộ phận tiếp bạn đọc' },
						phone: phoneOf(random),
						email: `lien-he-${index + 1}@example.org`,
					},
				}
			: {}),
		...(random.chance(0.65) ? { openingHours: hoursOf(random) } : {}),
		...(access ? { access } : {}),
		...(above ? random.pick([{ managedBy: above }, { parent: above }]) : {}),
		...(random.chance(0.2)
			? {
					services: [
						{
							what: shown({ vi: 'Mượn sách tận nhà', en: 'Books lent at the door' }, english),
							since: random.pick(['2023', '2024-05', '2025']),
							evidence: `https://example.org/dich-vu/${index + 1}`,
						},
					],
				}
			: {}),
		...(random.chance(0.3)
			? { schoolVisit: { coachParking: known(random), lunchSpace: known(random), toilets: known(random) } }
			: {}),
		...(replacement ? { replacedBy: replacement } : {}),
	};
}
