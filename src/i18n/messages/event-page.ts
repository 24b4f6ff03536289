import { counted, inEn, inVi } from './counted.ts';

/** Event pages: calendar buttons, changes, opening hours of the moment. Islands import this area alone, so that not every message travels with them. */
export const eventPageMessages = {
	vi: {
		// Times
		dayNumber: (day: number) => `ngày ${day}`,
		endsNextDay: (clock: string) => `${clock} hôm sau`,
		timesOverDays: (start: string, end: string) => `từ ${start} đến ${end}`,

		// Sessions and what became of them
		statusRescheduled: 'Dời lịch',
		formerDate: 'Lịch cũ:',
		formerPlace: 'Địa điểm cũ:',
		nowIs: 'nay là',
		countSessions: (count: number) => `${inVi(count)} buổi`,
		countEventsSessions: (events: number, sessions: number) =>
			`${inVi(events)} hoạt động, ${inVi(sessions)} buổi`,
		noneOverSeveralDays: 'Những ngày này danh mục chưa ghi nhận trưng bày, hoạt động dài ngày nào.',
		sessionsOver: (count: number) => `Đã diễn ra: ${inVi(count)} buổi`,
		sessionsBelow: 'Các buổi tiếp theo có trong danh sách bên dưới',
		sessionsCut: (count: number, last: string) =>
			`Danh sách dừng ở đây; còn ${inVi(count)} buổi nữa, đến ${last}.`,
		sessionsOlder: (count: number) => `và ${inVi(count)} buổi trước đó nữa.`,
		sessionsThen: 'Tiếp theo:',
		sessionsBefore: 'Trước đó:',
		archiveCut: (shown: number, count: number) =>
			`Trang này chỉ liệt kê ${inVi(shown)} buổi gần đây nhất; còn ${inVi(count)} buổi cũ hơn, có trong dữ liệu mở.`,
		sessionsOfMonth: (month: string, count: number) => `${month}: ${inVi(count)} buổi`,
		recentChanges: 'Thay đổi gần đây',
		olderChanges: (count: number) => `${inVi(count)} thay đổi trước đó`,
		changeUndated: 'Không ghi ngày',

		// Ways to a place
		mapApp: 'Ứng dụng bản đồ',

		// Booking
		bookingFrom: (when: string) => `Mở đăng ký từ ${when}.`,
		bookingUntil: (when: string) => `Đăng ký đến ${when}.`,
		bookingUntilOf: (session: string, when: string) => `Buổi ${session}: đăng ký đến ${when}.`,
		enquiryUntil: (when: string) => `Hỏi lịch chậm nhất ${when}.`,
		enquiryUntilOf: (session: string, when: string) => `Buổi ${session}: hỏi lịch chậm nhất ${when}.`,
		bookingNow: 'Đang nhận đăng ký.',
		bookingOver: 'Đã hết hạn đăng ký.',
		enquiryOver: 'Đã quá hạn hỏi lịch.',
		endOfDay: (date: string) => `hết ngày ${date}`,
		onDay: (date: string) => `ngày ${date}`,
		atMinute: (clock: string, date: string) => `${clock} ngày ${date}`,

		// Opening hours
		onHolidays: 'Ngày nghỉ lễ, Tết',
		holidaysOpen: 'mở cửa như thường lệ',
		holidaysClosed: 'đóng cửa',
		holidaysAsk: 'danh mục chưa rõ',
	},
	en: {
		dayNumber: (day: number) => String(day),
		endsNextDay: (clock: string) => `${clock} the next day`,
		timesOverDays: (start: string, end: string) => `from ${start} to ${end}`,

		statusRescheduled: 'New date',
		formerDate: 'Previously:',
		formerPlace: 'Previously at:',
		nowIs: 'now',
		countSessions: (count: number) => counted(count, 'session', 'sessions'),
		countEventsSessions: (events: number, sessions: number) =>
			`${counted(events, 'event', 'events')}, ${counted(sessions, 'session', 'sessions')}`,
		noneOverSeveralDays: 'The catalogue records no exhibition or longer activity on these days.',
		sessionsBelow: 'The next sessions are in the list below',
		sessionsOver: (count: number) => `Ended: ${counted(count, 'session', 'sessions')}`,
		sessionsCut: (count: number, last: string) =>
			`The list stops here; there ${count === 1 ? 'is 1 more session' : `are ${inEn(count)} more sessions`}, until ${last}.`,
		sessionsOlder: (count: number) => `and ${counted(count, 'earlier session', 'earlier sessions')}.`,
		sessionsThen: 'Then:',
		sessionsBefore: 'Before:',
		archiveCut: (shown: number, count: number) =>
			`This page lists the latest ${inEn(shown)} sessions only; ${counted(count, 'older one is', 'older ones are')} in the open data.`,
		sessionsOfMonth: (month: string, count: number) => `${month}: ${counted(count, 'session', 'sessions')}`,
		recentChanges: 'Recent changes',
		olderChanges: (count: number) => counted(count, 'earlier change', 'earlier changes'),
		changeUndated: 'Undated',

		mapApp: 'Map app',

		bookingFrom: (when: string) => `Booking opens ${when}.`,
		bookingUntil: (when: string) => `Book by ${when}.`,
		bookingUntilOf: (session: string, when: string) => `For ${session}: book by ${when}.`,
		enquiryUntil: (when: string) => `Enquire by ${when}.`,
		enquiryUntilOf: (session: string, when: string) => `For ${session}: enquire by ${when}.`,
		bookingNow: 'Booking is open.',
		bookingOver: 'Booking has closed.',
		enquiryOver: 'Enquiries have closed.',
		endOfDay: (date: string) => `the end of ${date}`,
		onDay: (date: string) => `on ${date}`,
		atMinute: (clock: string, date: string) => `${clock} on ${date}`,

		onHolidays: 'Public holidays',
		holidaysOpen: 'open as usual',
		holidaysClosed: 'closed',
		holidaysAsk: 'not known',
	},
} as const;
