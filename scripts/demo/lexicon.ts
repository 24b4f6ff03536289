/**
 * The words of the made-up texts, Vietnamese and English side by side ("vi|en"). Nothing here names a real
 * institution, person or place. Many rather than few: in a real catalogue no word stands in every record.
 */
import type { z } from 'zod';
import type { event } from '../../src/schemas/event.ts';

export interface Bilingual {
	readonly vi: string;
	readonly en: string;
}
export type EventKind = z.output<typeof event>['kind'];

/** One entry a line; `key: a|b; c|d` lines become lists under their key. */
const pair = (entry: string): Bilingual => {
	const [vi, en] = entry.trim().split('|');
	if (!vi || !en) throw new Error(`a word without its translation: ${entry}`);
	return { vi: vi.normalize('NFC'), en };
};
export const pairs = (text: string): Bilingual[] =>
	text
		.split(/[;\n]/)
		.filter((entry) => entry.trim())
		.map(pair);

/** How a title of each kind of event begins. */
export const EVENT_FORMS: Readonly<Record<EventKind, readonly Bilingual[]>> = {
	talk: pairs(
		'Tọa đàm|Round table; Nói chuyện chuyên đề|Talk; Giao lưu|Meet and talk; Trò chuyện đầu tuần|Monday conversation; Hỏi đáp|Questions and answers',
	),
	workshop: pairs(
		'Xưởng sáng tạo|Maker workshop; Thử tay nghề|Try the craft; Tập làm|Have a go; Buổi thực hành|Practice session; Một chiều làm thử|A hands-on afternoon',
	),
	class: pairs(
		'Lớp vẽ|Drawing class; Lớp học|Class; Khóa căn bản|Beginners’ course; Lớp cuối tuần|Weekend class; Lớp nâng cao|Advanced class; Lớp tối|Evening class',
	),
	club: pairs('Câu lạc bộ|Club; Nhóm bạn|Circle of friends; Sinh hoạt nhóm|Group meeting; Hội quán|Society'),
	exhibition: pairs(
		'Trưng bày|Exhibition; Triển lãm|Exhibition; Phòng tranh nhỏ|Small gallery; Giới thiệu hiện vật|Objects presented; Góc kỷ vật|Corner of keepsakes',
	),
	festival: pairs(
		'Ngày hội|Fair; Lễ hội|Festival; Hội xuân|Spring festival; Hội làng|Village festival; Tuần lễ|Week',
	),
	performance: pairs(
		'Biểu diễn|Performance; Đêm diễn|Night of performances; Hòa nhạc|Concert; Múa rối kể|Puppet show; Chiều sân khấu|An afternoon on stage',
	),
	'book-fair': pairs(
		'Hội sách|Book fair; Phiên chợ sách cũ|Second-hand book market; Đổi sách|Book swap; Đường sách|Book street',
	),
	competition: pairs(
		'Cuộc thi|Competition; Hội thi|Contest; Thi tài|Contest of skills; Giải thưởng|Prize; Sân chơi|Games',
	),
	ceremony: pairs(
		'Lễ khai mạc|Opening ceremony; Lễ trao giải|Award ceremony; Kỷ niệm|Commemoration; Gặp mặt truyền thống|Traditional reunion',
	),
	training: pairs(
		'Tập huấn|Training; Bồi dưỡng nghiệp vụ|Professional course; Hướng dẫn kỹ năng|Skills session; Chuyên đề nghề|Trade seminar',
	),
	'guided-visit': pairs(
		'Tham quan|Guided visit; Dạo bước|Walk; Khám phá|Discover; Theo dấu|In the footsteps',
	),
	'open-day': pairs('Ngày mở cửa|Open day; Mở kho xem|Open store; Ghé thăm xưởng|Visit the workshop'),
	community: pairs(
		'Chung tay|Lend a hand; Tủ sách lưu động|Travelling bookcase; Chủ nhật xanh|Green Sunday; Bữa quây quần|Gathering',
	),
	other: pairs(
		'Kể chuyện theo sách|Stories from books; Chiếu phim|Film showing; Giờ đọc to|Reading aloud; Hành trình|Journey; Đọc sách dưới trăng|Reading under the moon',
	),
};

/** What things are about, by topic of the taxonomy. */
export const THEMES: Readonly<Record<string, readonly Bilingual[]>> = {
	'sach-doc': pairs(
		'truyện tranh|comics; sách nói|audiobooks; cổ tích|fairy tales; tiểu thuyết trinh thám|detective novels; sổ tay độc giả|readers’ notebooks; báo xuân xưa|old spring papers; sách ảnh khổ lớn|large picture books; từ điển bỏ túi|pocket dictionaries',
	),
	'di-san': pairs(
		'nhà rường cổ|old timber houses; sắc phong|royal edicts; bia đá|stone steles; giếng cổ|ancient wells; khảm sành|ceramic mosaic; cổng làng|village gates; mái ngói âm dương|yin-yang roof tiles; nghi lễ cúng đình|communal-house rites',
	),
	'lich-su': pairs(
		'chứng tích kháng chiến|traces of resistance; bản đồ hành chính|administrative maps; hồi ký chiến trường|war memoirs; thuyền buôn trung đại|medieval trade ships; niên biểu triều đại|dynastic chronology; ký ức thời bao cấp|memories of rationing; khảo cổ học nhập môn|first steps in archaeology',
	),
	'my-thuat': pairs(
		'màu nước|watercolour; tranh khắc gỗ|woodcuts; ký họa đường phố|street sketching; điêu khắc giấy|paper sculpture; sơn mài|lacquer; chân dung than chì|charcoal portraits; thiết kế áp phích|poster design; nhiếp ảnh phim|film photography',
	),
	'am-nhac-dien-xuong': pairs(
		'đàn tranh|the zither; sáo trúc|the bamboo flute; hò giã gạo|rice-pounding songs; trống chầu|the ceremonial drum; hợp xướng thiếu nhi|children’s choir; ca trù|chamber singing; tuồng cổ|classical opera; guitar đệm hát|guitar accompaniment',
	),
	'nghe-thu-cong': pairs(
		'đan lát mây tre|bamboo weaving; gốm mộc|plain pottery; diều giấy|paper kites; thêu tay|hand embroidery; nhuộm chàm|indigo dyeing; đúc đồng|bronze casting; hoa giấy thờ|paper flowers for altars; đèn lồng lụa|silk lanterns',
	),
	'thien-nhien-khoa-hoc': pairs(
		'chim di cư|migrating birds; cây thuốc vườn nhà|garden herbs; kính thiên văn|the telescope; rừng ngập mặn|mangroves; thí nghiệm bong bóng|bubble experiments; côn trùng ban đêm|night insects; hóa thạch|fossils; khí tượng thủy văn|weather and water',
	),
	'ky-nang-so': pairs(
		'điện thoại thông minh|smartphones; an toàn mạng|online safety; lập trình kéo thả|block coding; bảng tính|spreadsheets; dựng phim ngắn|short-film editing; dịch vụ công trực tuyến|online public services; trí tuệ nhân tạo|artificial intelligence; robot tí hon|tiny robots',
	),
	'ngoai-ngu': pairs(
		'tiếng Anh giao tiếp|spoken English; tiếng Pháp vỡ lòng|French for beginners; tiếng Nhật sơ cấp|elementary Japanese; ngôn ngữ ký hiệu|sign language; phát âm chuẩn|clear pronunciation; thuyết minh song ngữ|bilingual guiding; tiếng Hàn qua bài hát|Korean through songs',
	),
	'han-nom': pairs(
		'chữ Nôm|Nôm script; câu đối Tết|couplets for Tết; gia phả dòng họ|family genealogies; hoành phi|lacquered boards; địa bạ|land registers; mộc bản|woodblocks; thư pháp|calligraphy',
	),
	'le-hoi': pairs(
		'trò chơi dân gian|folk games; bánh chưng gói tay|hand-wrapped rice cakes; rước kiệu|palanquin processions; đua ghe|boat races; phiên chợ quê|country markets; mâm cỗ trông trăng|moon-watching feasts; tục dựng nêu|the New Year pole',
	),
	'tho-van': pairs(
		'thơ lục bát|six-eight verse; truyện ngắn đương đại|contemporary short stories; bút ký miền sông|river essays; thơ thiếu nhi|poems for children; văn xuôi dịch|translated prose; ngâm vịnh|verse chanting; nhật ký hành trình|travel diaries',
	),
	'dien-anh': pairs(
		'phim tài liệu|documentaries; hoạt hình cắt giấy|paper-cut animation; kịch bản ngắn|short scripts; phim câm|silent films; lồng tiếng|dubbing; máy quay tám ly|eight-millimetre cameras; phê bình điện ảnh|film criticism',
	),
	'ky-nang-song': pairs(
		'sơ cứu tại chỗ|first aid; chi tiêu gia đình|household budgeting; nấu ăn đủ chất|healthy cooking; phòng chống đuối nước|water safety; ứng phó bão lũ|coping with floods; lắng nghe cảm xúc|listening to feelings; sửa đồ điện nhỏ|small repairs',
	),
	'the-thao': pairs(
		'dưỡng sinh|gentle exercise; cờ tướng|chess; võ cổ truyền|traditional martial arts; bơi ếch|breaststroke; đạp xe đường đê|cycling on the dyke; bóng bàn|table tennis; đi bộ sớm mai|early walks',
	),
};
