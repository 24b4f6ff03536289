/**
 * How each program follows a calendar, how often it looks, how to leave. Long prose of one page: kept out of the
 * messages that travel with islands. Looked up in November 2026 in what others report
 * about each program, not tried on every device: hence "usually", and the makers may change it.
 */
import type { Language } from '../languages.ts';

export interface ClientGuide {
	readonly id: 'apple' | 'google' | 'outlook' | 'microsoft365' | 'icsx5' | 'thunderbird';
	readonly name: string;
	readonly add: string;
	readonly refresh: string;
	readonly leave: string;
}

export const clientGuides: Readonly<Record<Language, readonly ClientGuide[]>> = {
	vi: [
		{
			id: 'apple',
			name: 'Lịch của Apple: iPhone, iPad, máy Mac',
			add: 'Bấm nút “iPhone, iPad, máy Mac” rồi chọn “Đăng ký”. Nếu nút không mở gì, trong ứng dụng Lịch chọn thêm lịch đăng ký và dán địa chỉ.',
			refresh:
				'Do bạn đặt. Trên máy Mac: từ 5 phút đến một tuần một lần. Trên iPhone, iPad: theo phần tìm nạp dữ liệu mới trong Cài đặt.',
			leave:
				'Trong ứng dụng Lịch, mở danh sách lịch, bấm nút thông tin (i) cạnh tên lịch này rồi chọn hủy đăng ký.',
		},
		{
			id: 'google',
			name: 'Lịch Google',
			add: 'Làm trên máy tính: bấm nút “Lịch Google” rồi chọn “Thêm”. Nếu lịch không hiện hoặc trống: cạnh “Lịch khác” bấm dấu +, chọn “Từ URL” rồi dán địa chỉ. Ứng dụng trên điện thoại không tự thêm được; thêm trên máy tính xong, lịch có cả trên điện thoại dùng cùng tài khoản.',
			refresh:
				'Google tự quyết định, bạn không đặt được: thường 4 đến 24 giờ một lần, dù lịch này được làm lại thường xuyên hơn. Tin hủy, dời sát giờ trên trang luôn đến sớm hơn: trước khi đi nên mở lại trang của hoạt động. Buổi đã hủy có thể biến mất khỏi Lịch Google thay vì hiện chữ [ĐÃ HỦY].',
			leave:
				'Trên máy tính: cạnh tên lịch bấm nút ba chấm, chọn “Cài đặt”, rồi “Hủy đăng ký” ở mục xóa lịch.',
		},
		{
			id: 'outlook',
			name: 'Outlook.com, tài khoản cá nhân',
			add: 'Bấm nút “Outlook.com”, đăng nhập rồi bấm “Nhập”. Hoặc trong Lịch chọn thêm lịch, đăng ký từ web, dán địa chỉ.',
			refresh: 'Thường khoảng 3 giờ một lần, có khi hơn một ngày. Bạn không đặt được.',
			leave: 'Trong danh sách lịch, bấm nút ba chấm cạnh tên lịch này rồi chọn loại bỏ.',
		},
		{
			id: 'microsoft365',
			name: 'Microsoft 365, tài khoản cơ quan, trường học',
			add: 'Bấm nút “Microsoft 365”, đăng nhập rồi bấm “Nhập”. Nếu cơ quan không cho thêm lịch bên ngoài, bạn nhờ người quản trị ở cơ quan giúp.',
			refresh: 'Thường khoảng 3 giờ một lần, có khi hơn một ngày. Bạn không đặt được.',
			leave: 'Trong danh sách lịch, bấm nút ba chấm cạnh tên lịch này rồi chọn loại bỏ.',
		},
		{
			id: 'icsx5',
			name: 'Android: ứng dụng ICSx5',
			add: 'Cài ICSx5 (mã nguồn mở), rồi bấm nút “Android có ICSx5”. Hoặc trong ICSx5 bấm dấu + và dán địa chỉ. Lịch hiện ngay trong ứng dụng lịch của máy.',
			refresh: 'Do bạn đặt trong ICSx5.',
			leave: 'Mở ICSx5, chọn lịch này rồi xóa.',
		},
		{
			id: 'thunderbird',
			name: 'Thunderbird trên máy tính',
			add: 'Sao chép địa chỉ. Trong Thunderbird tạo lịch mới, chọn “Trên mạng” rồi dán địa chỉ.',
			refresh: 'Do bạn đặt trong thuộc tính của lịch; lúc đầu là 30 phút một lần, khi Thunderbird đang mở.',
			leave: 'Bấm chuột phải vào tên lịch rồi chọn hủy đăng ký.',
		},
	],
	en: [
		{
			id: 'apple',
			name: 'Apple Calendar: iPhone, iPad, Mac',
			add: 'Press “iPhone, iPad, Mac”, then “Subscribe”. If nothing opens, add a subscription calendar in the Calendar app and paste the address.',
			refresh:
				'You decide. On a Mac: from every 5 minutes to once a week. On iPhone and iPad: as set under Fetch New Data in Settings.',
			leave:
				'In the Calendar app open the list of calendars, press the information button (i) beside this one and unsubscribe.',
		},
		{
			id: 'google',
			name: 'Google Calendar',
			add: 'On a computer: press “Google Calendar”, then “Add”. If the calendar does not appear or stays empty, press + beside “Other calendars”, choose “From URL” and paste the address. The app on a phone cannot add it by itself; once added on a computer, it is on the phone with the same account too.',
			refresh:
				'Google decides and you cannot change it: usually every 4 to 24 hours, however often this calendar is renewed. News of a late change is on the site sooner: look at the activity’s page before you set out. A cancelled session may vanish from Google Calendar instead of showing [Cancelled].',
			leave:
				'On a computer: press the three dots beside the calendar’s name, “Settings”, then “Unsubscribe” under Remove calendar.',
		},
		{
			id: 'outlook',
			name: 'Outlook.com, personal account',
			add: 'Press “Outlook.com”, sign in and press “Import”. Or in the calendar choose Add calendar, Subscribe from web, and paste the address.',
			refresh: 'Usually about every 3 hours, sometimes after more than a day. You cannot change it.',
			leave: 'In the list of calendars press the three dots beside this one and remove it.',
		},
		{
			id: 'microsoft365',
			name: 'Microsoft 365, account of work or school',
			add: 'Press “Microsoft 365”, sign in and press “Import”. If your organisation does not allow calendars from outside, please ask its administrator.',
			refresh: 'Usually about every 3 hours, sometimes after more than a day. You cannot change it.',
			leave: 'In the list of calendars press the three dots beside this one and remove it.',
		},
		{
			id: 'icsx5',
			name: 'Android: the app ICSx5',
			add: 'Install ICSx5 (open source), then press “Android with ICSx5”. Or press + in ICSx5 and paste the address. The calendar shows in the phone’s own calendar app.',
			refresh: 'As you set it in ICSx5.',
			leave: 'Open ICSx5, choose this calendar and delete it.',
		},
		{
			id: 'thunderbird',
			name: 'Thunderbird on a computer',
			add: 'Copy the address. In Thunderbird create a new calendar, choose “On the network” and paste the address.',
			refresh:
				'As you set it in the calendar’s properties; at first every 30 minutes while Thunderbird is open.',
			leave: 'Right-click the calendar’s name and unsubscribe.',
		},
	],
};
