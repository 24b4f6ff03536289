/** The table of learning resources as institutions are given it. */
import {
	audiencesColumn,
	closingColumns,
	levelsColumns,
	NO_EXAMPLES,
	summaryColumn,
	topicsColumn,
} from './columns-of-several.ts';
import type { TemplateColumn } from './template-column.ts';

export const resourceTemplate: readonly TemplateColumn[] = [
	{
		field: 'title',
		width: 36,
		hint: 'Bắt buộc. Tên học liệu, trên một dòng.',
		examples: ['Báo cũ đã số hóa', 'Tham quan ảo phòng trưng bày', 'Phiếu học tập cho lớp 6'],
	},
	{
		field: 'kind',
		width: 24,
		hint: 'Bắt buộc. Chọn trong danh sách.',
		list: 'resourceKinds',
		examples: ['Bộ sưu tập số', 'Tham quan ảo', 'Bộ học liệu'],
	},
	summaryColumn('trong ấy có gì, học được gì', [
		'Các số báo xuất bản trước năm 1945.',
		'Đi qua từng phòng và nghe thuyết minh.',
		'Phiếu đi kèm buổi tham quan, in ra là dùng được.',
	]),
	{
		field: 'url',
		width: 34,
		hint: 'Địa chỉ để xem hoặc tải, bắt đầu bằng https://',
		examples: ['https://thuvien.example/bao-cu', 'https://baotang.example/tham-quan', ''],
	},
	{
		field: 'availability',
		width: 22,
		hint: 'Xem trên mạng hay tại chỗ: chọn trong danh sách.',
		list: 'availabilities',
		examples: ['Xem trên mạng', 'Xem trên mạng', 'Xem tại chỗ'],
	},
	{
		field: 'languages',
		width: 20,
		hint: 'Ví dụ: tiếng Việt; tiếng Anh.',
		examples: ['tiếng Việt; tiếng Pháp', 'tiếng Việt', ''],
	},
	...levelsColumns,
	audiencesColumn,
	{
		field: 'price',
		width: 16,
		hint: 'Chọn trong danh sách.',
		list: 'resourcePrices',
		examples: ['Miễn phí', 'Miễn phí', 'Chưa rõ'],
	},
	{
		field: 'licence',
		width: 22,
		hint: 'Giấy phép sử dụng, ví dụ CC BY 4.0. Chưa rõ thì bỏ trống.',
		examples: NO_EXAMPLES,
	},
	{
		field: 'terms',
		width: 30,
		hint: 'Điều kiện: cần tài khoản, chỉ đọc tại chỗ …',
		examples: ['Không cần tài khoản.', '', ''],
	},
	topicsColumn,
	{
		field: 'days',
		width: 24,
		hint: 'Chỉ ghi khi dùng cho ngày ấy.',
		list: 'days',
		examples: NO_EXAMPLES,
	},
	...closingColumns('học liệu', ['Trang của thư viện', '', '']),
];
