/** Notices as institutions post them, each with the cells that it must come to; names of persons and numbers are invented. */
export interface PostedNotice {
	readonly text: string;
	readonly cells: Readonly<Record<string, string>>;
	readonly missing: readonly string[];
	/** Lines with a number of a person. */
	readonly personal?: number;
}

export const notices: readonly PostedNotice[] = [
	{
		text: '📢 THÔNG BÁO\nKể chuyện sách “Dế Mèn phiêu lưu ký”\n⏰ Thời gian: 8h30 - 10h00, Chủ nhật, ngày 29/11/2026\n📍 Địa điểm: Thư viện Tổng hợp thành phố Huế, 29A Lê Quý Đôn\n👧 Đối tượng: thiếu nhi từ 6 đến 10 tuổi\n💰 Miễn phí tham gia\n☎️ Đăng ký: 0234 3822 425',
		cells: {
			title: 'Kể chuyện sách “Dế Mèn phiêu lưu ký”',
			start: '29/11/2026',
			startTime: '08:30',
			endTime: '10:00',
			places: 'Thư viện Tổng hợp thành phố Huế',
			audiences: 'Thiếu nhi',
			ages: 'từ 6 đến 10 tuổi',
			price: 'Miễn phí',
			bookingPhone: '0234 3822 425',
		},
		missing: [],
	},
	{
		text: 'Trân trọng kính mời quý vị tham dự tọa đàm “Văn học Huế đầu thế kỷ XX” do Thư viện tổ chức.\nThời gian: 14 giờ 00, thứ Bảy ngày 05 tháng 12 năm 2026\nTại: Bảo tàng Lịch sử Huế\nVào cửa tự do.',
		cells: {
			title: 'Tọa đàm “Văn học Huế đầu thế kỷ XX”',
			start: '05/12/2026',
			startTime: '14:00',
			places: 'Bảo tàng Lịch sử thành phố Huế',
			price: 'Miễn phí',
			booking: 'Không cần',
		},
		missing: ['audiences'],
	},
	{
		text: 'LỚP VẼ TRANH LỤA CUỐI TUẦN\n- Lịch học: thứ 7 hằng tuần, 14h-16h, từ 5/12/2026 đến 26/12/2026\n- Học phí: 500.000đ\n- Liên hệ: cô Hoa 0905 123 456',
		cells: {
			title: 'Lớp vẽ tranh lụa cuối tuần',
			pattern: 'thứ 7 hằng tuần, 14h-16h, từ 5/12/2026 đến 26/12/2026',
			price: '500.000đ',
		},
		missing: ['places', 'audiences'],
		personal: 1,
	},
	{
		text: 'Triển lãm ảnh “Huế xưa”\nMở cửa từ ngày 1/12/2026 đến ngày 15/12/2026, 7h30 - 17h00\nĐịa điểm: Bảo tàng Lịch sử Huế\nVé: Người lớn 50.000đ; trẻ em 25.000đ',
		cells: {
			title: 'Triển lãm ảnh “Huế xưa”',
			start: '01/12/2026',
			end: '15/12/2026',
			startTime: '07:30',
			endTime: '17:00',
			places: 'Bảo tàng Lịch sử thành phố Huế',
			price: 'Người lớn 50.000đ; trẻ em 25.000đ',
		},
		missing: ['audiences'],
	},
	{
		text: 'Hội thi kể chuyện theo sách năm 2026\nThời gian: 8h00 ngày 12/12/2026\nHạn đăng ký: 05/12/2026\nĐối tượng: học sinh tiểu học\nĐăng ký tham gia tại https://forms.gle/abcDEF123',
		cells: {
			title: 'Hội thi kể chuyện theo sách năm 2026',
			bookingCloses: '05/12/2026',
			start: '12/12/2026',
			startTime: '08:00',
			audiences: 'Học sinh',
			bookingUrl: 'https://forms.gle/abcDEF123',
			booking: 'Cần đăng ký',
		},
		missing: ['places', 'price'],
	},
	{
		text: 'Huế, ngày 20 tháng 11 năm 2026\nTHƯ MỜI\nNgày hội đọc sách gia đình\nBắt đầu: 7h30 sáng 6/12\nĐịa điểm: Nhà văn hóa phường Thuận Hóa\nDành cho: gia đình, thiếu nhi',
		cells: {
			title: 'Ngày hội đọc sách gia đình',
			start: '06/12/2026',
			startTime: '07:30',
			places: 'Nhà văn hóa phường Thuận Hóa',
			audiences: 'Thiếu nhi; Gia đình',
		},
		missing: ['price'],
	},
	{
		text: 'CLB tiếng Anh Thư viện\nLịch sinh hoạt: Chủ nhật hằng tuần, 9h-11h\nĐối tượng: sinh viên\nKhông cần đăng ký',
		cells: {
			title: 'CLB tiếng Anh Thư viện',
			pattern: 'Chủ nhật hằng tuần, 9h-11h',
			audiences: 'Sinh viên',
			booking: 'Không cần',
		},
		missing: ['places', 'price'],
	},
	{
		text: 'Chiếu phim tài liệu về Bác Hồ\nNgày: 19/12/2026 và 20/12/2026\nGiờ: 19h30\nMiễn phí',
		cells: {
			title: 'Chiếu phim tài liệu về Bác Hồ',
			start: '19/12/2026, 20/12/2026',
			startTime: '19:30',
			price: 'Miễn phí',
		},
		missing: ['places', 'audiences'],
	},
	{
		text: 'Trải nghiệm làm gốm ở bảo tàng. Thời gian 9h ngày 28/11/2026, tại Bảo tàng Lịch sử Huế. Phí 50k/bé. Vui lòng đăng ký trước qua số 0234.3822.425',
		cells: {
			title: 'Trải nghiệm làm gốm ở bảo tàng',
			start: '28/11/2026',
			startTime: '09:00',
			places: 'Bảo tàng Lịch sử thành phố Huế',
			price: '50k/bé',
			bookingPhone: '0234 3822 425',
			booking: 'Cần đăng ký',
		},
		missing: ['audiences'],
	},
	{
		text: 'Các bạn ơi!\nTuần này thư viện có buổi gấp giấy Origami nè\n15h chiều thứ Bảy 28/11\nMiễn phí luôn nhé!!!',
		cells: {
			title: 'Tuần này thư viện có buổi gấp giấy Origami nè',
			start: '28/11/2026',
			startTime: '15:00',
			price: 'Miễn phí',
		},
		missing: ['places', 'audiences'],
	},
	{
		text: 'Chương trình: Giới thiệu sách mới tháng 12\nThời gian: 8:30 - 10:30, 03/12/2026 (thứ Năm)\nNơi tổ chức: Phòng đọc tầng 2\nThành phần: Bạn đọc, sinh viên, giảng viên',
		cells: {
			title: 'Giới thiệu sách mới tháng 12',
			start: '03/12/2026',
			startTime: '08:30',
			endTime: '10:30',
			places: 'Phòng đọc tầng 2',
			audiences: 'Giáo viên; Sinh viên',
		},
		missing: ['price'],
	},
	{
		text: 'SỰ KIỆN: NÓI CHUYỆN CHUYÊN ĐỀ ÁO DÀI HUẾ\nThời gian: 31/02/2027, 8h\nĐịa điểm: Bảo tàng Lịch sử Huế',
		cells: { title: 'Nói chuyện chuyên đề áo dài huế', places: 'Bảo tàng Lịch sử thành phố Huế' },
		missing: ['start', 'startTime', 'audiences', 'price'],
	},
	{
		text: 'Lễ giỗ tổ nghề\nThời gian: ngày 13 tháng 3 âm lịch\nĐịa điểm: Đình làng',
		cells: { title: 'Lễ giỗ tổ nghề', places: 'Đình làng' },
		missing: ['start', 'startTime', 'audiences', 'price'],
	},
	{
		text: 'Tham quan bảo tàng miễn phí cho học sinh\nNhân ngày 23/11/2026, bảo tàng mở cửa từ 7h đến 17h.\nMiễn phí cho học sinh, sinh viên; khách khác 50.000đ.',
		cells: {
			title: 'Tham quan bảo tàng miễn phí cho học sinh',
			start: '23/11/2026',
			startTime: '07:00',
			endTime: '17:00',
		},
		missing: ['places', 'audiences', 'price'],
	},
	{
		text: 'Tập huấn kỹ năng tra cứu tài liệu số\nTừ 8h00 đến 11h00 các ngày 07, 08/12/2026\nĐối tượng: giáo viên\nEmail: thuvien@hue.example',
		cells: {
			title: 'Tập huấn kỹ năng tra cứu tài liệu số',
			start: '07/12/2026, 08/12/2026',
			startTime: '08:00',
			endTime: '11:00',
			audiences: 'Giáo viên',
			bookingEmail: 'thuvien@hue.example',
		},
		missing: ['places', 'price'],
	},
	{
		text: 'THÔNG BÁO LỊCH NGHỈ LỄ\nThư viện nghỉ phục vụ bạn đọc.',
		cells: { title: 'Lịch nghỉ lễ' },
		missing: ['start', 'startTime', 'places', 'audiences', 'price'],
	},
	{
		text: 'Đêm thơ Nguyên tiêu\nThời gian: 19h30 - 21h30 ngày 20/02/2027\nĐịa điểm: Thư viện Tổng hợp thành phố Huế\nLiên hệ: anh Nam (0914 555 666) hoặc văn phòng 0234 3823 000',
		cells: {
			title: 'Đêm thơ Nguyên tiêu',
			start: '20/02/2027',
			startTime: '19:30',
			endTime: '21:30',
			places: 'Thư viện Tổng hợp thành phố Huế',
		},
		missing: ['audiences', 'price'],
		personal: 1,
	},
	{
		text: 'Lớp học đàn tranh miễn phí\nThời gian: tối thứ 2, 4, 6 hằng tuần, 18h-20h\nKhai giảng: 01/12/2026\nĐộ tuổi: từ 15 tuổi trở lên',
		cells: {
			title: 'Lớp học đàn tranh miễn phí',
			pattern: 'tối thứ 2, 4, 6 hằng tuần, 18h-20h, 01/12/2026',
			ages: 'từ 15 tuổi trở lên',
			price: 'Miễn phí',
		},
		missing: ['places', 'audiences'],
	},
	{
		text: 'Workshop làm hoa giấy Thanh Tiên\n1. Thời gian: 8h–11h ngày 28-11-2026\n2. Địa điểm: Bảo tàng Lịch sử Huế (23/8)\n3. Phí tham gia: 150.000đ/người\n4. Số lượng có hạn, đăng ký ngay: https://docs.google.com/forms/d/e/1FAI/viewform',
		cells: {
			title: 'Workshop làm hoa giấy Thanh Tiên',
			start: '28/11/2026',
			startTime: '08:00',
			endTime: '11:00',
			places: 'Bảo tàng Lịch sử thành phố Huế',
			price: '150.000đ/người',
			bookingUrl: 'https://docs.google.com/forms/d/e/1FAI/viewform',
			booking: 'Cần đăng ký',
		},
		missing: ['audiences'],
	},
	{
		text: 'Thời gian: 8h ngày 30/11/2026',
		cells: { start: '30/11/2026', startTime: '08:00' },
		missing: ['title', 'places', 'audiences', 'price'],
	},
	{
		text: 'ngay hoi sach\nthoi gian: 8h ngay 30/11/2026\ndia diem: thu vien tong hop thanh pho hue\ndoi tuong: thieu nhi\nphi: mien phi',
		cells: {
			title: 'Ngay hoi sach',
			start: '30/11/2026',
			startTime: '08:00',
			places: 'Thư viện Tổng hợp thành phố Huế',
			audiences: 'Thiếu nhi',
			price: 'mien phi',
		},
		missing: [],
	},
	{
		text: 'Trưng bày chuyên đề “Mộc bản triều Nguyễn” – từ 25/11 đến 31/12/2026 tại Bảo tàng Lịch sử Huế. Mở cửa 7h30–17h30 hằng ngày.',
		cells: {
			title: 'Trưng bày chuyên đề “Mộc bản triều Nguyễn”',
			start: '25/11/2026',
			end: '31/12/2026',
			startTime: '07:30',
			endTime: '17:30',
			places: 'Bảo tàng Lịch sử thành phố Huế',
		},
		missing: ['audiences', 'price'],
	},
];
