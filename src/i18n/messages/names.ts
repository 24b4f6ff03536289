/** What the collections are called: in the menu, over lists, in search results. Islands import this area alone. */
export const names = {
	vi: {
		programmes: 'Hoạt động thường xuyên',
		places: 'Địa điểm',
		events: 'Hoạt động',
		wards: 'Phường, xã',
		days: 'Ngày kỷ niệm',
		resources: 'Học liệu',
		stories: 'Mô hình hay',
		calls: 'Lời mời chung tay',
		topics: 'Chủ đề',
		audiences: 'Đối tượng',
	},
	en: {
		programmes: 'Ongoing',
		places: 'Places',
		events: 'Events',
		wards: 'Wards and communes',
		days: 'Commemorative days',
		resources: 'Resources',
		stories: 'Good practice',
		calls: 'Calls for help',
		topics: 'Topics',
		audiences: 'Who for',
	},
} as const;
