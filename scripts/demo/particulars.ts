/** The parts that several kinds of made-up records share: sources, confirmation, price, booking, access. */

import { addDays } from '../../src/domain/time/plain-date.ts';
import { ACCESS_FEATURES } from '../../src/schemas/access.ts';
import type { Bilingual } from './lexicon.ts';
import { bodyOf, shown, summaryOf } from './prose.ts';
import type { Random } from './random.ts';
import { CENTRE, type Made } from './shape.ts';
import { properName } from './syllables.ts';

type Event = Made<'events'>;

/** A day within the last `most` days before the centre, the nearer the likelier. */
function recentDay(random: Random, most: number): string {
	const u = random.next();
	return addDays(CENTRE, -1 - Math.floor(u * u * most));
}

function sourcesOf(random: Random, path: string): Event['sources'] {
	return Array.from(
		{
			length: random.weighted([
				[7, 1],
				[3, 2],
			]),
		},
		(_, i) => {
			const day = recentDay(random, 700);
			return {
				title: `${random.pick(['Tin', 'Thông báo', 'Lịch công tác', 'Bản tin', 'Kế hoạch'])} ${properName(random)}`,
				...(random.chance(0.85) ? { url: `https://example.org/${path}/${i + 1}` } : {}),
				...(random.chance(0.85) ? { on: random.pick([day, day, day.slice(0, 7)]) } : { seen: day }),
			};
		},
	);
}

/** What every record has besides its title; about half are confirmed, some of them long ago. */
export function commonOf(random: Random, path: string, topic: string, english: boolean) {
	const body = bodyOf(random, topic);
	return {
		...(random.chance(0.88) ? { summary: shown(summaryOf(random, topic), english) } : {}),
		...(body ? { body: shown(body, english && random.chance(0.6)) } : {}),
		topics: [topic],
		sources: sourcesOf(random, path),
		...(random.chance(0.5)
			? { verified: { on: recentDay(random, 900), by: `Phòng ${properName(random)}` } }
			: {}),
		...(random.chance(0.7)
			? { updated: `${recentDay(random, 400)}T0${random.int(0, 9)}:${random.int(10, 59)}:00Z` }
			: {}),
	};
}

const TARIFFS: readonly Bilingual[] = [
	{ vi: 'Trẻ em dưới 12 tuổi', en: 'Children under 12' },
	{ vi: 'Học sinh, sinh viên', en: 'Pupils and students' },
	{ vi: 'Khách lẻ', en: 'Single visitors' },
];

export function priceOf(random: Random, english: boolean): NonNullable<Event['price']> {
	const kind = random.weighted([
		[45, 'free'],
		[25, 'paid'],
		[8, 'donation'],
		[22, 'unknown'],
	] as const);
	if (kind !== 'paid') return { kind };
	if (random.chance(0.1))
		return {
			kind,
			note: shown({ vi: 'Mức phí báo tại quầy.', en: 'The fee is told at the desk.' }, english),
		};
	if (random.chance(0.15)) return { kind, tariffs: [{ amount: random.int(10, 80) * 10_000, per: 'group' }] };
	const tariffs = random
		.sample(TARIFFS, random.int(1, 3))
		.map((who) => ({ amount: random.int(2, 60) * 5000, for: shown(who, english) }));
	return { kind, tariffs };
}

/** `start` is the local date of the first session where there is one: registration closes before it. */
export function bookingOf(
	random: Random,
	english: boolean,
	start?: string,
): NonNullable<Event['booking']> | undefined {
	if (random.chance(0.3)) return undefined;
	const mode = random.weighted([
		[35, 'none'],
		[20, 'recommended'],
		[25, 'required'],
		[12, 'enquiry'],
		[8, 'external'],
	] as const);
	if (mode === 'none') return { mode };
	return {
		mode,
		...(start && random.chance(0.4)
			? { opens: addDays(start, -random.int(15, 40)), closes: `${addDays(start, -random.int(1, 5))}T17:00` }
			: {}),
		...(random.chance(0.4) ? { leadDays: random.int(1, 14) } : {}),
		...(mode === 'external' || random.chance(0.3)
			? { url: `https://example.org/dang-ky/${random.int(1, 9999)}` }
			: {}),
		...(random.chance(0.5) ? { phone: phoneOf(random) } : {}),
		...(random.chance(0.2)
			? {
					note: shown(
						{ vi: 'Mang giấy giới thiệu khi đi theo đoàn.', en: 'Groups bring a letter of introduction.' },
						english,
					),
				}
			: {}),
	};
}

/** 0200 is no area code of any province. */
export const phoneOf = (random: Random): string => `0200 ${random.int(100, 999)} ${random.int(100, 999)}`;

export function accessOf(random: Random, english: boolean): NonNullable<Event['access']> | undefined {
	if (random.chance(0.6)) return undefined;
	return {
		features: random.sample(ACCESS_FEATURES, random.int(1, 4)),
		...(random.chance(0.3)
			? { note: shown({ vi: 'Hỏi bảo vệ ở cổng phụ.', en: 'Ask the guard at the side gate.' }, english) }
			: {}),
	};
}

/** Two or three of ten have no English at all. */
export const inEnglish = (random: Random): boolean => random.chance(0.7);
