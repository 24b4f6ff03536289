/** Words that sentences and titles of a made-up catalogue are filled with. */
import { pairs } from './lexicon.ts';

export const PEOPLE =
	pairs(`các em nhỏ|young children; học sinh tiểu học|primary pupils; bà con trong xóm|neighbours; sinh viên|students
	thầy cô giáo|teachers; gia đình trẻ|young families; ông bà lớn tuổi|older residents; bạn trẻ|young people
	khách phương xa|visitors from afar; thợ trẻ|young craft workers; hội viên|members; độc giả|readers; phụ huynh|parents
	chị em nội trợ|homemakers; tình nguyện viên|volunteers; đoàn viên|youth union members; nghệ nhân|master artisans
	cựu chiến binh|veterans; nhà nghiên cứu|researchers; công nhân ca tối|evening-shift workers; nông dân|farmers
	ngư dân|fishers; bé mẫu giáo|kindergarten children; thiếu niên|teenagers; thủ thư|librarians; họa sĩ tự do|freelance painters`);

export const THINGS =
	pairs(`giấy dó|dó paper; bút lông|brushes; đất sét|clay; vải vụn|scraps of cloth; lá khô|dry leaves; kính lúp|magnifying glasses
	máy tính bảng|tablets; sổ ghi chép|notebooks; nhạc cụ gõ|percussion; bản sao tư liệu|copies of documents; hạt giống|seeds; màu sáp|crayons
	mô hình thu nhỏ|scale models; thẻ chữ|word cards; ảnh phóng lớn|enlarged photographs; tai nghe|headphones; tranh cắt dán|collages
	hộp dụng cụ|toolboxes; phiếu câu hỏi|question sheets; chỉ màu|coloured thread; phim đèn chiếu|slides; gạch lát|tiles`);

export const ACTS =
	pairs(`vẽ phác|sketch; đọc to|read aloud; ghi âm|record; lắp ráp|assemble; kể lại|retell; so sánh|compare; chép tay|copy by hand
	trao đổi|exchange; quan sát|observe; thử nghiệm|experiment; chụp hình|take photographs; đóng vai|act out; tô điểm|decorate
	sưu tầm|collect; sắp xếp|sort; hát theo|sing along; đo đạc|measure; biên soạn|compile; phục chế|restore; gieo trồng|plant`);

/** A made-up name goes into `{name}`. */
export const SITES =
	pairs(`làng {name}|{name} village; xóm {name}|{name} hamlet; bến {name}|{name} quay; chợ {name}|{name} market; đình {name}|{name} communal house
	núi {name}|Mount {name}; sông {name}|the {name} river; phố {name}|{name} street; đầm {name}|{name} lagoon; cồn {name}|{name} islet
	hồ {name}|{name} lake; vườn {name}|{name} garden; cầu {name}|{name} bridge; đồi {name}|{name} hill; ngõ {name}|{name} lane; giồng {name}|{name} ridge`);

export const TIMES =
	pairs(`sáng thứ Bảy|on Saturday morning; chiều Chủ nhật|on Sunday afternoon; giữa tuần|in midweek; buổi tối|in the evening; dịp hè|in summer
	đầu tháng|early in the month; mùa nước nổi|in the flood season; trước Tết|before Tết; sau giờ học|after school; rằm|at full moon
	kỳ nghỉ đông|in the winter break; cuối năm|at the end of the year; mùa thu|in autumn; tiết lập xuân|as spring begins`);

/** Names of places by their class; `{name}` is invented. */
export const TITLE_TAILS =
	pairs(`cho người mới bắt đầu|for beginners; dành riêng thiếu nhi|for children; cùng nghệ nhân {name}|with the artisan {name}
	ở {site}|at {site}; bên {site}|by {site}; qua ống kính {name}|through the lens of {name}; mùa thứ {number}|season {number}; lần thứ {number}|no. {number}
	tại nhà bạn|at your home; theo lối kể {name}|as {name} told it; đợt {number}|round {number}; miền {name}|of the {name} country; giữa phố|in town; hai thế hệ|of two generations`);
