/** The table of yearly figures as institutions are given it. */
import { NO_EXAMPLES } from './columns-of-several.ts';
import type { TemplateColumn } from './template-column.ts';

export const figureTemplate: readonly TemplateColumn[] = [
	{
		field: 'title',
		width: 46,
		hint: 'Bắt buộc. Đếm cái gì, trên một dòng.',
		examples: [
			'Lượt bạn đọc tại thư viện',
			'Buổi học cho nhà trường đã tổ chức',
			'Bản sách bổ sung trong năm',
		],
	},
	{
		field: 'period',
		width: 14,
		hint: 'Bắt buộc. Năm của số liệu: 2026; một tháng thì ghi 10/2026.',
		examples: ['2026', '2026', '2026'],
	},
	{
		field: 'value',
		width: 14,
		hint: 'Một số: 60.880. Chưa có thì bỏ trống, đừng ghi 0.',
		examples: ['12.500', '34', '1.020'],
	},
	{
		field: 'unit',
		width: 16,
		hint: 'Ví dụ: lượt, buổi, bản sách.',
		examples: ['lượt', 'buổi', 'bản'],
	},
	{
		field: 'note',
		width: 44,
		hint: 'Đếm thế nào: mỗi lần đến là một lượt hay mỗi người một lượt, có tính khách du lịch không.',
		examples: ['Mỗi lần đến là một lượt.', 'Không kể khách tham quan.', ''],
	},
	{
		field: 'source',
		width: 30,
		hint: 'Báo cáo nào ghi con số này. Bỏ trống thì nguồn là bảng này.',
		examples: ['Báo cáo tổng kết năm 2026', '', ''],
	},
	{ field: 'sourceOn', width: 15, hint: 'Ngày của báo cáo ấy.', examples: ['20/11/2026', '', ''] },
	{
		field: 'definition',
		width: 26,
		hint: 'Bỏ trống với số liệu mới. Mã đã có thì để nguyên, để các năm so được với nhau.',
		examples: NO_EXAMPLES,
	},
	{
		field: 'id',
		width: 18,
		hint: 'Bỏ trống với số liệu mới. Chỉ ghi khi danh mục đã gửi mã cho đơn vị.',
		examples: NO_EXAMPLES,
	},
];
