/** What a session or a result says of its time and state. Islands import this area alone. */
export const timingMessages = {
	vi: {
		until: (date: string) => `đến ${date}`,
		statusCancelled: 'Đã hủy',
		statusPostponed: 'Tạm hoãn, chưa có ngày mới',
		timingPast: 'Đã diễn ra',
		timingNow: 'Đang diễn ra',
		timingToday: 'Hôm nay',
		timingTomorrow: 'Ngày mai',
	},
	en: {
		until: (date: string) => `until ${date}`,
		statusCancelled: 'Cancelled',
		statusPostponed: 'Postponed, no new date yet',
		timingPast: 'Ended',
		timingNow: 'On now',
		timingToday: 'Today',
		timingTomorrow: 'Tomorrow',
	},
} as const;
