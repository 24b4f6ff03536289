import { counted, inEn, inVi } from './counted.ts';

/** Home, today and this weekend. */
export const home = {
	vi: {
		homeToday: 'Hôm nay',
		homeNext: 'Những ngày sau đó',
		openLineNow: (open: number, free: number) =>
			`${inVi(open)} nơi đang mở cửa${free > 0 ? `, ${inVi(free)} nơi vào miễn phí` : ''}.`,
		openLineLater: (open: number, clock: string) =>
			`Hôm nay ${inVi(open)} nơi mở cửa; nơi gần giờ nhất mở lúc ${clock}.`,
		openLineOver: 'Hôm nay các nơi đã đóng cửa.',
		openLineNone: 'Hôm nay danh mục chưa biết nơi nào mở cửa.',
		openLineDay: (day: string, open: number) => `${day}: ${inVi(open)} nơi mở cửa.`,
		weekendsAhead: 'Các cuối tuần sắp tới',
		weekendOf: (dates: string) => `Cuối tuần ${dates}`,
		weekendDayNone: 'Chưa đơn vị nào gửi hoạt động cho ngày này.',
		openOn: 'Mở cửa',
		asOn: (weekday: string) => `Như ${weekday}`,
		asExcept: (names: string) => `trừ ${names}`,
		asAlso: (names: string) => `thêm ${names}`,
		wishes: 'Bạn muốn tìm gì?',
		wishGo: 'Xem',
		laneDated: 'Sắp tới',
		laneDatedAll: 'Xem cả lịch',
		laneSeason: 'Dịp này mọi năm',
		laneSeasonLead: 'Ghi theo những năm trước, năm nay chưa có thông báo.',
		laneSeasonEmpty: 'Chúng tôi chưa ghi nhận hoạt động nào của những năm trước vào dịp này.',
		laneAlways: 'Lúc nào cũng học được',
		laneAlwaysLead: 'Mời bạn đến trong giờ mở cửa, không cần hẹn.',
		laneAlwaysNone: 'Danh mục chưa biết hoạt động tại chỗ nào mà không cần hẹn.',
		laneOnlineLead: 'Mở lúc nào cũng được, không cần hẹn.',
		laneGive: 'Gửi tin cho chúng tôi',
		laneGiveLead:
			'Đơn vị của bạn có hoạt động? Bạn biết một lớp học hay? Mời bạn gửi cho chúng tôi, không cần tài khoản.',
		laneGiveHow: 'Cách gửi',
		filterWithoutScript: 'Tìm theo trang',
		filterUnneeded:
			'Tháng này chỉ có một hoạt động nên không lọc. Điều kiện của bạn được giữ khi sang tháng khác.',
		/** `date`: the day of the build. */
		agendaGoesOn: (date: string) => `Trang lập ngày ${date}; hoạt động báo sau ngày ấy chưa có ở đây.`,
		todayNone: 'Hôm nay chưa có hoạt động nào có ngày giờ.',
		weekendNone: 'Cuối tuần này chưa có hoạt động nào có ngày giờ.',
		nothingAfter: 'Sau đó, danh mục chưa ghi nhận thêm hoạt động nào.',
		nothingElse: 'Danh mục chưa ghi nhận thêm hoạt động nào có ngày.',
		noneStarting:
			'Danh mục chưa ghi nhận hoạt động nào sắp bắt đầu; các hoạt động dài ngày đang diễn ra có trong lịch.',
		noneDatedYet:
			'Các đơn vị chưa gửi lịch cụ thể cho những ngày tới. Trong lúc chờ, mời bạn xem các ngày kỷ niệm sắp đến và những hoạt động thường xuyên.',
		all: 'Tất cả',
		exploreByTopic: 'Tìm theo chủ đề',
		exploreByAudience: 'Tìm theo đối tượng',
	},
	en: {
		homeToday: 'Today',
		homeNext: 'In the days after',
		openLineNow: (open: number, free: number) =>
			`${counted(open, 'place is', 'places are')} open now${free > 0 ? `, ${inEn(free)} with free entry` : ''}.`,
		openLineLater: (open: number, clock: string) =>
			`${counted(open, 'place opens', 'places open')} today, the next at ${clock}.`,
		openLineOver: 'All places have closed for today.',
		openLineNone: 'We know of no place that is open today.',
		openLineDay: (day: string, open: number) => `${day}: ${counted(open, 'place', 'places')} open.`,
		weekendsAhead: 'Weekends to come',
		weekendOf: (dates: string) => `The weekend of ${dates}`,
		weekendDayNone: 'Nobody has sent an activity for this day yet.',
		openOn: 'Open',
		asOn: (weekday: string) => `As on ${weekday}`,
		asExcept: (names: string) => `without ${names}`,
		asAlso: (names: string) => `and also ${names}`,
		wishes: 'What are you looking for?',
		wishGo: 'Go',
		laneDated: 'Coming up',
		laneDatedAll: 'Whole calendar',
		laneSeason: 'At this time in earlier years',
		laneSeasonLead: 'From earlier years; nothing has been announced for this year yet.',
		laneSeasonEmpty: 'We have no record of activities at this time in earlier years.',
		laneAlways: 'Learn at any time',
		laneAlwaysLead: 'Come during opening hours, without an appointment.',
		laneAlwaysNone: 'We know of nothing on site that needs no appointment.',
		laneOnlineLead: 'Open at any hour, without an appointment.',
		laneGive: 'Tell us',
		laneGiveLead:
			'Does your institution have an activity? Do you know a good class? Send it to us; no account needed.',
		laneGiveHow: 'How to send it',
		filterWithoutScript: 'Find by page',
		filterUnneeded:
			'This month holds a single activity and is not filtered. Your choices stay for other months.',
		agendaGoesOn: (date: string) =>
			`This page was made on ${date}; what was announced later is not here yet.`,
		todayNone: 'No activity with a date and time today.',
		weekendNone: 'No activity with a date and time this weekend.',
		nothingAfter: 'We know of no further activity after that.',
		nothingElse: 'We know of no further activity with a date.',
		noneStarting:
			'We know of nothing that is about to begin; what runs over several days is in the calendar.',
		noneDatedYet:
			'The institutions have not sent dates for the coming days. Meanwhile, have a look at the commemorative days ahead and at what runs all year.',
		all: 'All',
		exploreByTopic: 'Find by topic',
		exploreByAudience: 'Find by audience',
	},
} as const;
