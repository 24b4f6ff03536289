/** What a small list knows of its sessions. */
import type { FilterData, Filtered } from '../../../src/filters/match.ts';

/** 0 thieu-nhi, 1 nguoi-lon; 2 "6-15", 3 "18-"; 4 mien-phi, 5 co-thu-phi; 6 sang, 7 toi. */
export const data: FilterData = {
	facets: [
		[
			'doi-tuong',
			[
				['thieu-nhi', 'Thiếu nhi'],
				['nguoi-lon', 'Người lớn'],
			],
		],
		[
			'tuoi',
			[
				['6-15', ''],
				['18-', ''],
			],
		],
		[
			'phi',
			[
				['mien-phi', 'Miễn phí'],
				['co-thu-phi', 'Có thu phí'],
			],
		],
		[
			'buoi',
			[
				['sang', 'Sáng'],
				['toi', 'Tối'],
			],
		],
	],
	profiles: [
		[0, 2, 4, 6],
		[1, 3, 5, 7],
		[0, 1, 2, 3, 4, 7],
		[5, 6],
	],
	rows: [0, 1, 2, 3],
	repeats: [],
};

const on = (date: string, profile: number): Filtered => ({ profile, from: date, to: date });

// 22 November 2026 is a Sunday.
export const sessions = [
	on('2026-11-22', 0),
	on('2026-11-23', 1),
	on('2026-11-28', 2),
	{ profile: 3, from: '2026-11-20', to: '2026-11-24' },
];
