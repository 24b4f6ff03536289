import { inEn, inVi } from './counted.ts';

/** The door of schools: what a class can do, by level and by subject. */
export const schools = {
	vi: {
		schools: 'Nhà trường',
		schoolsLead:
			'Buổi học, chuyến tham quan và chuyến lưu động mà một lớp có thể tham gia; nhà trường hẹn trước với đơn vị.',
		schoolsByLevel: 'Theo cấp học',
		schoolsBySubject: 'Theo môn học, hoạt động giáo dục',
		schoolsSorted: 'Cấp học và môn học do danh mục xếp theo nội dung, trừ khi nguồn nói rõ.',
		schoolsSilentLevel: (count: number) => `${inVi(count)} hoạt động chưa ghi cấp học.`,
		schoolsSilentSubject: (count: number) => `${inVi(count)} hoạt động chưa ghi môn học.`,
		schoolsFixed: 'Có lịch sẵn',
		schoolsOnRequest: 'Theo yêu cầu của trường',
		schoolsAtSchool: 'Đến tận trường',
		schoolsOnline: 'Trực tuyến',
		schoolsPupils: 'Cho từng em, ngoài giờ học',
		schoolsPupilsLead: 'Lớp, câu lạc bộ, cuộc thi mà học sinh, sinh viên tự tham gia.',
		schoolsPolicies: 'Vé cho học sinh, sinh viên',
		schoolsMaterials: 'Học liệu cho lớp học',
		schoolsComing: 'Sắp diễn ra, dành cho nhà trường',
		schoolsComingNone: 'Danh mục chưa có buổi nào dành cho nhà trường trong những ngày tới.',
		schoolsNone: 'Danh mục chưa biết hoạt động nào cho lớp ở mục này.',
		schoolsLevelKicker: 'Cấp học',
		schoolsSubjectKicker: 'Môn học, hoạt động giáo dục',
		schoolsGrades: (grades: string) => `Lớp ${grades}.`,
		schoolsLevelTitle: (level: string) => `${level}: hoạt động cho lớp`,
		schoolsSubjectTitle: (subject: string) => `${subject}: hoạt động cho lớp`,
		schoolsLevelLead: (level: string) =>
			`Những gì một lớp cấp ${level} có thể làm ở thư viện, bảo tàng, trung tâm văn hóa, hoặc ngay tại trường.`,
		schoolsAdultsLead: (level: string) =>
			`Những gì dành cho ${level} ở thư viện, bảo tàng, trung tâm văn hóa.`,
		schoolsSubjectLead: (subject: string) =>
			`Những gì gắn với môn ${subject} ở thư viện, bảo tàng, trung tâm văn hóa, hoặc ngay tại trường.`,
		schoolsPlan: 'Lên kế hoạch cho lớp',
		schoolsHigher: 'Đại học, cao đẳng, trường nghề',
		schoolsHigherLead:
			'Hoạt động, học liệu và vé dành cho sinh viên, học viên; việc của cả khoa, cả lớp thì hẹn trước với đơn vị.',
		schoolsYear: (from: number) => `Năm học ${from}–${from + 1}`,
		schoolsYearLead:
			'Ngày kỷ niệm, hoạt động dành cho nhà trường và những buổi có theo mùa, tháng nào ở tháng ấy: để tổ chuyên môn xếp vào kế hoạch.',
		schoolsYearTerms: 'Danh mục chưa có nguồn về ngày bắt đầu, kết thúc học kỳ nên không ghi ở đây.',
		schoolsYearMonth: 'Tháng',
		schoolsYearDays: 'Ngày kỷ niệm',
		schoolsYearActivities: 'Hoạt động',
		schoolsYearClass: 'Lớp, số tiết',
		schoolsYearBy: 'Người phụ trách',
		schoolsYearSeason: 'Có trong tháng, hẹn trước:',
		schoolsYearNone: 'Chưa biết hoạt động nào.',
		schoolsYearNoDay: 'Không có ngày nào.',
		schoolsYearAnyTime: 'Quanh năm, hẹn trước với đơn vị',
		schoolsAll: 'Tất cả cho nhà trường',
		schoolsEvery: 'Mọi cấp học, môn học',
	},
	en: {
		schools: 'Schools',
		schoolsLead:
			'Sessions, visits and travelling displays that a class can take part in; the school arranges them beforehand.',
		schoolsByLevel: 'By level',
		schoolsBySubject: 'By subject',
		schoolsSorted: 'The catalogue has sorted levels and subjects by content, unless the source names them.',
		schoolsSilentLevel: (count: number) =>
			`${inEn(count)} ${count === 1 ? 'offer names' : 'offers name'} no level.`,
		schoolsSilentSubject: (count: number) =>
			`${inEn(count)} ${count === 1 ? 'offer names' : 'offers name'} no subject.`,
		schoolsFixed: 'On fixed dates',
		schoolsOnRequest: 'When the school asks',
		schoolsAtSchool: 'At your school',
		schoolsOnline: 'Online',
		schoolsPupils: 'For pupils on their own',
		schoolsPupilsLead: 'Classes, clubs and competitions that pupils and students join by themselves.',
		schoolsPolicies: 'Tickets for pupils and students',
		schoolsMaterials: 'Materials for the classroom',
		schoolsComing: 'Coming up for schools',
		schoolsComingNone: 'We know of no session for schools in the days ahead.',
		schoolsNone: 'We know of nothing for a class here.',
		schoolsLevelKicker: 'Level',
		schoolsSubjectKicker: 'Subject',
		schoolsGrades: (grades: string) => `Grades ${grades}.`,
		schoolsLevelTitle: (level: string) => `${level}: for a class`,
		schoolsSubjectTitle: (subject: string) => `${subject}: for a class`,
		schoolsLevelLead: (level: string) =>
			`${level}: what a class can do at libraries, museums and culture centres, or at its own school.`,
		schoolsAdultsLead: (level: string) =>
			`${level}: what there is at libraries, museums and culture centres.`,
		schoolsSubjectLead: (subject: string) =>
			`${subject}: what a class can do at libraries, museums and culture centres, or at its own school.`,
		schoolsPlan: 'Plan a class visit',
		schoolsHigher: 'Universities, colleges, trades',
		schoolsHigherLead:
			'Activities, resources and tickets for students; what a whole faculty or class does is arranged beforehand.',
		schoolsYear: (from: number) => `School year ${from}–${from + 1}`,
		schoolsYearLead:
			'Commemorative days, activities for schools and sessions that have a season, each in its month: for a subject group to plan with.',
		schoolsYearTerms: 'We have no source yet for the dates of the terms, so they are left out.',
		schoolsYearMonth: 'Month',
		schoolsYearDays: 'Commemorative days',
		schoolsYearActivities: 'Activities',
		schoolsYearClass: 'Class, lessons',
		schoolsYearBy: 'Who is in charge',
		schoolsYearSeason: 'In season, by arrangement:',
		schoolsYearNone: 'No activity known.',
		schoolsYearNoDay: 'None.',
		schoolsYearAnyTime: 'All year, by arrangement with the institution',
		schoolsAll: 'All for schools',
		schoolsEvery: 'Every level and subject',
	},
} as const;
