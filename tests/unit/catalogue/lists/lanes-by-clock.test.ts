/**
 * Each lane by moved clock: a Monday when museums are shut, a Saturday, Tết, the first 24/11 that is a day off, a summer
 * day. Built on that day, and built days before and read on it: both say the same.
 */
import { describe, expect, test } from 'vitest';
import type { Made } from '../../../../scripts/demo/shape.ts';
import { atAnyTime } from '../../../../src/catalogue/lists/at-any-time.ts';
import { comingAgenda, isOver, keptAgenda } from '../../../../src/catalogue/lists/front-page.ts';
import { openSpells } from '../../../../src/catalogue/lists/open-days.ts';
import { openMoments } from '../../../../src/catalogue/lists/open-moments.ts';
import { seasonAhead } from '../../../../src/catalogue/lists/this-season.ts';
import { usualSpells } from '../../../../src/catalogue/lists/usual-spells.ts';
import { schoolOffers } from '../../../../src/catalogue/lists/walk-in.ts';
import { placeHours } from '../../../../src/catalogue/time/opening.ts';
import { addDays } from '../../../../src/domain/time/plain-date.ts';
import { openNote } from '../../../../src/site/view-time/opening.ts';
import { readWordsIn } from '../../../../src/site/view-time/words.ts';
import { catalogueOf, DATED, eventWith } from '../../../support/catalogue.ts';

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const place = (id: string, openingHours: Made<'places'>['openingHours']): Made<'places'> => ({
	id,
	title: { vi: id },
	kind: 'museum-public',
	ownership: 'public',
	sources: DATED,
	...(openingHours ? { openingHours } : {}),
});
const offer = (id: string, more: Partial<Made<'programmes'>>): Made<'programmes'> => ({
	id,
	title: { vi: id },
	summary: { vi: id },
	kind: 'club',
	offer: ['fixed'],
	sources: DATED,
	...more,
});
const source = { title: 'Báo thử', on: '2026-10-05' };
const holiday = (
	id: string,
	rule: Made<'days'>['rule'],
	off: Made<'days'>['publicHoliday'],
): Made<'days'> => ({
	id,
	title: { vi: id },
	rule,
	scope: 'national',
	publicHoliday: off,
	sources: DATED,
});
const on = (id: string, start: string) =>
	eventWith({ id, when: { kind: 'single', start, end: `${start.slice(0, 10)}T23:00` } });

const CITY = {
	places: [
		place('bao-tang', {
			regular: [{ days: ['tue', 'wed', 'thu', 'fri', 'sat', 'sun'], open: '08:00', close: '17:00' }],
			holidays: 'closed',
		}),
		place('di-tich', {
			regular: [{ days: [...WEEK], open: '06:30', close: '17:30' }],
			seasons: [
				{ from: '10-15', to: '03-15', regular: [{ days: [...WEEK], open: '07:00', close: '16:30' }] },
			],
			holidays: 'open',
		}),
		place('thu-vien', {
			regular: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], open: '07:30', close: '11:30' }],
			holidays: 'ask',
		}),
		place('chua-ro', undefined),
	],
	programmes: [
		offer('toi-thu-ba', { usual: { days: ['tue'], start: '19:00', source } }),
		offer('phien-cho', { usual: { days: ['sat', 'sun'], start: '08:00', source } }),
		offer('ngay-he', { usual: { days: ['thu'], months: [6, 7, 8], source } }),
		// Its house is shut on Mondays, whatever an old source says.
		offer('thu-hai-o-bao-tang', { hosts: ['bao-tang'], usual: { days: ['mon'], source } }),
		offer('xem-trung-bay', { kind: 'exhibition', hosts: ['bao-tang'] }),
		offer('muon-sach-so', { kind: 'service', offer: ['online'] }),
		offer('buoi-hoc', { kind: 'school-session', hosts: ['bao-tang'] }),
	],
	resources: [
		{
			id: 'khoa-hoc',
			title: { vi: 'Khóa học' },
			kind: 'course',
			availability: 'online',
			provider: { vi: 'Đơn vị' },
			url: 'https://example.org/hoc',
			sources: DATED,
		},
	],
	days: [
		holiday('24-11', { kind: 'solar', month: 11, day: 24 }, { fromYear: 2026 }),
		holiday('tet', { kind: 'lunar', month: 1, day: 1 }, { daysBefore: 1, daysAfter: 3 }),
	],
	events: [
		on('thu-ba', '2026-11-24T19:00'),
		on('thu-hai', '2026-11-30T09:00'),
		on('thu-bay', '2026-12-05T09:00'),
		on('ngay-tet', '2027-02-06T09:00'),
		on('mua-he', '2027-07-01T14:00'),
		on('nam-truoc-cuoi-thang', '2025-11-26T09:00'),
		on('nam-truoc-thang-muoi-hai', '2025-12-09T09:00'),
		on('nam-truoc-tet', '2026-02-17T09:00'),
		on('nam-truoc-he', '2026-07-10T09:00'),
	],
} satisfies Parameters<typeof catalogueOf>[0];

/** What a reader is shown at `read` on a page built at `built`. */
function lanesAt(built: string, read: string) {
	const catalogue = catalogueOf(CITY, built);
	const isShown = ({ from = '', until = '~' }: { from?: string | undefined; until?: string | undefined }) =>
		from <= read && read < until;
	const agenda = comingAgenda(catalogue);
	const [today] = openSpells(catalogue, 'today').filter(isShown);
	const [weekend] = openSpells(catalogue, 'weekend').filter(isShown);
	const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
	const hours = (days: typeof today) =>
		days?.days.map(({ open }) =>
			open.map(({ place, slots }) =>
				[place.id, ...slots.map((slot) => `${slot.open}-${slot.close}`)].join(' '),
			),
		);
	const usual = (which: 'today' | 'weekend' | 'week') =>
		usualSpells(catalogue, which)
			.filter(isShown)
			.flatMap(({ offers }) => ids(offers.map(({ programme }) => programme)));
	const { onSite, online, resources } = atAnyTime(catalogue, 4);
	return {
		openToday: hours(today)?.flat(),
		openWeekend: hours(weekend),
		openNow: openMoments(catalogue).find(isShown)?.open,
		notes: catalogue.records.places.map((each) => {
			const carried = placeHours(catalogue, [each]);
			return (carried && openNote(carried, read, readWordsIn('vi'))?.text) ?? '';
		}),
		coming: keptAgenda(catalogue, agenda, 3)
			.kept.filter((entry) => !isOver(entry, read))
			.slice(0, 2)
			.map(({ dated }) => ('day' in dated ? dated.day.id : dated.event.id)),
		usualToday: usual('today'),
		usualWeekend: usual('weekend'),
		usualWeek: usual('week'),
		earlier: seasonAhead(catalogue, 3)
			.filter(isShown)
			.map(({ item }) => item?.event.id),
		onSite: ids(onSite),
		online: ids([...online, ...resources]),
		schools: ids(schoolOffers(catalogue)),
	};
}
type Lanes = ReturnType<typeof lanesAt>;

const always = {
	onSite: ['xem-trung-bay'],
	online: ['muon-sach-so', 'khoa-hoc'],
	schools: ['buoi-hoc'],
};
const winter = 'di-tich 07:00-16:30';
const museum = 'bao-tang 08:00-17:00';
const library = 'thu-vien 07:30-11:30';

const clocks: readonly (readonly [string, string, Omit<Lanes, keyof typeof always>])[] = [
	[
		'24/11/2026, a Tuesday, the first that is a day off',
		'2026-11-24T09:00',
		{
			openToday: [winter],
			openWeekend: [
				[winter, museum],
				[winter, museum],
			],
			openNow: 1,
			notes: [
				'Hôm nay đóng cửa, mở lại lúc 08:00 ngày mai',
				'',
				'Đang mở cửa, đến 16:30',
				'Hôm nay nghỉ lễ, chưa rõ giờ',
			],
			coming: ['24-11', 'thu-ba'],
			usualToday: [],
			usualWeekend: ['phien-cho'],
			usualWeek: ['phien-cho'],
			earlier: ['nam-truoc-cuoi-thang', 'nam-truoc-thang-muoi-hai'],
		},
	],
	[
		'a Monday on which the museum is shut',
		'2026-11-30T09:00',
		{
			openToday: [winter, library],
			openWeekend: [
				[winter, museum],
				[winter, museum],
			],
			openNow: 2,
			notes: [
				'Hôm nay đóng cửa, mở lại lúc 08:00 ngày mai',
				'',
				'Đang mở cửa, đến 16:30',
				'Đang mở cửa, đến 11:30',
			],
			coming: ['thu-hai', 'thu-bay'],
			usualToday: [],
			usualWeekend: ['phien-cho'],
			usualWeek: ['toi-thu-ba', 'phien-cho'],
			earlier: ['nam-truoc-thang-muoi-hai'],
		},
	],
	[
		'a Saturday',
		'2026-12-05T07:30',
		{
			openToday: [winter, museum],
			openWeekend: [
				[winter, museum],
				[winter, museum],
			],
			openNow: 1,
			notes: [
				'Đang đóng cửa, mở cửa lúc 08:00',
				'',
				'Đang mở cửa, đến 16:30',
				'Hôm nay đóng cửa, mở lại lúc 07:30 Thứ Hai',
			],
			coming: ['thu-bay', 'tet'],
			usualToday: ['phien-cho'],
			usualWeekend: ['phien-cho'],
			usualWeek: ['phien-cho', 'toi-thu-ba'],
			earlier: ['nam-truoc-thang-muoi-hai'],
		},
	],
	[
		'the first day of Tết, a Saturday',
		'2027-02-06T09:00',
		{
			openToday: [winter],
			openWeekend: [[winter], [winter]],
			openNow: 1,
			notes: [
				'Hôm nay đóng cửa, mở lại lúc 08:00 Thứ Tư',
				'',
				'Đang mở cửa, đến 16:30',
				'Hôm nay nghỉ lễ, chưa rõ giờ',
			],
			coming: ['tet', 'ngay-tet'],
			usualToday: [],
			usualWeekend: [],
			// The Tuesday within the week is a day off as well.
			usualWeek: [],
			earlier: ['nam-truoc-tet'],
		},
	],
	[
		'a Thursday in summer',
		'2027-07-01T17:00',
		{
			openToday: ['di-tich 06:30-17:30', library, museum],
			openWeekend: [
				['di-tich 06:30-17:30', museum],
				['di-tich 06:30-17:30', museum],
			],
			openNow: 1,
			notes: [
				'Đã đóng cửa, mở lại lúc 08:00 ngày mai',
				'',
				'Đang mở cửa, đến 17:30',
				'Đã đóng cửa, mở lại lúc 07:30 ngày mai',
			],
			coming: ['mua-he', '24-11'],
			usualToday: ['ngay-he'],
			usualWeekend: ['phien-cho'],
			usualWeek: ['ngay-he', 'phien-cho', 'toi-thu-ba'],
			earlier: ['nam-truoc-he'],
		},
	],
];

describe.each(clocks)('%s', (_, read, lanes) => {
	test('each lane says what holds then', () => expect(lanesAt(read, read)).toEqual({ ...lanes, ...always }));
	test.each([1, 3, 4])('so it does on a page built %i days before', (days) => {
		// Which offers stand first is settled by the day of the build; all of these are shown.
		expect(lanesAt(`${addDays(read.slice(0, 10), -days)}T08:00`, read)).toEqual({ ...lanes, ...always });
	});
});

describe('seasons over the end of the year', () => {
	const heritage = (date: string, built: string) =>
		openSpells(catalogueOf(CITY, built), 'today')
			.find(({ from, until }) => from <= `${date}T12:00` && `${date}T12:00` < until)
			?.days[0]?.open.filter(({ place }) => place.id === 'di-tich')
			.flatMap(({ slots }) => slots.map(({ open, close }) => `${open}-${close}`));
	test.each([
		['2026-10-14', '06:30-17:30'],
		['2026-10-15', '07:00-16:30'],
		['2026-12-31', '07:00-16:30'],
		['2027-01-01', '07:00-16:30'],
		['2027-03-15', '07:00-16:30'],
		['2027-03-16', '06:30-17:30'],
	])('on %s: %s, built on the day and built before it', (date, hours) => {
		expect(heritage(date, `${date}T06:00`)).toEqual([hours]);
		expect(heritage(date, `${addDays(date, -5)}T06:00`)).toEqual([hours]);
	});
	test('a page of a place read across the turn says the hours of that day', () => {
		const catalogue = catalogueOf(CITY, '2027-03-10T08:00');
		const carried =
			placeHours(
				catalogue,
				catalogue.records.places.filter(({ id }) => id === 'di-tich'),
			) ?? '';
		const note = (read: string) => openNote(carried, read, readWordsIn('vi'))?.text;
		expect(note('2027-03-15T16:45')).toBe('Đã đóng cửa, mở lại lúc 06:30 ngày mai');
		expect(note('2027-03-16T16:45')).toBe('Đang mở cửa, đến 17:30');
	});
});
