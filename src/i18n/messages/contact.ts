/** Whom to reach. */
export const contact = {
	vi: {
		contactManaging: (name: string) => `Liên hệ qua đơn vị quản lý: ${name}`,
		contactWard: (name: string) => `Chưa có liên hệ riêng; vui lòng hỏi Ủy ban nhân dân ${name}`,
		contactUnknown: 'Chưa có liên hệ được xác nhận.',
		website: 'Trang web',
		socialPage: 'Trang mạng xã hội',
	},
	en: {
		contactManaging: (name: string) => `Through the managing body: ${name}`,
		contactWard: (name: string) => `No contact of its own yet; please ask the People’s Committee of ${name}`,
		contactUnknown: 'No confirmed contact yet.',
		website: 'Website',
		socialPage: 'Social media page',
	},
} as const;
