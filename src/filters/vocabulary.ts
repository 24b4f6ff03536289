/**
 * The words that filters have in an address, the same on Vietnamese and English pages, so that a link can be passed
 * from one language to the other: `?khi=cuoi-tuan&doi-tuong=thieu-nhi,gia-dinh&phi=mien-phi`. Other people's links
 * hang on them: a word may be added, never changed.
 */
import type { PlaceFamily } from '../catalogue/graph/family.ts';
import type { AccessFeature } from '../schemas/access.ts';
import type { Event, Programme, Resource } from '../schemas/index.ts';
import type { Ownership, PlaceKind } from '../schemas/place.ts';
import type { Price } from '../schemas/price.ts';

/** Facets in the order in which they stand in the address and in the panel. Several values of one are joined by commas. */
export const FACETS = [
	'doi-tuong',
	'tuoi',
	'cap',
	'lop',
	'mon',
	'phi',
	'buoi',
	'loai-noi',
	'loai',
	'chu-de',
	'phuong-xa',
	'dia-diem',
	'hinh-thuc',
	'ngon-ngu',
	'tiep-can',
	'so-huu',
	'ngay-ky-niem',
] as const;
export type Facet = (typeof FACETS)[number];

/** Relative dates stay relative: the link of this weekend shows next week's weekend next week. */
export const WHENS = ['hom-nay', 'ngay-mai', 'cuoi-tuan', 'tuan-nay', 'thang-nay'] as const;
export type RelativeDate = (typeof WHENS)[number];

/** The key of relative dates, which stands before all facets. */
export const WHEN_KEY = 'khi';

export const placeFamilyValues: Readonly<Record<PlaceFamily, string>> = {
	library: 'thu-vien',
	museum: 'bao-tang',
	'culture-centre': 'trung-tam-van-hoa',
	heritage: 'di-san',
};

export const eventKindValues: Readonly<Record<Event['kind'], string>> = {
	talk: 'noi-chuyen',
	workshop: 'trai-nghiem',
	class: 'lop-hoc',
	club: 'cau-lac-bo',
	exhibition: 'trung-bay',
	festival: 'le-hoi',
	performance: 'bieu-dien',
	'book-fair': 'hoi-sach',
	competition: 'cuoc-thi',
	ceremony: 'khai-mac',
	training: 'tap-huan',
	'guided-visit': 'tham-quan',
	'open-day': 'ngay-mo-cua',
	community: 'cong-dong',
	other: 'khac',
};

export const programmeKindValues: Readonly<Record<Programme['kind'], string>> = {
	'school-session': 'buoi-hoc-nha-truong',
	class: 'lop-hoc',
	club: 'cau-lac-bo',
	exhibition: 'trung-bay',
	service: 'dich-vu',
	competition: 'cuoc-thi',
	'guided-visit': 'tham-quan',
	'staff-training': 'tap-huan',
};

export const placeKindValues: Readonly<Record<PlaceKind, string>> = {
	'library-city': 'thu-vien-thanh-pho',
	'library-commune': 'thu-vien-phuong-xa',
	'library-university': 'thu-vien-dai-hoc',
	'library-specialised': 'thu-vien-chuyen-nganh',
	'library-armed-forces': 'thu-vien-luc-luong-vu-trang',
	'library-school': 'thu-vien-truong-hoc',
	'library-vocational': 'thu-vien-truong-nghe',
	'library-private': 'thu-vien-tu-nhan',
	'library-community': 'thu-vien-cong-dong',
	'book-rotation-stop': 'diem-luan-chuyen-sach',
	'museum-public': 'bao-tang-cong-lap',
	'museum-private': 'bao-tang-ngoai-cong-lap',
	'culture-centre-city': 'trung-tam-van-hoa-thanh-pho',
	'culture-centre-commune': 'trung-tam-van-hoa-phuong-xa',
	'culture-house-village': 'nha-van-hoa-thon',
	'sports-area': 'khu-the-thao',
	'community-learning-centre': 'trung-tam-hoc-tap-cong-dong',
	'post-culture-point': 'diem-buu-dien-van-hoa',
	'heritage-site': 'di-tich',
	'culture-space': 'khong-gian-van-hoa',
	'foreign-culture-institute': 'vien-van-hoa-nuoc-ngoai',
};

export const resourceKindValues: Readonly<Record<Resource['kind'], string>> = {
	'digital-collection': 'bo-suu-tap-so',
	'virtual-tour': 'tham-quan-ao',
	'online-exhibition': 'trung-bay-truc-tuyen',
	'e-book': 'sach-dien-tu',
	course: 'khoa-hoc',
	guide: 'huong-dan',
	'lesson-pack': 'bai-hoc',
	app: 'ung-dung',
	'audio-guide': 'thuyet-minh',
	'onsite-technology': 'cong-nghe-tai-cho',
	portal: 'cong-thong-tin',
	document: 'tai-lieu',
	reading: 'bai-doc',
};

export const priceValues: Readonly<Record<Price['kind'], string>> = {
	free: 'mien-phi',
	paid: 'co-thu-phi',
	donation: 'tuy-tam',
	unknown: 'chua-ro',
};

export const ownershipValues: Readonly<Record<Ownership, string>> = {
	public: 'cong-lap',
	private: 'ngoai-cong-lap',
	community: 'cong-dong',
	religious: 'ton-giao',
	foreign: 'nuoc-ngoai',
};

export const accessValues: Readonly<Record<AccessFeature, string>> = {
	wheelchair: 'xe-lan',
	'step-free-entrance': 'khong-bac-them',
	lift: 'thang-may',
	'accessible-toilet': 'nha-ve-sinh',
	'accessible-parking': 'cho-do-xe',
	'hearing-loop': 'tro-thinh',
	'sign-language': 'ngon-ngu-ky-hieu',
	captions: 'phu-de',
	braille: 'chu-noi',
	'audio-description': 'thuyet-minh-khiem-thi',
	'large-print': 'chu-to',
	'guide-dog': 'cho-dan-duong',
	'tactile-objects': 'hien-vat-cham-tay',
	'quiet-hours': 'gio-yen-tinh',
	'easy-read': 'de-doc',
	'companion-free': 'nguoi-di-cung',
};

/** Of access: whatever is said of it, so that one press finds all that is said to be within reach. */
export const SOME_ACCESS = 'co';

/** The condition of a list of places that holds for a minute, not for a record: those that are open as it is read. */
export const OPEN_NOW = { key: 'mo-cua', value: 'bay-gio' } as const;
/** How a list is looked at: with the map of wards. */
export const VIEW_KEY = 'xem';
export const MAP_VIEW = 'ban-do';

/** Part of the day in which a session begins; a session without hours is `ca-ngay`. */
const DAY_PARTS = ['sang', 'chieu', 'toi', 'ca-ngay'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** `tai-truong`: they come to the school. */
const FORMS = ['tai-cho', 'tai-truong', 'truc-tuyen'] as const;
export type Form = (typeof FORMS)[number];
