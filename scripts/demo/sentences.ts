/** Sentence patterns of the made-up bodies and summaries; `{slots}` are filled from the lexicon. */
import type { Bilingual } from './lexicon.ts';

const text = `
{people} bắt tay vào {theme} từ những bước đầu tiên.|{people} take the very first steps in {theme}.
Mỗi nhóm {act}, rồi {act2} trên {thing}.|Each group will {act}, then {act2} using {thing}.
Câu chuyện mở ra ở {site}, nơi {theme} còn giữ nếp cũ.|The story opens at {site}, where {theme} keeps its old ways.
Nên mang theo {thing}; ban tổ chức lo phần còn lại.|Please bring {thing}; the organisers see to the rest.
{people} hẹn nhau {time} để {act} {thing}.|{people} meet {time} to {act} with {thing}.
Phần hỏi đáp xoay quanh {theme}.|Questions and answers turn on {theme}.
Ai chưa quen vẫn theo kịp nhờ {thing} phát sẵn.|Newcomers keep up thanks to {thing} handed out beforehand.
Khách có thể {act}, {act2} hoặc chỉ ngồi xem.|Guests can {act}, {act2} or simply watch.
{site} góp vào bộ sưu tập này nhiều {thing} quý.|{site} lends this collection many rare {thing}.
Từ {theme}, người học lần sang {theme2}.|From {theme}, learners find their way to {theme2}.
Trời mưa thì dời vào sảnh trong, giờ giấc giữ nguyên.|If it rains we move to the inner hall; the times stay.
{people} kể lại kỷ niệm về {site}.|{people} tell their memories of {site}.
Lời thuyết minh ngắn gọn, chữ lớn, dễ đọc.|The captions are short, large and easy to read.
Bàn giữa bày {thing}, {thing2}; quanh đó là chỗ thực hành.|On the middle table lie {thing} and {thing2}; around it is room to practise.
{name} dẫn dắt phần đầu; phần cuối do {people} đảm nhận.|{name} leads the first part; the last belongs to {people}.
Số lượng ghế hạn chế, xin báo trước đôi ba hôm.|Seats are few; please tell us some days ahead.
Trẻ dưới sáu tuổi nên đi kèm phụ huynh.|Children under six should come with a parent.
Năm ngoái, {theme} thu hút {people} khắp vùng {name}.|Last year {theme} drew {people} from all over {name}.
Chặng một: {act}. Chặng hai: {act2}. Chặng ba: nghỉ uống trà.|First: {act}. Second: {act2}. Third: a break for tea.
Sản phẩm làm xong được đem về nhà.|What you make goes home with you.
Bài tập nhỏ gửi kèm giúp {people} ôn luyện {theme}.|A small exercise helps {people} practise {theme}.
Tư liệu gốc mượn từ dòng họ {name} ở {site}.|The originals are on loan from the {name} family at {site}.
Đường vào bằng phẳng, xe lăn đi lại thuận lợi.|The way in is level and easy for wheelchairs.
Muốn ghi danh, mời ghé quầy thông tin {time}.|To register, call at the desk {time}.
{theme} bấy lâu vắng bóng, nay trở lại nhờ {people}.|Long absent, {theme} returns thanks to {people}.
Thảo luận bàn tròn: vì sao {site} giữ được {theme}?|Round table: why has {site} kept {theme}?
Chúng tôi chọn {thing} thay vì {thing2} vì an toàn hơn.|We chose {thing} over {thing2} because they are safer.
Kết thúc chương trình, mọi người {act} chung một bức lớn.|At the close everyone will {act} one large piece together.
Hình thức linh hoạt: nghe giảng, thực hành, chấm bài chéo.|The form is flexible: lecture, practice, peer review.
{people} đã quen {theme} sẽ thử sức {theme2}.|{people} who know {theme} will try {theme2}.
Tổ bếp đãi chè {name}, món quê ít nơi còn nấu.|The kitchen offers {name} pudding, a dish few still cook.
Mấy trang cuối tập san dành đăng bài {people}.|The last pages of the bulletin print the work of {people}.
Thuyền rời bến {name} lúc rạng đông.|The boat leaves {name} quay at dawn.
Tấm biển gỗ khắc hai chữ {name}, đến nay chưa rõ nghĩa.|A wooden board bears the word {name}; its meaning is still unknown.
Không cần kinh nghiệm, chỉ cần tò mò.|No experience needed, only curiosity.
Ban giám khảo gồm {people} lẫn {people2}.|The jury is made up of {people} and {people2}.
Lịch chi tiết niêm yết trước cổng {site}.|The detailed timetable is posted at the gate of {site}.
Đèn tắt dần, tiếng {name} vang lên, vở diễn bắt đầu.|The lights go down, {name} sounds, the play begins.
Nhờ quỹ {name}, toàn bộ {thing} được cấp miễn phí.|Thanks to the {name} fund all {thing} are free.
Phiên bản rút gọn phục vụ {people} bận rộn.|A shorter version serves busy {people}.
Góc yên tĩnh luôn sẵn sàng khi ai đó mệt.|A quiet corner is ready whenever someone is tired.
Truyền thuyết {name} gắn liền {site}.|The legend of {name} belongs to {site}.
Giữa giờ giải lao, tốp ca {name} góp vui.|In the break the {name} singers perform.
Xem xong, {people} viết cảm nghĩ dán lên tường.|Afterwards {people} pin their thoughts on the wall.
Hai dãy kệ mới chứa {theme}, {theme2}.|Two new shelves hold {theme} and {theme2}.
Đội {name} thắng cuộc mùa trước sẽ bảo vệ ngôi đầu.|The {name} team, last season’s winners, defend their place.
`;

export const SENTENCES: readonly Bilingual[] = text
	.trim()
	.split('\n')
	.map((line) => {
		const [vi = '', en = ''] = line.split('|');
		return { vi: vi.normalize('NFC'), en };
	});

/** Headings of the longer bodies. */
export const HEADINGS: readonly Bilingual[] = [
	{ vi: 'Nội dung', en: 'What happens' },
	{ vi: 'Chuẩn bị', en: 'Before you come' },
	{ vi: 'Đi lại', en: 'Getting there' },
	{ vi: 'Vài dòng lai lịch', en: 'A little history' },
	{ vi: 'Lộ trình', en: 'The route' },
	{ vi: 'Gợi ý thêm', en: 'Further ideas' },
];

/** Why a session is changed. */
export const REASONS: readonly Bilingual[] = [
	{ vi: 'Mưa lớn, đường ngập', en: 'Heavy rain and flooded streets' },
	{ vi: 'Diễn giả ốm', en: 'The speaker is ill' },
	{ vi: 'Phòng đang sửa điện', en: 'The wiring of the room is being mended' },
	{ vi: 'Trùng kỳ thi của trường', en: 'Clash with school examinations' },
	{ vi: 'Bão gần bờ', en: 'A storm off the coast' },
	{ vi: 'Chưa đủ số đăng ký', en: 'Too few registrations' },
];
