/** Subscribing to calendars. Islands import this area alone, so that not every message travels with them. */
export const subscribe = {
	vi: {
		subscribe: 'Theo dõi lịch',
		followCalendar: 'Theo dõi lịch',
		followEmpty: 'Lịch này đang trống; có hoạt động mới là hiện ra.',
		followApple: 'iPhone, iPad, máy Mac',
		followAndroid: 'Android có ICSx5',
		followGoogle: 'Lịch Google',
		followGoogleHint: 'trên máy tính',
		followCopy: 'Sao chép địa chỉ lịch',
		followMore: 'Ứng dụng khác, mã QR, cách ngừng',
		inApp:
			'Trong ứng dụng này thường không thêm được lịch. Hãy bấm ⋯ ở góc màn hình rồi chọn “Mở bằng trình duyệt”, hoặc sao chép địa chỉ.',
		inAppOpen: 'Mở bằng trình duyệt',
	},
	en: {
		subscribe: 'Follow a calendar',
		followCalendar: 'Follow this calendar',
		followEmpty: 'This calendar is empty now; new activities will show up in it.',
		followApple: 'iPhone, iPad, Mac',
		followAndroid: 'Android with ICSx5',
		followGoogle: 'Google Calendar',
		followGoogleHint: 'on a computer',
		followCopy: 'Copy the calendar’s address',
		followMore: 'Other apps, QR code, how to stop',
		inApp:
			'Calendars usually cannot be added inside this app. Tap ⋯ in the corner of the screen and choose “Open in browser”, or copy the address.',
		inAppOpen: 'Open in browser',
	},
} as const;
