/** Made-up notices, one of each kind. */
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
