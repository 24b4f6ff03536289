/** Where it comes from, and who has confirmed it. */
export const trustMessages = {
	vi: {
		sources: 'Nguồn',
		trustConfirmed: (date: string) => `Đơn vị xác nhận ngày ${date}.`,
		trustStale: (date: string) => `Đơn vị xác nhận lần gần nhất ngày ${date}, có thể đã thay đổi.`,
		trustSourced: (date: string) => `Theo nguồn ${date}, đơn vị chưa xác nhận.`,
		trustUndated: 'Theo nguồn không ghi ngày, đơn vị chưa xác nhận.',
		trustGone: (date: string) =>
			`Từ ngày ${date} nguồn không còn ghi hoạt động này: vui lòng hỏi đơn vị trước khi đến.`,
		trustRepeated: 'Chỉ có nguồn dẫn lại, chưa đối chiếu được với nguồn gốc.',
		sourcedOf: (date: string) => `Theo nguồn ${date}.`,
		sourcedUndated: 'Theo nguồn không ghi ngày.',
		sourceRepeats: 'nguồn dẫn lại',
		sourceSeen: (date: string) => `đọc ngày ${date}`,
		sourceDay: (date: string) => `ngày ${date}`,
		reportWrong: 'Báo thông tin sai',
		reportSubject: (title: string) => `Thông tin sai: ${title}`,
		reportBody: (address: string) =>
			`Trang: ${address}\n\nĐiều chưa đúng:\n\nThông tin đúng là (kèm nguồn nếu có):\n`,
		formerOffer: 'Đã từng có',
		formerOfferNote: 'Nguồn đã cũ hoặc không ghi ngày: chưa rõ nay còn hay không.',
		policyNote: 'Đây là chính sách, không phải một buổi học.',
	},
	en: {
		sources: 'Sources',
		trustConfirmed: (date: string) => `Confirmed by the institution on ${date}.`,
		trustStale: (date: string) => `Last confirmed by the institution on ${date}; this may have changed.`,
		trustSourced: (date: string) => `According to a source of ${date}, not confirmed by the institution.`,
		trustUndated: 'According to an undated source, not confirmed by the institution.',
		trustGone: (date: string) =>
			`Since ${date} the source no longer lists this activity: please ask the institution before you come.`,
		trustRepeated: 'Only second-hand sources, not yet checked against the original.',
		sourcedOf: (date: string) => `According to a source of ${date}.`,
		sourcedUndated: 'According to an undated source.',
		sourceRepeats: 'second-hand source',
		sourceSeen: (date: string) => `read on ${date}`,
		sourceDay: (date: string) => date,
		reportWrong: 'Report a mistake',
		reportSubject: (title: string) => `Mistake: ${title}`,
		reportBody: (address: string) =>
			`Page: ${address}\n\nWhat is wrong:\n\nWhat is right (with a source, if any):\n`,
		formerOffer: 'Offered in the past',
		formerOfferNote: 'The source is old or undated: it is not known whether this still runs.',
		policyNote: 'This is a policy, not a session.',
	},
} as const;
