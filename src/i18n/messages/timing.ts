/** How a session or a result lies to the present. Islands import this area alone. */
export const timingMessages = {
	vi: {
		until: (date: string) => `đến ${date}`,
		timingPast: 'Đã diễn ra',
		timingNow: 'Đang diễn ra',
		timingToday: 'Hôm nay',
		timingTomorrow: 'Ngày mai',
	},
	en: {
		until: (date: string) => `until ${date}`,
		timingPast: 'Ended',
		timingNow: 'On now',
		timingToday: 'Today',
		timingTomorrow: 'Tomorrow',
	},
} as const;
