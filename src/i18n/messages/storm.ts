/** What has been put off in a whole area, as every page says it. */
export const storm = {
	vi: {
		stormDay: (day: string) => `Ngày ${day}`,
		stormDays: (range: string) => `Những ngày ${range}`,
		stormEverywhere: 'trong toàn thành phố',
		stormAt: (names: string) => `tại ${names}`,
		stormAnd: 'và',
		stormPostponed: (time: string, where: string, why: string) =>
			`${time}, các hoạt động ${where} tạm hoãn vì ${why}.`,
		stormCancelled: (time: string, where: string, why: string) =>
			`${time}, các hoạt động ${where} bị hủy vì ${why}.`,
		stormHours: 'chưa rõ có mở cửa không',
	},
	en: {
		stormDay: (day: string) => day,
		stormDays: (range: string) => range,
		stormEverywhere: 'in the whole city',
		stormAt: (names: string) => `in ${names}`,
		stormAnd: 'and',
		stormPostponed: (time: string, where: string, why: string) =>
			`Activities ${where} are postponed, ${time}: ${why}.`,
		stormCancelled: (time: string, where: string, why: string) =>
			`Activities ${where} are cancelled, ${time}: ${why}.`,
		stormHours: 'we do not know whether it is open',
	},
} as const;
