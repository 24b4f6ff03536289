/** The button by which an event page hands a session or an event to a calendar program. */
export const addToCalendar = {
	vi: {
		addToCalendar: 'Thêm vào lịch',
		addThis: (date: string) => `Buổi ${date}`,
		addAll: 'Tất cả các buổi',
		addGoogle: 'Lịch Google',
		addFile: 'Tệp lịch (.ics)',
		addHow: 'Mở tệp bằng ứng dụng lịch của điện thoại hay máy tính.',
	},
	en: {
		addToCalendar: 'Add to calendar',
		addThis: (date: string) => `The session of ${date}`,
		addAll: 'All sessions',
		addGoogle: 'Google Calendar',
		addFile: 'Calendar file (.ics)',
		addHow: 'Open the file with the calendar app of your phone or computer.',
	},
} as const;
