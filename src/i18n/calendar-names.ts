/** Names of days, months and years: closed tables without code, so that the view-time script can share them. */

/** Monday first. */
export const WEEKDAY_NAMES = {
	vi: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'],
	en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;
export const WEEKDAYS_SHORT = {
	vi: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
	en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;
export const MONTHS_EN = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const;
export const MONTHS_VI = [
	'Một',
	'Hai',
	'Ba',
	'Tư',
	'Năm',
	'Sáu',
	'Bảy',
	'Tám',
	'Chín',
	'Mười',
	'Mười Một',
	'Mười Hai',
] as const;
/** The first and the last lunar month have names of their own. */
export const LUNAR_MONTHS_VI = [
	'Giêng',
	'Hai',
	'Ba',
	'Tư',
	'Năm',
	'Sáu',
	'Bảy',
	'Tám',
	'Chín',
	'Mười',
	'Mười Một',
	'Chạp',
] as const;
export const STEMS = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'] as const;
/** The animals of the Vietnamese years, in the order of BRANCHES: a cat and a buffalo, no rabbit and no ox. */
export const ANIMALS_EN = [
	'Rat',
	'Buffalo',
	'Tiger',
	'Cat',
	'Dragon',
	'Snake',
	'Horse',
	'Goat',
	'Monkey',
	'Rooster',
	'Dog',
	'Pig',
] as const;
export const BRANCHES = [
	'Tý',
	'Sửu',
	'Dần',
	'Mão',
	'Thìn',
	'Tỵ',
	'Ngọ',
	'Mùi',
	'Thân',
	'Dậu',
	'Tuất',
	'Hợi',
] as const;
