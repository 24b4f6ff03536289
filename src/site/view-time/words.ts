/** The few words that this script writes itself. Everything else stands in the page. */
import { MONTHS_EN, WEEKDAY_NAMES } from '../../i18n/calendar-names.ts';

/** 0 is Monday, as in the tables of names: the light twin of weekdayIndex in domain/time/plain-date.ts. */
export const weekdayNumber = (date: string) => (new Date(date).getUTCDay() + 6) % 7;

const words = {
	vi: {
		past: 'Đã diễn ra',
		now: 'Đang diễn ra',
		today: 'Hôm nay',
		tomorrow: 'Ngày mai',
		inDays: (days: number) => `Còn ${days} ngày`,
		copied: 'Đã chép địa chỉ',
		open: (until: string) => `Đang mở cửa${until && `, đến ${until}`}`,
		ask: 'Hôm nay nghỉ lễ, chưa rõ giờ',
		closed: { allDay: 'Hôm nay đóng cửa', now: 'Đang đóng cửa', already: 'Đã đóng cửa' },
		/** `next` is the local minute of opening again, `days` days ahead. */
		reopens(next: string, days: number): string {
			const clock = next.slice(11);
			if (days === 0) return `mở cửa lúc ${clock}`;
			if (days > 6) return `mở lại ngày ${Number(next.slice(8, 10))}/${Number(next.slice(5, 7))}`;
			return `mở lại lúc ${clock} ${days === 1 ? 'ngày mai' : words.vi.weekdays[weekdayNumber(next.slice(0, 10))]}`;
		},
		save: 'Lưu',
		saved: 'Đã lưu',
		notSaved: 'Chưa lưu được: trình duyệt không cho phép, hoặc đã hết chỗ.',
		weekdays: WEEKDAY_NAMES.vi,
		monthYear: (month: number, year: string) => `tháng ${month} năm ${year}`,
	},
	en: {
		past: 'Ended',
		now: 'On now',
		today: 'Today',
		tomorrow: 'Tomorrow',
		inDays: (days: number) => `In ${days} days`,
		copied: 'Address copied',
		open: (until: string) => `Open now${until && `, until ${until}`}`,
		ask: 'Public holiday: hours not known',
		closed: { allDay: 'Closed today', now: 'Closed now', already: 'Closed for the day' },
		reopens(next: string, days: number): string {
			const clock = next.slice(11);
			if (days === 0) return `opens at ${clock}`;
			if (days > 6)
				return `opens again on ${Number(next.slice(8, 10))} ${MONTHS_EN[Number(next.slice(5, 7)) - 1]}`;
			return `opens again at ${clock} ${days === 1 ? 'tomorrow' : `on ${words.en.weekdays[weekdayNumber(next.slice(0, 10))]}`}`;
		},
		save: 'Save',
		saved: 'Saved',
		notSaved: 'Not saved: the browser does not allow it, or there is no room left.',
		weekdays: WEEKDAY_NAMES.en,
		monthYear: (month: number, year: string) => `${MONTHS_EN[month - 1]} ${year}`,
	},
};
export type ReadWords = (typeof words)['vi'] | (typeof words)['en'];
export const readWordsIn = (language: string): ReadWords => (language === 'en' ? words.en : words.vi);
export const wordsOf = (document: Document): ReadWords => readWordsIn(document.documentElement.lang);
