/** The few words that this script writes itself. Everything else stands in the page. */
const words = {
	vi: {
		past: 'Đã diễn ra',
		now: 'Đang diễn ra',
		today: 'Hôm nay',
		tomorrow: 'Ngày mai',
		inDays: (days: number) => `Còn ${days} ngày`,
		copied: 'Đã chép địa chỉ',
		weekdays: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
		monthYear: (month: number, year: string) => `tháng ${month} năm ${year}`,
	},
	en: {
		past: 'Over',
		now: 'On now',
		today: 'Today',
		tomorrow: 'Tomorrow',
		inDays: (days: number) => `In ${days} days`,
		copied: 'Address copied',
		weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
		monthYear: (month: number, year: string) =>
			`${['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][month - 1]} ${year}`,
	},
};
export const wordsOf = (document: Document) => (document.documentElement.lang === 'en' ? words.en : words.vi);
