/** What the page of confirming says. It is for institutions of the city, in Vietnamese alone. */
export const confirmWords = {
	title: 'Xác nhận thông tin của đơn vị',
	lead: 'Mời đơn vị xem lại những gì trang đang ghi. Đúng thì một lần bấm là có tin nhắn để gửi; chưa đúng thì ghi vài chữ là đủ.',
	place: 'Đơn vị của bạn',
	placeNone: 'Chọn đơn vị',
	loading: 'Đang mở…',
	loadFailed: 'Chưa tải được thông tin của đơn vị. Xin kiểm tra mạng rồi thử lại.',
	retry: 'Thử lại',
	now: (count: number) => `Trang đang ghi ${count} mục`,
	open: 'Xem trang',
	opens: (title: string) => `Xem trang: ${title}`,
	right: 'Đúng cả',
	wrong: 'Có chỗ sai',
	wrongHow: 'Ghi điều chưa đúng ngay dưới mục ấy; mục nào để trống là đúng.',
	wrongOf: (title: string) => `Điều chưa đúng ở “${title}”`,
	wrongHint: 'Ví dụ: nay mở cửa đến 18 giờ',
	more: 'Hoạt động còn thiếu, điều khác muốn báo',
	message: 'Tin nhắn để gửi',
	messageHow:
		'Bạn ghi tên và chức vụ ở cuối rồi gửi qua thư, hoặc chép vào Zalo. Trang này không lưu và không tự gửi gì.',
	mailTo: 'Gửi đến:',
	copy: 'Sao chép tin nhắn',
	copied: 'Đã sao chép',
	copyFailed: 'Máy chưa cho sao chép; chữ đã được chọn, mời bạn bấm giữ rồi chọn “Sao chép”.',
	share: 'Gửi qua Zalo, tin nhắn…',
	mail: 'Mở ứng dụng thư',
	noScript:
		'Để xem danh sách, trình duyệt cần bật JavaScript. Nếu không tiện, mời bạn mở trang của đơn vị trong mục Địa điểm rồi viết thư cho chúng tôi:',
	subject: (place: string) => `Xác nhận thông tin: ${place}`,
	dear: 'Kính gửi ban biên tập,',
	allRight: (place: string, site: string, count: number, date: string) =>
		`${place} đã xem ${count} mục về đơn vị trên ${site}, ngày ${date}: đúng cả.`,
	someWrong: (place: string, site: string, count: number, date: string) =>
		`${place} đã xem ${count} mục về đơn vị trên ${site}, ngày ${date}. Xin sửa:`,
	others: 'Các mục còn lại đúng.',
	also: 'Xin báo thêm:',
	by: 'Người xác nhận, chức vụ:',
} as const;
