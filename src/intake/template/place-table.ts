/** The table of places as institutions are given it. */
import {
	accessTemplateColumn,
	closingColumns,
	NO_EXAMPLES,
	summaryColumn,
	topicsColumn,
} from './columns-of-several.ts';
import type { TemplateColumn } from './template-column.ts';

const known = (field: string, width: number): TemplateColumn => ({
	field,
	width,
	hint: 'Có, Không hoặc Chưa rõ.',
	list: 'known',
	examples: ['Có', '', ''],
});

export const placeTemplate: readonly TemplateColumn[] = [
	{
		field: 'title',
		width: 34,
		hint: 'Bắt buộc. Tên đúng như trên biển.',
		examples: ['Phòng đọc cộng đồng thôn Mẫu', 'Nhà văn hóa tổ dân phố Mẫu', 'Bảo tàng Ví Dụ'],
	},
	{
		field: 'kind',
		width: 28,
		hint: 'Bắt buộc. Chọn trong danh sách.',
		list: 'placeKinds',
		examples: ['Thư viện cộng đồng', 'Nhà văn hóa thôn, tổ dân phố', 'Bảo tàng ngoài công lập'],
	},
	{
		field: 'ownership',
		width: 16,
		hint: 'Bắt buộc. Chọn trong danh sách.',
		list: 'ownerships',
		examples: ['Cộng đồng', 'Công lập', 'Ngoài công lập'],
	},
	summaryColumn('nơi ấy có gì, dành cho ai', [
		'Hai kệ sách cho trẻ em, đọc tại chỗ.',
		'Nơi sinh hoạt của tổ dân phố, có sân chơi.',
		'Hiện vật gốm sưu tầm trong vùng.',
	]),
	{
		field: 'ward',
		width: 22,
		hint: 'Chọn trong danh sách.',
		list: 'wards',
		examples: NO_EXAMPLES,
	},
	{
		field: 'address',
		width: 30,
		hint: 'Số nhà, đường, thôn hoặc tổ; không lặp lại phường, xã, thành phố.',
		examples: ['Thôn Mẫu', '12 đường Mẫu', '5 đường Ví Dụ'],
	},
	{
		field: 'geo',
		width: 22,
		hint: 'Vĩ độ, kinh độ, hoặc liên kết Google Maps có tọa độ. Chưa rõ thì bỏ trống.',
		examples: NO_EXAMPLES,
	},
	{
		field: 'openingHours',
		width: 40,
		hint: 'Viết như: Thứ 2–Thứ 6: 7h30–11h, 13h30–17h; Thứ 7: 8h–11h; nghỉ Chủ nhật. Thứ không ghi là đóng cửa.',
		examples: ['Thứ 7, Chủ nhật: 8h–11h', '', 'Hằng ngày, trừ thứ Hai: 8h–17h'],
	},
	{
		field: 'holidays',
		width: 16,
		hint: 'Ngày nghỉ lễ, Tết mở hay đóng cửa.',
		list: 'holidays',
		examples: ['Đóng cửa', '', 'Mở cửa'],
	},
	{
		field: 'price',
		width: 30,
		hint: 'Vé vào cửa: “Miễn phí”, hoặc “Người lớn 50.000đ; trẻ em 25.000đ”. Chưa rõ thì bỏ trống.',
		list: 'prices',
		examples: ['Miễn phí', '', 'Người lớn 30.000đ; trẻ em 15.000đ'],
	},
	{
		field: 'role',
		width: 26,
		hint: 'Bộ phận nhận liên hệ. Không ghi tên riêng.',
		examples: ['Người phụ trách phòng đọc', '', 'Bộ phận giáo dục'],
	},
	{
		field: 'phone',
		width: 18,
		hint: 'Số của đơn vị, có mã vùng. Không ghi số riêng của cá nhân.',
		examples: NO_EXAMPLES,
	},
	{ field: 'email', width: 26, hint: 'Địa chỉ của đơn vị.', examples: NO_EXAMPLES },
	{ field: 'url', width: 26, hint: 'Bắt đầu bằng https://', examples: NO_EXAMPLES },
	{ field: 'social', width: 26, hint: 'Trang chính thức của đơn vị.', examples: NO_EXAMPLES },
	accessTemplateColumn,
	known('coachParking', 16),
	known('lunchSpace', 16),
	known('toilets', 16),
	{
		field: 'visitNote',
		width: 30,
		hint: 'Điều nhà trường cần biết khi đưa học sinh đến.',
		examples: ['', '', 'Xe khách đỗ ở đầu đường.'],
	},
	topicsColumn,
	...closingColumns('địa điểm'),
];
