/** What the page of tables says. It is for institutions of the city, in Vietnamese alone. */
/** By the browser's own words: what search pages share must not grow by this page. */
const number = (count: number) => count.toLocaleString('vi');

export const pageWords = {
	title: 'Kiểm tra bảng Excel trước khi gửi',
	lead: 'Chọn bảng của đơn vị bạn: trang này chỉ ra từng ô cần sửa và cho xem từng mục sẽ hiện ra thế nào. Tệp không rời khỏi máy của bạn.',
	how: 'Cách làm',
	howTemplate: 'Dùng bảng đơn vị vẫn lập hằng tháng, hoặc tải mẫu (.xlsx):',
	howFill:
		'Mỗi mục một dòng; hoạt động thì ghi tên, ngày, giờ, nơi, dành cho ai, mức phí. Điều gì chưa biết thì để trống.',
	howSend: 'Kiểm tra ở đây, sửa những ô được chỉ ra, rồi gửi tệp qua thư.',
	noScript:
		'Để kiểm tra tại chỗ, trình duyệt cần bật JavaScript. Nếu không tiện, mời bạn gửi thẳng tệp, chúng tôi kiểm tra giúp:',
	place: 'Đơn vị gửi bảng',
	placeNone: 'Chọn đơn vị',
	placeHow: 'Chưa thấy đơn vị của bạn trong danh sách? Mời bạn viết thư cho chúng tôi ở cuối trang.',
	table: 'Bảng của đơn vị',
	file: 'Chọn tệp',
	fileOther: 'Chọn tệp khác',
	fileHow: 'Tệp .xlsx, .xls, .ods hoặc .csv, nhiều nhất 32 MB.',
	drop: 'hoặc kéo tệp thả vào đây',
	choosePlaceFirst: 'Mời bạn chọn đơn vị trước, để trang đối chiếu với những gì đã có.',
	loading: 'Đang mở dữ liệu của đơn vị…',
	loadFailed: 'Chưa tải được dữ liệu để đối chiếu. Xin kiểm tra mạng rồi thử lại.',
	retry: 'Thử lại',
	working: (name: string) => `Đang đọc “${name}”…`,
	tooSlow: (seconds: number) =>
		`Đọc quá ${number(seconds)} giây chưa xong nên đã dừng. Mời bạn chép riêng bảng sang một tệp mới, hoặc gửi thẳng tệp cho chúng tôi.`,
	unreadable: (name: string, why: string) => `Chưa đọc được “${name}”: ${why}.`,
	failed: 'Trang gặp trục trặc khi đọc tệp này. Mời bạn gửi thẳng tệp cho chúng tôi, chúng tôi sẽ xem giúp.',
	empty:
		'Chưa thấy dòng nào đọc được. Bảng cần một dòng tiêu đề có cột tên, như “Tên hoạt động”, và ít nhất một cột nữa, như “Ngày bắt đầu”.',
	sound: (rows: number) => `Bảng có ${number(rows)} dòng, không có ô nào phải sửa.`,
	wrong: (rows: number, cells: number) => `Bảng có ${number(rows)} dòng, ${number(cells)} chỗ cần sửa.`,
	errors: 'Cần sửa',
	errorsHow: 'Sửa những ô này trong Excel, lưu lại rồi chọn tệp lần nữa.',
	warnings: 'Nên xem lại',
	warningsHow: 'Không sửa vẫn gửi được.',
	remarks: 'Những gì trang đã bỏ qua hoặc tự đổi',
	mark: 'Tải tệp có ghi chú tại từng ô',
	marking: 'Đang ghi chú thích…',
	markedOwn: 'Đã tải xuống chính tệp của bạn, thêm ghi chú ở từng ô cần xem; mọi thứ khác giữ nguyên.',
	markedCopy:
		'Đã tải xuống một tệp .xlsx mới có cùng các ô và ghi chú ở từng ô cần xem. Định dạng tệp gốc không nhận ghi chú, nên tệp gốc giữ nguyên, không thay đổi.',
	markFailed: 'Chưa ghi được chú thích vào tệp này. Mời bạn xem các lỗi ở trên.',
	suffix: '-ghi-chu',
	found: 'Sẽ hiện ra như sau',
	states: { new: 'Mới', changed: 'Thay đổi', same: 'Giữ nguyên' },
	counts: (made: number, changed: number, same: number) =>
		`${number(made)} mới, ${number(changed)} thay đổi, ${number(same)} giữ nguyên.`,
	skipped: 'Dòng có ô cần sửa chưa được tính ở đây.',
	changes: 'Đổi',
	changesRest: 'Những mục còn lại',
	same: 'Giữ nguyên như trên trang',
	absent: 'Có trên trang, không có trong bảng này',
	absentHow: 'Vẫn giữ nguyên, không bị xóa. Nếu có hoạt động đã hủy, mời bạn báo trong thư.',
	more: (count: number, further: boolean) =>
		`và ${number(count)}${further ? ' buổi khác hoặc hơn' : ' buổi khác'}`,
	notice: 'Chưa có bảng? Dán lời thông báo',
	noticeHow:
		'Dán bài đã đăng trên Zalo hoặc Facebook: trang tìm tên, ngày giờ, nơi, giá vé rồi xếp thành một dòng của bảng. Trang chỉ đọc chữ, không đoán thêm.',
	noticeText: 'Lời thông báo',
	noticeExample:
		'Kể chuyện sách cho bé\nThời gian: 8h30 - 10h, Chủ nhật 13/12/2026\nĐịa điểm: phòng thiếu nhi\nMiễn phí',
	noticeRead: 'Xếp thành dòng',
	noticeEmpty: 'Mời bạn dán lời thông báo vào ô trên.',
	noticeFound: 'Đã tìm thấy như sau.',
	noticeFoundHow: 'Mời bạn xem lại từng ô, nhất là chữ hoa trong tên riêng, rồi sửa cho đúng.',
	noticeFrom: (words: string) => `Từ: “${words}”`,
	noticeMissing: 'Không thấy trong lời thông báo. Bạn ghi thêm, hoặc để trống nếu chưa biết.',
	noticePersonal: (line: string) =>
		`Số điện thoại riêng của một người không được đăng: “${line}”. Mời bạn ghi số của đơn vị.`,
	noticeLook: 'Xem thử trên trang',
	noticeCopy: 'Sao chép dòng',
	noticeCopied: 'Đã sao chép. Mời bạn dán vào ô đầu của một dòng trống trong bảng mẫu.',
	noticeSave: 'Tải thành tệp .xlsx',
	noticeFile: 'thong-bao.xlsx',
	send: 'Gửi bảng',
	mail: 'Địa chỉ nhận bảng:',
	copyMail: 'Sao chép địa chỉ',
	letter: 'Lời nhắn kèm theo',
	letterOf: (place: string) =>
		`Kính gửi ban biên tập,\n\n${place || 'Đơn vị chúng tôi'} xin gửi bảng lịch hoạt động (tệp đính kèm).\nNgười liên hệ: \nĐiện thoại của đơn vị: \n\nTrân trọng.`,
	copyLetter: 'Sao chép lời nhắn',
	copied: 'Đã sao chép',
	copyFailed: 'Máy chưa cho sao chép; chữ đã được chọn, mời bạn bấm giữ rồi chọn “Sao chép”.',
	sendHow:
		'Bạn đính kèm tệp vào thư như vẫn làm, không cần tài khoản. Mỗi mục được người biên tập xem lại trước khi lên trang; gửi lại bảng cũ không làm trùng.',
} as const;
