/** What nobody has told, as questions to the institution: one for each fact that a class must know. */
import { type PlannedVisit, said, type TracedSentence } from './letter-words.ts';

export function questionsOf({ offer, visit }: PlannedVisit): TracedSentence[] {
	const { group, onSite } = offer;
	const asked: (TracedSentence | false)[] = [
		offer.standing !== 'current' && said('Hoạt động này hiện còn tổ chức không?', 'offer.standing'),
		group?.min === undefined &&
			group?.max === undefined &&
			said('Mỗi buổi đơn vị nhận ít nhất và nhiều nhất bao nhiêu học sinh?', 'offer.group'),
		group?.pupilsPerAdult === undefined &&
			said('Bao nhiêu học sinh thì cần một người lớn đi cùng?', 'offer.group.pupilsPerAdult'),
		offer.durationMinutes === undefined && said('Một buổi kéo dài bao lâu?', 'offer.durationMinutes'),
		offer.price === undefined && said('Mức phí, nếu có, và trường hợp được miễn, giảm?', 'offer.price'),
		offer.leadDays === undefined && said('Trường cần đăng ký trước mấy ngày?', 'offer.leadDays'),
		onSite && offer.hours === undefined && said('Giờ đón đoàn trong ngày?', 'offer.hours'),
		onSite &&
			offer.coach === 'unknown' &&
			said('Có chỗ cho xe khách đón, trả học sinh không?', 'offer.coach'),
		onSite && offer.toilets === 'unknown' && said('Có nhà vệ sinh cho đoàn không?', 'offer.toilets'),
		onSite &&
			offer.outdoor !== 'no' &&
			offer.shelter === 'unknown' &&
			said('Khi trời mưa có chỗ trú cho cả đoàn không, hoạt động đổi thế nào?', 'offer.shelter'),
		onSite && offer.bags === 'unknown' && said('Có chỗ gửi cặp, túi không?', 'offer.bags'),
		onSite && offer.lunch === 'unknown' && said('Có chỗ cho học sinh nghỉ, ăn nhẹ không?', 'offer.lunch'),
		onSite &&
			visit.visitors.wheelchairs > 0 &&
			offer.wheelchair === 'unknown' &&
			said('Lối đi và nhà vệ sinh có thuận tiện cho em dùng xe lăn không?', 'offer.wheelchair'),
		offer.bring === undefined && said('Học sinh cần mang theo gì?', 'offer.bring'),
	];
	return asked.filter((question) => question !== false);
}
