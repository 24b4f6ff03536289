/** Columns that a teacher asks for: levels, grades, subjects, how long, how many. */
import { readDuration } from '../values/durations.ts';
import { readGrades } from '../values/number-lists.ts';
import { readFigure, readGroup } from '../values/numbers.ts';
import { at, mapped, type SheetColumn, single } from './column.ts';
import { separateSentences } from './lists.ts';
import { references, words } from './simple.ts';

export const levelsColumn: SheetColumn = {
	field: 'levels',
	label: 'Cấp học',
	also: ['cấp', 'bậc học'],
	read: references(({ levels }) => levels, 'cấp học', 'levels'),
};
export const subjectsColumn: SheetColumn = {
	field: 'subjects',
	label: 'Môn học',
	also: ['môn', 'môn học hoạt động giáo dục'],
	read: references(({ subjects }) => subjects, 'môn học', 'subjects'),
};

const whole = (most: number, unit: string, ...path: [string, ...string[]]): SheetColumn['read'] => {
	return (content) =>
		mapped(readFigure(content, unit), (value) =>
			Number.isInteger(value) && value >= 1 && value <= most
				? at(value, ...path)
				: { message: `${value} không phải số từ 1 đến ${most}`, cure: 'ghi một số tròn' },
		);
};

export const schoolColumns: readonly SheetColumn[] = [
	levelsColumn,
	{
		field: 'grades',
		label: 'Lớp',
		also: ['khối lớp', 'khối'],
		read: single(readGrades, 'grades'),
	},
	subjectsColumn,
	{
		field: 'localEducation',
		label: 'Nội dung giáo dục địa phương',
		also: ['giáo dục địa phương', 'chủ đề giáo dục địa phương'],
		read: words(200, 'localEducation', 'vi'),
	},
	{
		field: 'learn',
		label: 'Học được gì',
		also: ['mục tiêu', 'yêu cầu cần đạt'],
		read: separateSentences(200, 'learn'),
	},
	{
		field: 'activities',
		label: 'Làm gì',
		also: ['các hoạt động', 'hoạt động của học sinh'],
		read: separateSentences(200, 'activities'),
	},
	{
		field: 'lifeSkills',
		label: 'Kỹ năng sống',
		also: ['kỹ năng', 'kĩ năng'],
		read: separateSentences(120, 'lifeSkills'),
	},
	{
		field: 'duration',
		label: 'Thời lượng',
		also: ['thời lượng một buổi', 'bao lâu'],
		read: single(readDuration, 'durationMinutes'),
	},
	{
		field: 'group',
		label: 'Số người một buổi',
		also: ['số học sinh một buổi', 'số lượng', 'quy mô', 'số học sinh', 'số người'],
		read: (content) =>
			mapped(readGroup(content), (range) => ({
				value: Object.entries(range).map(([key, value]) => ({ path: ['group', key] as const, value })),
			})),
	},
	{
		field: 'pupilsPerAdult',
		label: 'Số học sinh cho một người lớn',
		also: ['học sinh mỗi người lớn'],
		read: whole(200, 'em|học sinh', 'group', 'pupilsPerAdult'),
	},
	{
		field: 'leadDays',
		label: 'Báo trước mấy ngày',
		also: ['báo trước', 'đăng ký trước mấy ngày'],
		read: (content) =>
			mapped(readFigure(content, 'ngày'), (days) => ({
				value: [
					{ path: ['booking', 'leadDays'] as const, value: days },
					{ path: ['booking', 'mode'] as const, value: 'enquiry', assumed: true as const },
				],
			})),
	},
];
