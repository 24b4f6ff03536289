/** What came of activities, to be filled in afterwards: the table of dated activities with other columns. */
import { NO_EXAMPLES } from './columns-of-several.ts';
import type { TemplateColumn } from './template-column.ts';

export const outcomeTemplate: readonly TemplateColumn[] = [
	{
		field: 'id',
		width: 34,
		hint: 'Mã mà danh mục đã gửi cho đơn vị. Không có mã thì ghi đúng tên, ngày và giờ.',
		examples: NO_EXAMPLES,
	},
	{
		field: 'title',
		width: 40,
		hint: 'Bắt buộc. Tên hoạt động, như đã đăng.',
		examples: ['Ngày hội đọc sách', 'Lớp làm đèn lồng', 'Trưng bày tranh thiếu nhi'],
	},
	{
		field: 'start',
		width: 16,
		hint: 'Ngày bắt đầu, như đã đăng: 16/1/2027. Có mã thì không cần ghi.',
		examples: ['16/1/2027', '23/1/2027', '19/4/2027'],
	},
	{
		field: 'startTime',
		width: 13,
		hint: 'Giờ bắt đầu, như đã đăng. Có mã thì không cần ghi.',
		examples: ['8h', '15h', ''],
	},
	{
		field: 'attended',
		width: 18,
		hint: 'Tổng số lượt người của mọi buổi, một số tròn.',
		examples: ['120', '25', '1.200'],
	},
	{
		field: 'outcomeNote',
		width: 44,
		hint: 'Kết quả, một hai câu. Không ghi tên riêng của người tham gia.',
		examples: ['Trao 30 phần thưởng cho bạn đọc.', '', ''],
	},
	{
		field: 'outcomeSource',
		width: 30,
		hint: 'Báo cáo nào ghi con số này. Bỏ trống thì nguồn là bảng này.',
		examples: ['Báo cáo số 7 của thư viện', '', ''],
	},
];
