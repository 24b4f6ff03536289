/** What frames the records: the site's own file, its pages of prose, targets and figures. */
import type { DemoCatalogue, Made } from './shape.ts';
import { CENTRE } from './shape.ts';

export const site: DemoCatalogue['site'] = {
	name: { vi: 'Học ở Thành phố Mẫu', en: 'Learn in Sample City' },
	motto: { vi: 'Không có thật, chỉ để thử', en: 'Not real, only for trials' },
	subtitle: {
		vi: 'Danh mục bịa đặt để đo đạc và kiểm thử',
		en: 'A made-up catalogue for tests and measurements',
	},
	city: { vi: 'Thành phố Mẫu', en: 'Sample City' },
	country: 'VN',
	url: 'https://demo.example.org',
	timezone: 'Asia/Ho_Chi_Minh',
	languages: ['vi', 'en'],
	status: 'pilot',
	contact: { email: 'gop-y@example.org' },
	horizonMonths: 18,
	calendar: { from: 2026, to: 2030 },
	licence: {
		name: { vi: 'CC BY 4.0', en: 'CC BY 4.0' },
		url: 'https://creativecommons.org/licenses/by/4.0/',
	},
	mainDays: ['21-4', '23-4', '18-5', '23-11', '24-11', 'tuan-le-hoc-tap-suot-doi'],
};

const PAGES: readonly (readonly [id: string, vi: string, en: string])[] = [
	['gioi-thieu', 'Giới thiệu', 'About'],
	['tieu-chi', 'Tiêu chí', 'Scope'],
	['ho-tro-tiep-can', 'Hỗ trợ tiếp cận', 'Accessibility'],
	['quyen-rieng-tu', 'Quyền riêng tư', 'Privacy'],
	['huong-dan', 'Hướng dẫn', 'Guides'],
	['gui-hoat-dong', 'Gửi hoạt động', 'Send an activity'],
];

export const pages: Made<'pages'>[] = PAGES.map(([id, vi, en]) => ({
	id,
	title: { vi, en },
	body: {
		vi: 'Danh mục này bịa đặt hoàn toàn, dùng để kiểm thử.',
		en: 'This catalogue is made up from beginning to end, for tests.',
	},
	updated: CENTRE,
}));

const sources: Made<'targets'>['sources'] = [
	{ title: 'Kế hoạch bịa đặt số 0', url: 'https://example.org/ke-hoach', on: '2026-01' },
];

export const targets: Made<'targets'>[] = [
	{
		id: 'thu-vien-xa',
		clause: 'II.1',
		title: { vi: 'Thư viện xã có dịch vụ học tập', en: 'Commune libraries with learning services' },
		value: { min: 80 },
		unit: 'percent',
		year: 2030,
		placeKinds: ['library-commune'],
		denominator: { value: 40, text: { vi: 'Tổng số phường, xã' } },
		sources,
	},
	{
		id: 'bao-tang',
		clause: 'II.2',
		title: { vi: 'Bảo tàng có chương trình giáo dục', en: 'Museums with education programmes' },
		value: { min: 90, max: 100 },
		unit: 'percent',
		year: 2030,
		placeKinds: ['museum-public', 'museum-private'],
		sources,
	},
	{
		id: 'luot-doc',
		clause: 'II.3',
		title: { vi: 'Lượt đọc tăng hằng năm', en: 'Yearly growth of visits by readers' },
		value: { min: 5 },
		unit: 'percent-per-year',
		year: 2030,
		baseline: { value: 1000, year: 2025 },
		sources,
	},
];

export const figuresOf = (places: readonly string[]): Made<'figures'>[] =>
	places.slice(0, 12).map((place, i) => ({
		id: `luot-khach-${i + 1}`,
		definition: 'luot-khach-trong-nam',
		title: { vi: 'Lượt khách trong năm', en: 'Visits in the year' },
		place,
		period: '2025',
		value: 1000 + i * 137,
		unit: { vi: 'lượt', en: 'visits' },
		sources,
	}));
