/** Short forms that people write in Vietnam, with and without marks, and what they stand for. */
import { fold } from './fold.ts';

/** Of the language, not of a city: names of single institutions are aliases in content. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
	bt: 'bảo tàng',
	btls: 'bảo tàng lịch sử',
	btmt: 'bảo tàng mỹ thuật',
	tv: 'thư viện',
	tvth: 'thư viện tổng hợp',
	tvs: 'thư viện số',
	tp: 'thành phố',
	p: 'phường',
	x: 'xã',
	tt: 'trung tâm',
	ttvh: 'trung tâm văn hóa',
	ttvhtt: 'trung tâm văn hóa thể thao',
	'ttvh-tt': 'trung tâm văn hóa thể thao',
	tthtcđ: 'trung tâm học tập cộng đồng',
	tthtcd: 'trung tâm học tập cộng đồng',
	nvh: 'nhà văn hóa',
	ntn: 'nhà thiếu nhi',
	clb: 'câu lạc bộ',
	đh: 'đại học',
	dh: 'đại học',
	đhsp: 'đại học sư phạm',
	dhsp: 'đại học sư phạm',
	cđ: 'cao đẳng',
	mn: 'mầm non',
	thcs: 'trung học cơ sở',
	thpt: 'trung học phổ thông',
	'gd&đt': 'giáo dục đào tạo',
	'gd&dt': 'giáo dục đào tạo',
	gdđt: 'giáo dục đào tạo',
	gddt: 'giáo dục đào tạo',
	gddp: 'giáo dục địa phương',
	gdđp: 'giáo dục địa phương',
	hs: 'học sinh',
	sv: 'sinh viên',
	gv: 'giáo viên',
	ls: 'lịch sử',
	vh: 'văn hóa',
	mt: 'mỹ thuật',
	nct: 'người cao tuổi',
	nkt: 'người khuyết tật',
	htsđ: 'học tập suốt đời',
	htsd: 'học tập suốt đời',
	hsv: 'học sinh sinh viên',
	sgk: 'sách giáo khoa',
	hcm: 'hồ chí minh',
	ubnd: 'ủy ban nhân dân',
	cntt: 'công nghệ thông tin',
};
const byFolded = new Map(Object.entries(ABBREVIATIONS).map(([short, long]) => [fold(short), long]));

/** A word as people abbreviate: letters with & or - within, and a full stop behind ("TP.", "P.Vỹ Dạ"). */
const SHORT = /[\p{L}\p{M}]+(?:[&-][\p{L}\p{M}]+)*\.?/gu;

/** The text with every known short form written out, or undefined when there is none. */
export function expandAbbreviations(text: string): string | undefined {
	let found = false;
	const result = text.normalize('NFC').replace(SHORT, (word) => {
		const long = byFolded.get(fold(word.replace(/\.$/, '')));
		if (long === undefined) return word;
		found = true;
		return `${long} `;
	});
	return found ? result.replace(/\s+/g, ' ').trim() : undefined;
}
