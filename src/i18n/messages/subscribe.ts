/** Subscribing to calendars. Islands import this area alone, so that not every message travels with them. */
export const subscribe = {
	vi: {
		followCalendar: 'Theo dõi lịch',
	},
	en: {
		followCalendar: 'Follow this calendar',
	},
} as const;
