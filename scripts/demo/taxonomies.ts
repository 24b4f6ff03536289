/** Wards of a city that does not exist, and the topics, audiences, levels and subjects of any catalogue. */

import { randomOf } from './random.ts';
import { idOf, type Made } from './shape.ts';
import { properName } from './syllables.ts';

const rows = (text: string): string[][] =>
	text
		.trim()
		.split('\n')
		.map((line) => line.trim().split('|'));

export const topics: Made<'topics'>[] = rows(`
	sach-doc|Sách và văn hóa đọc|Books and reading
	di-san|Di sản văn hóa|Cultural heritage
	lich-su|Lịch sử|History
	my-thuat|Mỹ thuật|Fine arts
	am-nhac-dien-xuong|Âm nhạc, diễn xướng|Music and performance
	nghe-thu-cong|Nghề thủ công|Crafts
	thien-nhien-khoa-hoc|Thiên nhiên và khoa học|Nature and science
	ky-nang-so|Kỹ năng số|Digital skills
	ngoai-ngu|Ngoại ngữ|Languages
	han-nom|Hán Nôm, tư liệu|Old scripts and documents
	le-hoi|Lễ hội, phong tục|Festivals and customs
	tho-van|Thơ văn|Poetry and prose
	dien-anh|Điện ảnh|Film
	ky-nang-song|Kỹ năng sống|Life skills
	the-thao|Thể thao, sức khỏe|Sport and health`).map(([id = '', vi = '', en = '']) => ({
	id,
	name: { vi, en },
}));

export const audiences: Made<'audiences'>[] = rows(`
	mam-non|Trẻ mầm non|Pre-school children|0|5
	thieu-nhi|Thiếu nhi|Children|6|14
	hoc-sinh|Học sinh|Pupils|6|18
	sinh-vien|Sinh viên|Students|18|25
	giao-vien|Giáo viên|Teachers
	gia-dinh|Gia đình|Families
	thanh-nien|Thanh niên|Young people|16|30
	nguoi-lon|Người lớn|Adults|18|120
	nguoi-cao-tuoi|Người cao tuổi|Older people|60|120
	nguoi-khuyet-tat|Người khuyết tật|People with disabilities
	nguoi-nghien-cuu|Người nghiên cứu|Researchers
	du-khach|Khách tham quan|Visitors
	can-bo|Cán bộ, nhân viên|Staff
	moi-nguoi|Mọi người|Everyone`).map(([id = '', vi = '', en = '', min, max]) => ({
	id,
	name: { vi, en },
	...(min && max ? { ages: { min: Number(min), max: Number(max) } } : {}),
	...(id === 'hoc-sinh' || id === 'giao-vien' ? { school: true } : {}),
	...(id === 'moi-nguoi' ? { everyone: true } : {}),
}));

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

export const levels: Made<'levels'>[] = [
	{ id: 'mam-non', name: { vi: 'Mầm non', en: 'Pre-school' } },
	{ id: 'tieu-hoc', name: { vi: 'Tiểu học', en: 'Primary' }, grades: range(1, 5), ages: { min: 6, max: 11 } },
	{
		id: 'thcs',
		name: { vi: 'Trung học cơ sở', en: 'Lower secondary' },
		grades: range(6, 9),
		synonyms: ['THCS'],
	},
	{
		id: 'thpt',
		name: { vi: 'Trung học phổ thông', en: 'Upper secondary' },
		grades: range(10, 12),
		synonyms: ['THPT'],
	},
	{ id: 'dai-hoc', name: { vi: 'Đại học', en: 'University' } },
	{ id: 'nguoi-lon', name: { vi: 'Người lớn', en: 'Adults' } },
];

export const subjects: Made<'subjects'>[] = rows(`
	ngu-van|Ngữ văn|Literature|thcs thpt
	tieng-viet|Tiếng Việt|Vietnamese|tieu-hoc
	lich-su|Lịch sử|History|thpt
	lich-su-va-dia-li|Lịch sử và Địa lí|History and geography|tieu-hoc thcs
	mi-thuat|Mĩ thuật|Art|tieu-hoc thcs thpt
	am-nhac|Âm nhạc|Music|tieu-hoc thcs thpt
	khoa-hoc-tu-nhien|Khoa học tự nhiên|Natural science|thcs
	tin-hoc|Tin học|Computing|thcs thpt
	giao-duc-dia-phuong|Nội dung giáo dục của địa phương|Local education|thcs thpt
	hoat-dong-trai-nghiem|Hoạt động trải nghiệm|Experiential activities|tieu-hoc`).map(
	([id = '', vi = '', en = '', at = '']) => ({ id, name: { vi, en }, levels: at.split(' ') }),
);

/** Forty wards on a grid of five rows and eight columns, in the sea off Africa, so that no real place is meant. */
export function wardsOf(seed: number): Made<'wards'>[] {
	return Array.from({ length: 40 }, (_, i) => {
		const random = randomOf(seed, `ward/${i}`);
		const name = properName(random);
		const cell = { row: Math.floor(i / 8), column: i % 8 };
		return {
			id: idOf(name, i + 1),
			code: String(99001 + i),
			kind: i < 28 ? 'phuong' : i < 39 ? 'xa' : 'dac-khu',
			name: { vi: name, en: name },
			formerNames: [`Phường ${properName(random)}`],
			office: { address: { vi: `Số ${random.int(1, 200)} đường ${properName(random)}` } },
			areaKm2: random.int(20, 900) / 10,
			population: random.int(3000, 60_000),
			geo: { lat: (130 - cell.row * 5) / 100, lng: (100 + cell.column * 5) / 100 },
			sources: [
				{ title: 'Danh sách phường, xã bịa đặt', url: 'https://example.org/phuong-xa', on: '2026-01' },
			],
		};
	});
}
