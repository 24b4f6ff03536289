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
		suggestMail: 'Mở ứng dụng thư',
		suggestSubject: 'Gửi hoạt động cho danh mục',
		suggestBody: (where: string, occasion: string) =>
			`Tên hoạt động:\nNơi diễn ra: ${where}\nDịp: ${occasion}\nNgày, giờ:\nDành cho ai:\nMức phí:\nCách đăng ký:\nĐơn vị tổ chức:\nNguồn (trang web, thông báo):\n`,
		sendJump: 'Địa chỉ và mẫu thư',
		sendTitle: 'Gửi đi',
		sendTo: 'Địa chỉ thư điện tử:',
		sendCopyAddress: 'Sao chép địa chỉ thư',
		sendOccasion: 'Dịp, ngày kỷ niệm',
		sendNotChosen: 'Chưa chọn',
		sendLetter: 'Mẫu thư, bạn điền rồi gửi',
		sendCopy: 'Sao chép mẫu thư',
		sendWithoutMail:
			'Máy không mở được ứng dụng thư? Bạn sao chép mẫu thư, dán vào nơi bạn vẫn viết thư rồi gửi đến địa chỉ trên. Trang này không lưu những gì bạn viết.',
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
		suggestMail: 'Open in the mail app',
		suggestSubject: 'An activity for the catalogue',
		suggestBody: (where: string, occasion: string) =>
			`Name of the activity:\nPlace: ${where}\nOccasion: ${occasion}\nDate and time:\nFor whom:\nPrice:\nHow to book:\nOrganiser:\nSource (web page, notice):\n`,
		sendJump: 'Address and letter',
		sendTitle: 'Send it',
		sendTo: 'E-mail address:',
		sendCopyAddress: 'Copy the e-mail address',
		sendOccasion: 'Occasion, commemorative day',
		sendNotChosen: 'Not chosen',
		sendLetter: 'A letter to fill in and send',
		sendCopy: 'Copy the letter',
		sendWithoutMail:
			'No mail app on this device? Copy the letter, paste it where you usually write and send it to the address above. This page keeps nothing of what you write.',
	},
} as const;
