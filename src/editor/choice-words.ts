/** What editors choose from, in Vietnamese: names of the site where it has them, else these. */
import {
	accessFeatures,
	eventKinds,
	offerForms,
	ownerships,
	placeKinds,
	programmeKinds,
	resourceAvailability,
	resourceKinds,
} from '../i18n/labels.ts';

type Words = Readonly<Record<string, string>>;

const vi = (names: Readonly<Record<string, { readonly vi: string }>>): Words =>
	Object.fromEntries(Object.entries(names).map(([value, name]) => [value, name.vi]));

/** A vocabulary is known by its values: no two have the same ones. */
const vocabularies: readonly Words[] = [
	...[accessFeatures, eventKinds, offerForms, ownerships].map(vi),
	...[placeKinds, programmeKinds, resourceAvailability, resourceKinds].map(vi),
	{
		mon: 'Thứ Hai',
		tue: 'Thứ Ba',
		wed: 'Thứ Tư',
		thu: 'Thứ Năm',
		fri: 'Thứ Sáu',
		sat: 'Thứ Bảy',
		sun: 'Chủ nhật',
	},
	{ 1: 'Đầu tiên', 2: 'Thứ hai', 3: 'Thứ ba', 4: 'Thứ tư', '-1': 'Cuối cùng' },
	{ open: 'Mở cửa', closed: 'Đóng cửa', ask: 'Hỏi trước' },
	{ person: 'Người', pupil: 'Học sinh', group: 'Nhóm', year: 'Thẻ một năm' },
	{ yes: 'Có', no: 'Không', unknown: 'Chưa rõ' },
	{ calendar: 'Lịch', sheet: 'Bảng hoạt động', prices: 'Bảng giá vé' },
	{ before: 'Trước buổi học', during: 'Trong buổi học', after: 'Sau buổi học' },
	{
		none: 'Cứ đến',
		recommended: 'Nên đặt trước',
		required: 'Phải đăng ký trước',
		enquiry: 'Hỏi lịch trước',
		external: 'Đăng ký ở trang khác',
	},
	{ spring: 'Mùa xuân', summer: 'Mùa hè', autumn: 'Mùa thu', winter: 'Mùa đông' },
	{
		scheduled: 'Theo lịch',
		rescheduled: 'Dời sang lúc khác',
		postponed: 'Tạm hoãn, chưa có ngày mới',
		cancelled: 'Hủy',
		'moved-online': 'Chuyển sang trực tuyến',
	},
	{ open: 'Còn chỗ', full: 'Đã đủ chỗ', 'waiting-list': 'Nhận danh sách chờ' },
	{ onsite: 'Tại chỗ', online: 'Trực tuyến', mixed: 'Tại chỗ và trực tuyến' },
	{ plan: 'Nêu trong Kế hoạch', national: 'Cả nước', international: 'Quốc tế', local: 'Địa phương' },
	{ free: 'Miễn phí', paid: 'Có thu phí', unknown: 'Chưa rõ' },
	{
		volunteers: 'Tình nguyện viên',
		books: 'Sách',
		sponsors: 'Nhà tài trợ',
		experts: 'Chuyên gia',
		other: 'Việc khác',
	},
	{ info: 'Thông tin', warning: 'Cảnh báo' },
	{ postponed: 'Tạm hoãn, sẽ báo ngày mới', cancelled: 'Hủy hẳn' },
	{ phuong: 'Phường', xa: 'Xã', 'dac-khu': 'Đặc khu' },
	{
		book: 'Sách',
		drum: 'Trống',
		urn: 'Đỉnh đồng',
		roof: 'Mái nhà',
		moon: 'Trăng',
		river: 'Sông',
		lotus: 'Sen',
		brush: 'Bút lông',
		zither: 'Đàn tranh',
		kite: 'Diều',
		pottery: 'Gốm',
		leaf: 'Lá',
		film: 'Phim',
		screen: 'Máy tính',
		wave: 'Sóng nước',
		'ao-dai': 'Áo dài',
		woodblock: 'Mộc bản',
		lantern: 'Đèn lồng',
	},
	{ percent: 'Phần trăm', 'percent-per-year': 'Phần trăm mỗi năm', count: 'Số lượng' },
	{ high: 'Cao', medium: 'Vừa' },
];

/** Kinds of a union: each has fields of its own. */
const kinds: Words = {
	single: 'Một lần',
	sessions: 'Nhiều buổi, ghi từng buổi',
	weekly: 'Hằng tuần',
	monthly: 'Hằng tháng',
	span: 'Nhiều ngày liền (trưng bày, lễ hội)',
	'lunar-yearly': 'Hằng năm theo âm lịch',
	'day-yearly': 'Hằng năm vào ngày kỷ niệm',
	announced: 'Chưa công bố ngày',
	free: 'Miễn phí',
	paid: 'Có thu phí',
	donation: 'Đóng góp tùy tâm',
	unknown: 'Chưa rõ mức phí',
	solar: 'Ngày dương lịch',
	range: 'Một khoảng ngày dương lịch',
	lunar: 'Ngày âm lịch',
};

/** Words of the values of one vocabulary. Throws when nobody has written them. */
export function choiceWords(values: readonly (string | number)[]): Words {
	const found = vocabularies.find(
		(words) => Object.keys(words).length === values.length && values.every((value) => String(value) in words),
	);
	if (!found) throw new Error(`src/editor/choice-words.ts has no words for ${values.join(', ')}`);
	return found;
}

export function kindWord(kind: string): string {
	const word = kinds[kind];
	if (word === undefined) throw new Error(`src/editor/choice-words.ts has no words for the kind "${kind}"`);
	return word;
}
