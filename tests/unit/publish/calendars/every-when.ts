/** One event of every kind of `when`. */
import type { Made } from '../../../../scripts/demo/shape.ts';
import { eventWith } from '../../../support/catalogue.ts';

export const whens: Readonly<Record<string, Made<'events'>>> = {
	single: eventWith({
		when: { kind: 'single', start: '2026-11-28T08:00', end: '2026-11-28T10:30' },
		verified: { on: '2026-11-01', by: 'Bảo tàng Mẫu' },
	}),
	'single-end-unknown': eventWith({ when: { kind: 'single', start: '2026-11-28T08:00' } }),
	'single-day': eventWith({ when: { kind: 'single', start: '2026-11-28' } }),
	sessions: eventWith({
		when: {
			kind: 'sessions',
			sessions: [
				{ start: '2026-12-05T19:00', end: '2026-12-05T21:00' },
				{ start: '2026-12-06', end: '2026-12-08' },
			],
		},
	}),
	weekly: eventWith({
		id: 'lop-ve',
		when: {
			kind: 'weekly',
			days: ['sat', 'sun'],
			every: 2,
			from: '2026-11-28',
			until: '2027-02-28',
			time: { start: '08:00', end: '09:30' },
			except: ['2026-12-13'],
			extra: ['2026-12-24'],
			skipHolidays: true,
		},
		changes: [
			{
				session: '2026-12-12T08:00',
				status: 'cancelled',
				reason: { vi: 'Mưa bão', en: 'Storm' },
				on: '2026-11-20',
			},
			{ session: '2026-12-26T08:00', start: '2026-12-27T14:00' },
			{ session: '2026-12-27T08:00', places: ['thu-vien'] },
		],
	}),
	monthly: eventWith({
		id: 'clb-sach',
		when: {
			kind: 'monthly',
			on: { weekday: 'sun', nth: -1 },
			from: '2026-06-01',
			time: { start: '14:00', end: '16:00' },
			count: 8,
		},
	}),
	'monthly-all-day': eventWith({
		id: 'mo-cua',
		when: { kind: 'monthly', on: { day: 31 }, from: '2026-12-01', until: '2027-03-31' },
	}),
	span: eventWith({
		id: 'trien-lam',
		kind: 'exhibition',
		when: { kind: 'span', from: '2026-11-23', to: '2027-01-10' },
		price: { kind: 'paid', tariffs: [{ amount: 50000 }] },
	}),
	'span-of-a-week': eventWith({
		id: 'tuan-le',
		when: { kind: 'span', from: '2026-11-23', to: '2026-11-29' },
	}),
	'lunar-yearly': eventWith({
		id: 'tet',
		kind: 'festival',
		when: { kind: 'lunar-yearly', month: 1, day: 1, days: 3, fromYear: 2027, untilYear: 2028 },
	}),
	'day-yearly': eventWith({
		id: 'di-san',
		when: {
			kind: 'day-yearly',
			day: '23-11',
			time: { start: '08:00', end: '11:00' },
			fromYear: 2026,
			untilYear: 2027,
		},
	}),
	announced: eventWith({ when: { kind: 'announced', month: '2027-03' } }),
};
