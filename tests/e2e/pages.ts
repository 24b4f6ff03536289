/** Where the browser tests look: the two built sites, and one page of each kind. */
import { originOf } from '../ports.ts';

/** The second site (tests/fixtures/tiny-city, zone Asia/Tokyo); the real one is Playwright's `baseURL`. */
export const TINY = originOf('tiny-city');

/** One page of each kind. Ids are permanent (a replaced one leads on), so these addresses stay. */
export const pageKinds: Readonly<Record<string, string>> = {
	home: '/',
	'home in English': '/en/',
	calendar: '/lich/',
	'month with sessions': `${TINY}/lich/2026-12/`,
	today: '/hom-nay/',
	weekend: '/cuoi-tuan/',
	'free entry': '/vao-cua-mien-phi/',
	events: '/su-kien/',
	event: '/su-kien/le-ban-soc-2026/',
	'event with changed sessions': `${TINY}/su-kien/lop-kinh-thien-van/`,
	programmes: '/chuong-trinh/',
	programme: '/chuong-trinh/kham-pha-lau-tang-tho/',
	places: '/dia-diem/',
	place: '/dia-diem/thu-vien-tp-hue/',
	'place in English': '/en/places/bao-tang-lich-su-hue/',
	days: '/ngay-ky-niem/',
	day: '/ngay-ky-niem/23-11/',
	'day with activities': `${TINY}/ngay-ky-niem/ngay-doc-mau/`,
	poster: `${TINY}/ngay-ky-niem/ngay-doc-mau/ap-phich/`,
	'printed list': `${TINY}/lich/in/`,
	wards: '/phuong-xa/',
	ward: '/phuong-xa/thuan-hoa/',
	resources: '/hoc-lieu/',
	resource: '/hoc-lieu/vr-di-tim-hoang-cung-da-mat/',
	stories: '/mo-hinh-hay/',
	story: '/mo-hinh-hay/thu-vien-gia-dinh-nguyen-huu/',
	topic: '/chu-de/sach-doc/',
	audience: '/doi-tuong/thieu-nhi/',
	'self-study': '/tu-hoc/',
	'take part': '/chung-tay/',
	'take part with a call': `${TINY}/chung-tay/`,
	'check a table': '/kiem-tra-excel/?noi=thu-vien-tp-hue',
	confirm: '/chung-tay/xac-nhan/?noi=thu-vien-tp-hue',
	prose: '/gioi-thieu/',
	'my calendar': '/lich-cua-toi/',
	'open data': '/du-lieu-mo/',
	subscribe: '/theo-doi-lich/',
	'search with results': '/tim-kiem/?q=bao+tang',
	'not found': '/khong-co-trang-nay/',
};
