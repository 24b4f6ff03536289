/** The words of the subscribe page alone: kept out of the messages that travel with islands. */
import type { Language } from '../languages.ts';

const vi = {
	lead: 'Chọn một lịch rồi thêm vào ứng dụng lịch bạn đang dùng. Có hoạt động mới, dời ngày hay bị hủy, lịch của bạn tự đổi theo. Không cần tài khoản.',
	choose: 'Chọn lịch',
	chooseWhat: 'Bạn muốn theo dõi gì?',
	entry: (group: string) => `Chọn ${group}`,
	entryNone: 'Chọn trong danh sách…',
	audience: 'Dành cho ai',
	audienceAll: 'Mọi người',
	add: 'Thêm vào ứng dụng lịch',
	others: 'Máy khác, ứng dụng khác',
	address: 'Địa chỉ của lịch, cho mọi ứng dụng khác',
	qr: 'Mã QR mở trang này với lịch đã chọn',
	qrHelp: 'Đang xem trên máy tính hay trên giấy? Quét bằng điện thoại để thêm lịch ở đó.',
	coming: (count: string, date: string) => `Tính đến ${date}, lịch có ${count} buổi sắp tới.`,
	comingOne: (date: string) => `Tính đến ${date}, lịch có 1 buổi sắp tới.`,
	comingNone: (date: string) =>
		`Tính đến ${date}, lịch này đang trống. Có hoạt động mới là lịch của bạn tự thêm.`,
	unknown: 'Địa chỉ này gọi một lịch mà danh mục không có. Mời bạn chọn lịch khác.',
	failed: 'Chưa tải được lịch này. Bạn kiểm tra mạng rồi thử lại giúp nhé.',
	retry: 'Thử lại',
	choosePlease: 'Mời bạn chọn trong danh sách ở trên.',
	withoutScript:
		'Trình duyệt của bạn không chạy mã lệnh nên không chọn được tại đây. Các nút dưới đây thêm lịch của tất cả hoạt động; lịch riêng có ở mục “Mọi lịch” cuối trang, và ở nút “Theo dõi lịch” trên trang của từng địa điểm, phường, xã, chủ đề, đối tượng, ngày kỷ niệm.',
	how: 'Cách làm trong từng ứng dụng',
	howAdd: 'Thêm',
	howRefresh: 'Cập nhật',
	howLeave: 'Ngừng',
	howNote:
		'Tên các nút có thể hơi khác tùy phiên bản. Mỗi ứng dụng tự hỏi lịch này theo nhịp của nó; chúng tôi không đẩy tin đến được.',
	what: 'Trong lịch có gì',
	whatRange: (days: string) => `Các buổi sắp tới, và những buổi đã qua trong ${days} ngày.`,
	whatChanges:
		'Buổi dời thì sang ngày mới. Buổi hủy vẫn ở lại, trước tên có chữ [ĐÃ HỦY], để bạn biết mà khỏi đi.',
	whatLong: 'Trưng bày dài hơn một tuần chỉ có ngày đầu và ngày cuối, để không phủ kín lịch của bạn.',
	whatDoubt: 'Điều mà đơn vị tổ chức chưa xác nhận được ghi rõ là chưa xác nhận.',
	whatAlarm: 'Không kèm chuông nhắc: muốn nhắc, bạn tự đặt trong ứng dụng.',
	wardOf: 'Lịch của một phường, xã:',
	hints: {
		apple: 'mở ứng dụng Lịch',
		outlook: 'tài khoản cá nhân',
		microsoft365: 'cơ quan, trường học',
		android: 'ứng dụng mã nguồn mở',
	},
	wardWide: 'Muốn có cả hoạt động chung của thành phố, hãy chọn lịch tất cả hoạt động.',
	privacy: 'Không cần tài khoản. Chúng tôi không thu thập gì và không biết ai đang theo dõi lịch nào.',
	all: 'Mọi lịch',
	allLead: 'Bấm tên để thêm vào ứng dụng lịch của máy. Địa chỉ bên cạnh là để chép vào ứng dụng khác.',
	onlyFor: 'Riêng cho',
	groups: {
		whole: 'Chung',
		ward: 'Phường, xã',
		place: 'Địa điểm',
		topic: 'Chủ đề',
		audience: 'Đối tượng',
		kind: 'Loại địa điểm',
		day: 'Hoạt động dịp kỷ niệm',
	},
	/** After "Chọn …". */
	groupsWithin: {
		ward: 'phường, xã',
		place: 'địa điểm',
		topic: 'chủ đề',
		audience: 'đối tượng',
		kind: 'loại địa điểm',
		day: 'ngày kỷ niệm',
	},
};

const en: typeof vi = {
	lead: 'Choose a calendar and add it to the calendar app you use. When something is added, moved or cancelled, your calendar follows by itself. No account needed.',
	choose: 'Choose a calendar',
	chooseWhat: 'What would you like to follow?',
	entry: (group) => `Choose a ${group}`,
	entryNone: 'Choose from the list…',
	audience: 'For whom',
	audienceAll: 'Everyone',
	add: 'Add it to your calendar app',
	others: 'Other devices and apps',
	address: 'The calendar’s address, for any other app',
	qr: 'QR code that opens this page with the chosen calendar',
	qrHelp: 'At a computer, or reading on paper? Scan it with your phone to add the calendar there.',
	coming: (count, date) => `As of ${date}: ${count} upcoming sessions.`,
	comingOne: (date) => `As of ${date}: 1 upcoming session.`,
	comingNone: (date) =>
		`As of ${date} this calendar is empty. When something is announced, your calendar will show it.`,
	unknown: 'This address names a calendar that the catalogue does not have. Please choose another.',
	failed: 'This calendar could not be loaded. Please check the network and try again.',
	retry: 'Try again',
	choosePlease: 'Please choose from the list above.',
	withoutScript:
		'Your browser runs no scripts, so you cannot choose here. The buttons below add the calendar of all activities; the others are under “All calendars” at the end of the page, and behind “Follow this calendar” on the page of each place, ward, topic, audience and commemorative day.',
	how: 'How it works in each app',
	howAdd: 'Add',
	howRefresh: 'Updates',
	howLeave: 'Stop',
	howNote:
		'Names of buttons differ a little between versions. Each app asks for this calendar at its own pace; we cannot push news to it.',
	what: 'What is in a calendar',
	whatRange: (days) => `Coming sessions, and those of the last ${days} days.`,
	whatChanges:
		'A session that moves goes to its new date. A cancelled one stays, with [Cancelled] before its title, so that you know not to go.',
	whatLong:
		'An exhibition of more than a week is only its first and its last day, so that it does not cover your calendar.',
	whatDoubt: 'What the organiser has not confirmed is marked as not confirmed.',
	whatAlarm: 'There are no alarms: set your own in the app if you want one.',
	wardOf: 'The calendar of a ward or commune:',
	hints: {
		apple: 'opens Calendar',
		outlook: 'personal account',
		microsoft365: 'work or school',
		android: 'an open-source app',
	},
	wardWide: 'To have city-wide activities too, choose the calendar of all activities.',
	privacy: 'There is no account. We collect nothing and do not know who follows which calendar.',
	all: 'All calendars',
	allLead:
		'Press a name to add it to this device’s calendar app. The address beside it is there to be copied into other apps.',
	onlyFor: 'Only for',
	groups: {
		whole: 'General',
		ward: 'Wards and communes',
		place: 'Places',
		topic: 'Topics',
		audience: 'Audiences',
		kind: 'Kinds of place',
		day: 'Activities of a commemorative day',
	},
	groupsWithin: {
		ward: 'ward or commune',
		place: 'place',
		topic: 'topic',
		audience: 'audience',
		kind: 'kind of place',
		day: 'commemorative day',
	},
};

const words: Readonly<Record<Language, typeof vi>> = { vi, en };
export const subscribeWords = (language: Language): typeof vi => words[language];
