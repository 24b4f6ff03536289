/**
 * The one table of words by which people wish. As they are spelled, phrases parted by commas; typed without marks they
 * are met as well. `#` is a number. Of the languages, not of a city: names come from the content.
 */
import type { PlaceFamily } from '../../catalogue/graph/family.ts';
import type { RouteName } from '../../i18n/routes.ts';
import type { WishKind } from './vocabulary.ts';

export const SIMPLE_WISHES: Readonly<Partial<Record<WishKind, string>>> = {
	today:
		'hôm nay, bây giờ, lúc này, hiện giờ, sáng nay, trưa nay, chiều nay, tối nay, đêm nay, đang mở cửa, đang mở, today, tonight, now, open now',
	tomorrow: 'ngày mai, sáng mai, chiều mai, tối mai, tomorrow',
	weekend:
		'cuối tuần, cuối tuần này, cuối tuần tới, dịp cuối tuần, weekend, this weekend, the weekend, at the weekend',
	week: 'tuần này, trong tuần, this week',
	date: '# / #, # - #, # / # / #, # - # - #, # tháng #, # tháng # năm #, ngày # / #, ngày # - #, ngày # tháng #, ngày # / # / #, ngày # tháng # năm #',
	age: '# tuổi, lên #, lên # tuổi, # years old, # year old, aged #, age #',
	grade: 'lớp #, khối #, học sinh lớp #, học sinh khối #, grade #',
	free: 'miễn phí, không mất tiền, không mất phí, không tốn tiền, không thu phí, 0 đồng, free, free of charge, for free',
	near: 'gần đây, gần tôi, gần nhà, gần mình, gần chỗ tôi, gần nhất, quanh đây, gần nhà tôi, near me, nearby, close to me, around here',
	facts:
		'giờ mở cửa, mở cửa, mở cửa lúc mấy giờ, mở cửa mấy giờ, mấy giờ mở cửa, mấy giờ thì mở cửa, mở cửa khi nào, mở cửa không, có mở cửa không, mở cửa đến mấy giờ, mở mấy giờ, mở đến mấy giờ, giờ đóng cửa, đóng cửa, đóng cửa lúc mấy giờ, đóng cửa mấy giờ, mấy giờ đóng cửa, giờ làm việc, giờ hoạt động, giờ phục vụ, mấy giờ, giá vé, giá vé vào cửa, giá vé tham quan, vé vào cửa bao nhiêu, vé bao nhiêu, vé bao nhiêu tiền, bao nhiêu tiền, bao nhiêu tiền một vé, hết bao nhiêu, tiền vé, phí tham quan, phí vào cửa, mức phí, số điện thoại, sđt, hotline, liên hệ, địa chỉ, địa chỉ ở đâu, nằm ở đâu, đường nào, opening hours, opening times, open hours, hours, closing time, ticket price, ticket prices, tickets price, entrance fee, entry fee, admission, how much, price, phone number, telephone number, address, contact',
};

/** 0 is Monday. */
export const WEEKDAY_WISHES: readonly string[] = [
	'thứ hai, thứ 2, t2, monday',
	'thứ ba, thứ 3, t3, tuesday',
	'thứ tư, thứ 4, t4, wednesday',
	'thứ năm, thứ 5, t5, thursday',
	'thứ sáu, thứ 6, t6, friday',
	'thứ bảy, thứ bẩy, thứ 7, t7, saturday',
	'chủ nhật, chúa nhật, cn, sunday',
];

/** Months from now: 0 is this one. */
export const RELATIVE_MONTHS: readonly string[] = [
	'tháng này, trong tháng, this month',
	'tháng sau, tháng tới, next month',
];

/** Any month by its number: the number, perhaps the year. */
export const NUMBERED_MONTH = 'tháng #, tháng # / #, tháng # năm #, tháng # - #';

/** By name, January first; the year may follow. */
export const MONTH_WISHES: readonly string[] = [
	'tháng một, january',
	'tháng hai, february',
	'tháng ba, march',
	'tháng tư, april',
	'tháng năm',
	'tháng sáu, june',
	'tháng bảy, july',
	'tháng tám, august',
	'tháng chín, september',
	'tháng mười, october',
	'tháng mười một, november',
	'tháng mười hai, december',
];

/** The same with a day, in English, where a month is a word. */
export const MONTHS_WITH_DAYS = (month: string): string =>
	`# ${month}, ${month} #, # of ${month}, # ${month} #, ${month} # #`;

/** Grades as words, the first one first. */
export const GRADE_WISHES: readonly string[] = [
	'lớp một',
	'lớp hai',
	'lớp ba',
	'lớp bốn',
	'lớp năm',
	'lớp sáu',
	'lớp bảy',
	'lớp tám',
	'lớp chín',
	'lớp mười',
	'lớp mười một',
	'lớp mười hai',
];

/** Words before a ward; with `near` one looks around it, not only in it. */
export const AT_WISHES: Readonly<Record<'in' | 'near', string>> = {
	in: 'ở, tại, trong, phường, xã, thị trấn, ở phường, ở xã, tại phường, tại xã, in, at',
	near: 'gần, quanh, gần phường, gần xã, near, around',
};

export const FAMILY_WISHES: Readonly<Record<PlaceFamily, string>> = {
	library: 'thư viện, library, libraries',
	museum: 'bảo tàng, museum, museums',
	'culture-centre': 'trung tâm văn hóa, nhà văn hóa, culture centre, culture centres',
	heritage: 'di tích, monument, monuments',
};

/** Pages of the site by what people call them, besides their titles; met only where the rest says nothing more. */
export const PAGE_WISHES: Readonly<Partial<Record<RouteName, string>>> = {
	freeEntry:
		'vào cửa miễn phí, miễn phí vào cửa, miễn vé, vào cửa không mất tiền, vào cửa tự do, được miễn vé, free entry, free admission',
	subscribe:
		'theo dõi lịch, đăng ký lịch, đăng kí lịch, đồng bộ lịch, nhận lịch về điện thoại, thêm lịch vào điện thoại, ics, ical, subscribe, follow calendar, calendar feed',
	calendar: 'lịch, lịch hoạt động, lịch sự kiện, lịch tháng, xem lịch, lịch học, calendar, events calendar',
	myCalendar:
		'lịch của tôi, lịch của mình, mục đã lưu, đã lưu, hoạt động đã lưu, my calendar, saved, saved items',
	suggest:
		'gửi hoạt động, gửi tin, góp tin, gửi sự kiện, đăng sự kiện, đăng hoạt động, báo hoạt động, đề xuất hoạt động, send an activity, submit event, add event',
	takePart:
		'chung tay, tình nguyện, góp ý, báo lỗi, báo sai, báo thông tin sai, tặng sách, volunteer, feedback',
	schools:
		'nhà trường, cho nhà trường, dành cho nhà trường, giáo viên, cho giáo viên, tham quan học tập, ngoại khóa, đưa học sinh đi bảo tàng, schools, teachers, school visits, for schools',
	selfStudy:
		'tự học, học trên mạng, học ở nhà, học trực tuyến, học online, self-study, learn at home, learn online',
	programmes: 'hoạt động thường xuyên, chương trình, lớp học, câu lạc bộ, ongoing, classes, programmes',
	events: 'sự kiện, hoạt động, sắp diễn ra, events, coming events',
	places:
		'địa điểm, các địa điểm, danh sách địa điểm, đi đâu, đi chơi đâu, chơi ở đâu, giờ mở cửa, giá vé, places, where to go, opening hours',
	wards: 'phường xã, các phường, danh sách phường xã, bản đồ phường xã, wards, communes',
	days: 'ngày kỷ niệm, ngày kỉ niệm, các ngày lễ, ngày lễ, commemorative days, holidays',
	resources: 'học liệu, tài liệu học tập, tài liệu, resources',
	stories: 'mô hình hay, cách làm hay, điển hình, good practice',
	openData: 'dữ liệu mở, tải dữ liệu, api, csv, json, open data, data',
	about:
		'giới thiệu, giới thiệu trang, về trang này, ai làm trang này, trang này của ai, about, about this site',
	scope: 'tiêu chí, ghi gì không ghi gì, scope, what is listed',
	accessibility: 'hỗ trợ tiếp cận, trợ năng, accessibility',
	privacy: 'quyền riêng tư, bảo mật, dữ liệu cá nhân, cookie, privacy',
	guides: 'hướng dẫn, hướng dẫn sử dụng, cách dùng, trợ giúp, cách sử dụng, guide, help, how to use',
};
