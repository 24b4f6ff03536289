/** Self-study, calls and suggestions; search without a script. */
export const takePart = {
	vi: {
		searchNoScript: 'Tìm kiếm chỉ chạy khi trình duyệt bật JavaScript. Bạn vẫn có thể xem các danh sách sau:',
		selfStudyLead: 'Học theo nhịp của mình: mở máy xem ngay, hoặc đến tận nơi khi thuận tiện.',
		selfStudyOnline: 'Học trên mạng',
		selfStudyThere: 'Học tại chỗ',
		selfStudyThereLead: 'Thư viện, câu lạc bộ, lớp học thường xuyên đón mọi người.',
		takePartLead: 'Mời bạn gửi hoạt động, góp sách, góp công, hoặc kể một cách làm hay.',
		callsNone:
			'Hiện chưa có lời mời nào. Nếu đơn vị của bạn cần tình nguyện viên, sách hay chuyên gia, hãy cho chúng tôi biết để đăng lên đây.',
		suggestMail: 'Soạn thư gửi hoạt động',
		suggestSubject: 'Gửi hoạt động cho danh mục',
		suggestBody:
			'Tên hoạt động:\nNơi diễn ra:\nNgày, giờ:\nDành cho ai:\nMức phí:\nCách đăng ký:\nĐơn vị tổ chức:\nNguồn (trang web, thông báo):\n',
	},
	en: {
		searchNoScript: 'Search needs JavaScript. These lists work without it:',
		selfStudyLead: 'Learn at your own pace: look online, or go there when it suits you.',
		selfStudyOnline: 'Learn online',
		selfStudyThere: 'Learn on site',
		selfStudyThereLead: 'Libraries, clubs and classes that regularly welcome everyone.',
		takePartLead: 'Send an activity, give books or time, or tell of something that worked.',
		callsNone:
			'There is no call at present. If your institution needs volunteers, books or experts, tell us and we will publish it here.',
		suggestMail: 'Write an e-mail',
		suggestSubject: 'An activity for the catalogue',
		suggestBody:
			'Name of the activity:\nPlace:\nDate and time:\nFor whom:\nPrice:\nHow to book:\nOrganiser:\nSource (web page, notice):\n',
	},
} as const;
