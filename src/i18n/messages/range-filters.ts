/** The filters of today and of this weekend. Their script imports this area alone. */
export const rangeFilters = {
	vi: {
		rangeFilters: 'Lọc theo ý bạn',
		rangeClear: 'Bỏ lọc',
		rangeNone: 'Ở mục này không có gì phù hợp với điều kiện bạn chọn.',
		rangeOf: (fit: number, all: number) => `${fit} trong ${all} nơi`,
		rangeDated: (fit: number, all: number) => `${fit} trong ${all} hoạt động có ngày giờ`,
		rangeUsual: (fit: number, all: number) => `${fit} trong ${all} việc thường có`,
		rangeUnknownPrice: 'Nơi chưa rõ mức phí không tính là miễn phí.',
		rangeNear: 'Nơi gần nhất xếp trước. Vị trí chỉ dùng ngay trên máy này, không gửi đi đâu.',
		rangeNearAsking: 'Đang hỏi vị trí của máy…',
		rangeNearNot: 'Máy chưa cho biết vị trí. Bạn có thể chọn phường, xã.',
		rangeWards: 'Mọi phường, xã',
	},
	en: {
		rangeFilters: 'Filter',
		rangeClear: 'Clear filters',
		rangeNone: 'Nothing in this part matches what you chose.',
		rangeOf: (fit: number, all: number) => `${fit} of ${all} places`,
		rangeDated: (fit: number, all: number) => `${fit} of ${all} dated activities`,
		rangeUsual: (fit: number, all: number) => `${fit} of ${all} usual activities`,
		rangeUnknownPrice: 'A place whose price is not known does not count as free.',
		rangeNear: 'Nearest first. Your position is used on this device only and sent nowhere.',
		rangeNearAsking: 'Asking your device where it is…',
		rangeNearNot: 'Your device did not share its location. You can choose a ward.',
		rangeWards: 'All wards and communes',
	},
} as const;
