/** Whom to reach. */
export const contactMessages = {
	vi: {
		contactManaging: (name: string) => `Liên hệ qua đơn vị quản lý: ${name}`,
		contactWard: (name: string) => `Nơi này do phường, xã phụ trách: Ủy ban nhân dân ${name}`,
		contactUnknown: 'Danh mục chưa có số điện thoại, thư điện tử của nơi này.',
		website: 'Trang web',
		call: (number: string) => `Gọi ${number}`,
		tellWhatYouKnow: 'Gửi điều bạn biết về nơi này',
		socialPage: 'Trang mạng xã hội',
	},
	en: {
		contactManaging: (name: string) => `Through the managing body: ${name}`,
		contactWard: (name: string) => `Run by the ward or commune: People’s Committee of ${name}`,
		contactUnknown: 'We have no telephone number or e-mail address of this place yet.',
		website: 'Website',
		call: (number: string) => `Call ${number}`,
		tellWhatYouKnow: 'Tell us what you know of this place',
		socialPage: 'Social media page',
	},
} as const;
