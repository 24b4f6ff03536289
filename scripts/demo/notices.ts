/** Made-up notices, one of each kind, and storms that put off what takes place. */
import type { Made } from './shape.ts';

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

/** One flood of two wards that is over, one storm of the whole city to come. */
export const postponementsOf = (wards: readonly string[]): Made<'postponements'>[] => [
	{
		id: 'lut-so-khong',
		from: '2026-10-27',
		to: '2026-10-29',
		wards: wards.slice(0, 2),
		status: 'cancelled',
		why: { vi: 'nước lên', en: 'high water' },
		on: '2026-10-26',
	},
	{
		id: 'bao-so-khong',
		from: '2026-11-25',
		to: '2026-11-26',
		everywhere: true,
		why: { vi: 'bão số 0', en: 'storm no. 0' },
		on: '2026-11-21',
	},
];
