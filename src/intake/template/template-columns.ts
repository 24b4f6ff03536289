/** The columns of the table that institutions are given: what each is for, and rows to look at. */
export interface TemplateColumn {
	readonly field: string;
	/** In letters. */
	readonly width: number;
	/** What opens beside the header. */
	readonly hint: string;
	/** Which list of names drops down. */
	readonly list?: 'kinds' | 'audiences' | 'topics' | 'days' | 'places' | 'prices' | 'bookings';
	/** A cell of each row on the sheet of examples. */
	readonly examples: readonly [string, string, string];
}

export const eventTemplate: readonly TemplateColumn[] = [
	{
		field: 'title',
		width: 34,
		hint: 'Bắt buộc. Tên hoạt động, trên một dòng.',
		examples: ['Kể chuyện sách cuối tuần', 'Trưng bày tranh thiếu nhi', 'Nói chuyện về sách cũ'],
	},
	{
		field: 'summary',
		width: 44,
		hint: 'Một hai câu: người tham gia được học gì, làm gì. Nhiều nhất 200 ký tự.',
		examples: [
			'Các em nghe kể chuyện rồi vẽ lại nhân vật mình thích.',
			'Tranh các em vẽ về sách và thư viện.',
			'Cách nhận biết và giữ gìn sách cũ trong nhà.',
		],
	},
	{
		field: 'kind',
		width: 22,
		hint: 'Chọn trong danh sách.',
		list: 'kinds',
		examples: ['Sinh hoạt câu lạc bộ', 'Trưng bày, triển lãm', 'Nói chuyện, tọa đàm'],
	},
	{
		field: 'start',
		width: 16,
		hint: 'Bắt buộc, trừ khi đã ghi “Lịch lặp lại”. Viết ngày/tháng/năm: 16/1/2027. Nhiều ngày rời nhau: 16/1/2027; 23/1/2027.',
		examples: ['9/1/2027', '19/4/2027', '16/1/2027'],
	},
	{
		field: 'end',
		width: 16,
		hint: 'Chỉ ghi khi kéo dài nhiều ngày.',
		examples: ['29/5/2027', '2/5/2027', ''],
	},
	{
		field: 'startTime',
		width: 13,
		hint: 'Viết 8h, 8h30 hoặc 08:30. Chưa rõ thì bỏ trống.',
		examples: ['15h', '8h', '8h'],
	},
	{ field: 'endTime', width: 13, hint: 'Chưa rõ thì bỏ trống.', examples: ['16h30', '17h', '10h'] },
	{
		field: 'pattern',
		width: 26,
		hint: 'Chỉ ghi khi lặp lại: “thứ 7 hằng tuần, nghỉ lễ”, “Chủ nhật đầu tiên hằng tháng”. Ngày đầu và ngày cuối ghi ở hai cột ngày.',
		examples: ['thứ 7 hằng tuần, nghỉ lễ', '', ''],
	},
	{
		field: 'places',
		width: 28,
		hint: 'Bỏ trống nếu ở ngay đơn vị. Nơi chưa có trong danh sách thì ghi tên và địa chỉ.',
		list: 'places',
		examples: ['', '', 'Sân nhà văn hóa thôn, gần chợ'],
	},
	{
		field: 'audiences',
		width: 22,
		hint: 'Chọn trong danh sách; nhiều đối tượng thì ngăn bằng dấu chấm phẩy.',
		list: 'audiences',
		examples: ['', '', ''],
	},
	{
		field: 'ages',
		width: 14,
		hint: 'Ví dụ: 6–10 tuổi, từ 15 tuổi trở lên.',
		examples: ['6–10 tuổi', '', ''],
	},
	{
		field: 'price',
		width: 24,
		hint: 'Viết “Miễn phí”, “50.000đ”, hoặc “Người lớn 50.000đ; trẻ em 25.000đ”. Chưa rõ thì bỏ trống.',
		list: 'prices',
		examples: ['Miễn phí', 'Người lớn 50.000đ; trẻ em 25.000đ', 'Miễn phí'],
	},
	{
		field: 'booking',
		width: 18,
		hint: 'Chọn trong danh sách, hoặc ghi địa chỉ trang đăng ký.',
		list: 'bookings',
		examples: ['Cần đăng ký', 'Không cần', 'Nên đăng ký'],
	},
	{
		field: 'bookingPhone',
		width: 20,
		hint: 'Số của đơn vị, có mã vùng. Không ghi số riêng của cá nhân.',
		examples: ['', '', ''],
	},
	{
		field: 'topics',
		width: 24,
		hint: 'Chọn trong danh sách; nhiều chủ đề thì ngăn bằng dấu chấm phẩy.',
		list: 'topics',
		examples: ['', '', ''],
	},
	{
		field: 'days',
		width: 24,
		hint: 'Chỉ ghi khi tổ chức nhân ngày ấy.',
		list: 'days',
		examples: ['', '', ''],
	},
	{
		field: 'source',
		width: 28,
		hint: 'Tên kế hoạch, thông báo của đơn vị. Bỏ trống thì nguồn là bảng này.',
		examples: ['Thông báo của thư viện', '', ''],
	},
	{
		field: 'sourceOn',
		width: 15,
		hint: 'Ngày của kế hoạch, thông báo ấy.',
		examples: ['20/11/2026', '', ''],
	},
	{
		field: 'id',
		width: 18,
		hint: 'Bỏ trống với hoạt động mới. Chỉ ghi khi danh mục đã gửi mã cho đơn vị.',
		examples: ['', '', ''],
	},
	{
		field: 'confirmed',
		width: 16,
		hint: 'Ghi “x” khi đơn vị đã xem lại và dòng này đúng.',
		examples: ['x', '', ''],
	},
];
