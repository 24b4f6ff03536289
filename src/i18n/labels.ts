/** Names of the closed vocabularies of the content model, in both languages. */

import type { Family } from '../catalogue/graph/family.ts';
import type { AccessFeature } from '../schemas/access.ts';
import type { Event, Programme, Resource } from '../schemas/index.ts';
import type { Ownership, PlaceKind } from '../schemas/place.ts';

type Names<K extends string> = Readonly<Record<K, { readonly vi: string; readonly en: string }>>;
const n = (vi: string, en: string) => ({ vi, en });

export const placeKinds: Names<PlaceKind> = {
	'library-city': n('Thư viện thành phố', 'City library'),
	'library-commune': n('Thư viện phường, xã', 'Ward or commune library'),
	'library-university': n('Thư viện đại học', 'University library'),
	'library-specialised': n('Thư viện chuyên ngành', 'Specialised library'),
	'library-armed-forces': n('Thư viện lực lượng vũ trang', 'Armed-forces library'),
	'library-school': n('Thư viện trường học', 'School library'),
	'library-vocational': n('Thư viện cơ sở giáo dục nghề nghiệp', 'Vocational library'),
	'library-private': n('Thư viện tư nhân', 'Private library'),
	'library-community': n('Thư viện cộng đồng', 'Community library'),
	'book-rotation-stop': n('Điểm luân chuyển sách', 'Book rotation stop'),
	'museum-public': n('Bảo tàng công lập', 'Public museum'),
	'museum-private': n('Bảo tàng ngoài công lập', 'Private museum'),
	'culture-centre-city': n('Trung tâm văn hóa cấp thành phố', 'City culture centre'),
	'culture-centre-commune': n(
		'Trung tâm văn hóa, thể thao phường, xã',
		'Ward or commune culture and sports centre',
	),
	'culture-house-village': n('Nhà văn hóa thôn, tổ dân phố', 'Village culture house'),
	'sports-area': n('Khu thể thao', 'Sports area'),
	'community-learning-centre': n('Trung tâm học tập cộng đồng', 'Community learning centre'),
	'post-culture-point': n('Điểm bưu điện – văn hóa xã', 'Post and culture point'),
	'heritage-site': n('Di tích, cơ quan di sản', 'Heritage site'),
	'culture-space': n('Không gian văn hóa', 'Culture space'),
	'foreign-culture-institute': n('Viện văn hóa nước ngoài', 'Foreign culture institute'),
};

export const families: Names<Family> = {
	library: n('Thư viện', 'Library'),
	museum: n('Bảo tàng', 'Museum'),
	'culture-centre': n('Trung tâm văn hóa', 'Culture centre'),
	heritage: n('Di sản', 'Heritage'),
	day: n('Ngày kỷ niệm', 'Commemorative day'),
};

export const ownerships: Names<Ownership> = {
	public: n('Công lập', 'Public'),
	private: n('Ngoài công lập', 'Private'),
	community: n('Cộng đồng', 'Community'),
	religious: n('Tôn giáo', 'Religious'),
	foreign: n('Nước ngoài', 'Foreign'),
};

export const programmeKinds: Names<Programme['kind']> = {
	'school-session': n('Buổi học cho nhà trường', 'School session'),
	class: n('Lớp học', 'Class'),
	club: n('Câu lạc bộ', 'Club'),
	exhibition: n('Trưng bày', 'Exhibition'),
	service: n('Dịch vụ', 'Service'),
	competition: n('Cuộc thi', 'Competition'),
	'guided-visit': n('Tham quan học tập', 'Guided visit'),
	'staff-training': n('Tập huấn', 'Staff training'),
};

export const offerForms: Names<Programme['offer'][number]> = {
	fixed: n('Theo lịch của đơn vị', 'Fixed dates'),
	'on-request': n('Theo yêu cầu', 'On request'),
	'at-school': n('Đến tận trường', 'At your school'),
	online: n('Trực tuyến', 'Online'),
};

export const eventKinds: Names<Event['kind']> = {
	talk: n('Nói chuyện, tọa đàm', 'Talk'),
	workshop: n('Trải nghiệm, thực hành', 'Workshop'),
	class: n('Lớp học', 'Class'),
	club: n('Sinh hoạt câu lạc bộ', 'Club meeting'),
	exhibition: n('Trưng bày, triển lãm', 'Exhibition'),
	festival: n('Lễ hội', 'Festival'),
	performance: n('Biểu diễn', 'Performance'),
	'book-fair': n('Hội sách', 'Book fair'),
	competition: n('Cuộc thi', 'Competition'),
	ceremony: n('Lễ, khai mạc', 'Ceremony'),
	training: n('Tập huấn', 'Training'),
	'guided-visit': n('Tham quan', 'Guided visit'),
	'open-day': n('Ngày mở cửa', 'Open day'),
	community: n('Sinh hoạt cộng đồng', 'Community activity'),
	other: n('Hoạt động khác', 'Other'),
};

export const resourceKinds: Names<Resource['kind']> = {
	'digital-collection': n('Bộ sưu tập số', 'Digital collection'),
	'virtual-tour': n('Tham quan ảo', 'Virtual tour'),
	'online-exhibition': n('Triển lãm trực tuyến', 'Online exhibition'),
	'e-book': n('Sách điện tử', 'E-book'),
	course: n('Khóa học', 'Course'),
	guide: n('Hướng dẫn', 'Guide'),
	'lesson-pack': n('Bộ học liệu', 'Lesson pack'),
	app: n('Ứng dụng', 'App'),
	'audio-guide': n('Thuyết minh tự động', 'Audio guide'),
	'onsite-technology': n('Trải nghiệm công nghệ tại chỗ', 'On-site technology'),
	portal: n('Cổng thông tin', 'Portal'),
	document: n('Văn bản', 'Document'),
	reading: n('Bài đọc', 'Reading'),
};

export const resourceAvailability: Names<Resource['availability']> = {
	online: n('Xem trên mạng', 'Online'),
	onsite: n('Xem tại chỗ', 'On site'),
	planned: n('Đang trong kế hoạch', 'Planned'),
	unknown: n('Chưa rõ còn xem được không', 'Not known whether still available'),
};

export const accessFeatures: Names<AccessFeature> = {
	wheelchair: n('Xe lăn vào được', 'Wheelchair access'),
	'step-free-entrance': n('Lối vào không có bậc thềm', 'Step-free entrance'),
	lift: n('Thang máy', 'Lift'),
	'accessible-toilet': n('Nhà vệ sinh cho người khuyết tật', 'Accessible toilet'),
	'accessible-parking': n('Chỗ đỗ xe cho người khuyết tật', 'Accessible parking'),
	'hearing-loop': n('Hệ thống trợ thính', 'Hearing loop'),
	'sign-language': n('Ngôn ngữ ký hiệu', 'Sign language'),
	captions: n('Phụ đề', 'Captions'),
	braille: n('Chữ nổi', 'Braille'),
	'audio-description': n('Thuyết minh cho người khiếm thị', 'Audio description'),
	'large-print': n('Chữ to', 'Large print'),
	'guide-dog': n('Nhận chó dẫn đường', 'Guide dogs welcome'),
	'tactile-objects': n('Hiện vật được chạm tay', 'Objects to touch'),
	'quiet-hours': n('Giờ yên tĩnh', 'Quiet hours'),
	'easy-read': n('Tài liệu dễ đọc', 'Easy-read material'),
	'companion-free': n('Người đi cùng được miễn vé', 'Companions enter free'),
};

const languageNames: Readonly<Record<string, { vi: string; en: string }>> = {
	vi: n('tiếng Việt', 'Vietnamese'),
	en: n('tiếng Anh', 'English'),
	fr: n('tiếng Pháp', 'French'),
	ja: n('tiếng Nhật', 'Japanese'),
	ko: n('tiếng Hàn', 'Korean'),
	zh: n('tiếng Trung', 'Chinese'),
	lzh: n('Hán văn', 'Literary Chinese'),
};

/** Name of a language; a code that is not in the table is shown as it is. */
export const languageName = (code: string, language: 'vi' | 'en'): string =>
	languageNames[code]?.[language] ?? code;
