/** Columns that stand in every table that institutions are given. */
import type { TemplateColumn } from './template-column.ts';

type Examples = TemplateColumn['examples'];
export const NO_EXAMPLES: Examples = ['', '', ''];

export const summaryColumn = (what: string, examples: Examples): TemplateColumn => ({
	field: 'summary',
	width: 44,
	hint: `Một hai câu: ${what}. Nhiều nhất 200 ký tự.`,
	examples,
});
export const topicsColumn: TemplateColumn = {
	field: 'topics',
	width: 24,
	hint: 'Chọn trong danh sách; nhiều chủ đề thì ngăn bằng dấu chấm phẩy.',
	list: 'topics',
	examples: NO_EXAMPLES,
};
export const audiencesColumn: TemplateColumn = {
	field: 'audiences',
	width: 22,
	hint: 'Chọn trong danh sách; nhiều đối tượng thì ngăn bằng dấu chấm phẩy.',
	list: 'audiences',
	examples: NO_EXAMPLES,
};
export const levelsColumns: readonly TemplateColumn[] = [
	{
		field: 'levels',
		width: 20,
		hint: 'Chọn trong danh sách; nhiều cấp thì ngăn bằng dấu chấm phẩy.',
		list: 'levels',
		examples: NO_EXAMPLES,
	},
	{
		field: 'subjects',
		width: 26,
		hint: 'Chọn trong danh sách; nhiều môn thì ngăn bằng dấu chấm phẩy.',
		list: 'subjects',
		examples: NO_EXAMPLES,
	},
];
export const accessTemplateColumn: TemplateColumn = {
	field: 'access',
	width: 30,
	hint: 'Có sẵn những gì: chọn trong danh sách, nhiều thứ thì ngăn bằng dấu chấm phẩy. Chưa rõ thì bỏ trống.',
	list: 'accessFeatures',
	examples: NO_EXAMPLES,
};

/** Source, id and confirmation close each table. */
export const closingColumns = (what: string, source: Examples = NO_EXAMPLES): readonly TemplateColumn[] => [
	{
		field: 'source',
		width: 28,
		hint: 'Tên kế hoạch, thông báo, trang của đơn vị. Bỏ trống thì nguồn là bảng này.',
		examples: source,
	},
	{
		field: 'sourceOn',
		width: 15,
		hint: 'Ngày của kế hoạch, thông báo ấy.',
		examples: [source[0] ? '20/11/2026' : '', '', ''],
	},
	{
		field: 'id',
		width: 18,
		hint: `Bỏ trống với ${what} mới. Chỉ ghi khi danh mục đã gửi mã cho đơn vị.`,
		examples: NO_EXAMPLES,
	},
	{
		field: 'confirmed',
		width: 16,
		hint: 'Ghi “x” khi đơn vị đã xem lại và dòng này đúng.',
		examples: ['x', '', ''],
	},
];
