import { counted, inVi } from './counted.ts';

/** The map and the lists of wards. Islands import this area alone, so that not every message travels with them. */
export const wards = {
	vi: {
		wardMap: 'Bản đồ phường, xã',
		wardMapLead:
			'Mỗi ô là một phường hoặc xã, đặt gần đúng vị trí: phía bắc ở trên. Chọn ô để xem trang của nơi ấy.',
		wardMapToList: 'Xem dạng danh sách',
		wardMapPlaces: 'số địa điểm',
		wardMapActivities: 'số hoạt động sắp tới',
		wardMapPlain: 'ô không có số: danh mục chưa nhận được tin',
		wardKindWards: 'Phường',
		wardKindCommunes: 'Xã',
		wardKindZones: 'Đặc khu',
		countComing: (count: number) => `${inVi(count)} hoạt động sắp tới`,
	},
	en: {
		wardMap: 'Map of wards and communes',
		wardMapLead:
			'Each cell is a ward or a commune, roughly where it lies; north is up. Choose a cell to see what is there.',
		wardMapToList: 'See them as a list',
		wardMapPlaces: 'places',
		wardMapActivities: 'coming activities',
		wardMapPlain: 'no number: nothing sent to the catalogue yet',
		wardKindWards: 'Wards',
		wardKindCommunes: 'Communes',
		wardKindZones: 'Special zones',
		countComing: (count: number) => counted(count, 'coming activity', 'coming activities'),
	},
} as const;
