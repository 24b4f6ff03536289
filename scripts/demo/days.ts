/** The days that are kept everywhere in the country, by their real rules, and two invented local festivals. */
import { dateOf, daysBetween, yearOf } from '../../src/domain/time/plain-date.ts';
import type { Made } from './shape.ts';

const rows = (text: string): string[][] =>
	text
		.trim()
		.split('\n')
		.map((line) => line.trim().split('|'));
const sources = (id: string): Made<'days'>['sources'] => [
	{ title: 'Lịch các ngày kỷ niệm (bản thử nghiệm)', url: `https://example.org/ngay/${id}`, on: '2026-01' },
];
const SCOPES = ['plan', 'national', 'international'] as const;
const scopeOf = (text: string) => SCOPES.find((scope) => scope === text) ?? 'national';

/** id | day/month | scope | public holiday: from year, or empty | title. */
const SOLAR = rows(`
	21-4|21/4|plan||Ngày Sách và Văn hóa đọc Việt Nam|Vietnam Book and Reading Culture Day
	23-4|23/4|plan||Ngày Sách và Bản quyền thế giới|World Book and Copyright Day
	18-5|18/5|plan||Ngày Quốc tế Bảo tàng|International Museum Day
	23-11|23/11|plan||Ngày Di sản văn hóa Việt Nam|Vietnam Cultural Heritage Day
	24-11|24/11|plan|2026|Ngày Văn hóa Việt Nam|Vietnam Culture Day
	ngay-khuyen-hoc-viet-nam|2/10|national||Ngày Khuyến học Việt Nam|Vietnam Study Encouragement Day
	ngay-chuyen-doi-so-quoc-gia|10/10|national||Ngày Chuyển đổi số quốc gia|National Digital Transformation Day
	ngay-quoc-te-xoa-nan-mu-chu|8/9|international||Ngày Quốc tế Xóa nạn mù chữ|International Literacy Day
	tet-duong-lich|1/1|national|2019|Tết Dương lịch|New Year’s Day
	ngay-quoc-te-phu-nu|8/3|international||Ngày Quốc tế Phụ nữ|International Women’s Day
	ngay-chien-thang|30/4|national|2019|Ngày Chiến thắng|Reunification Day
	ngay-quoc-te-lao-dong|1/5|national|2019|Ngày Quốc tế Lao động|International Workers’ Day
	ngay-quoc-te-thieu-nhi|1/6|international||Ngày Quốc tế Thiếu nhi|International Children’s Day
	ngay-gia-dinh-viet-nam|28/6|national||Ngày Gia đình Việt Nam|Vietnamese Family Day
	quoc-khanh|2/9|national|2019|Quốc khánh|National Day
	ngay-quoc-te-nguoi-cao-tuoi|1/10|international||Ngày Quốc tế Người cao tuổi|International Day of Older Persons
	ngay-nha-giao-viet-nam|20/11|national||Ngày Nhà giáo Việt Nam|Vietnamese Teachers’ Day`);

/** id | day/month of the lunar calendar | public holiday | title. */
const LUNAR = rows(`
	tet-nguyen-dan|1/1|2019|Tết Nguyên đán|Lunar New Year
	ngay-tho-viet-nam|15/1||Ngày Thơ Việt Nam|Vietnam Poetry Day
	gio-to-hung-vuong|10/3|2019|Giỗ Tổ Hùng Vương|Hung Kings’ Commemoration Day
	dai-le-phat-dan|15/4||Đại lễ Phật đản|Vesak
	tet-doan-ngo|5/5||Tết Đoan Ngọ|Doan Ngo Festival
	vu-lan|15/7||Vu Lan|Vu Lan
	tet-trung-thu|15/8||Tết Trung thu|Mid-Autumn Festival`);

const parts = (date: string) => {
	const [day = 1, month = 1] = date.split('/').map(Number);
	return { month, day };
};
const holiday = (id: string, from: string) => {
	if (!from) return {};
	const tet = id === 'tet-nguyen-dan' ? { daysBefore: 1, daysAfter: 3 } : {};
	return { publicHoliday: { fromYear: Number(from), ...tet } };
};

export const days: Made<'days'>[] = [
	...SOLAR.map(
		([id = '', date = '', scope = '', from = '', vi = '', en = '']): Made<'days'> => ({
			id,
			title: { vi, en },
			rule: { kind: 'solar', ...parts(date) },
			scope: scopeOf(scope),
			...(id === '24-11' ? { sinceYear: 2026 } : {}),
			...holiday(id, from),
			sources: sources(id),
		}),
	),
	...LUNAR.map(
		([id = '', date = '', from = '', vi = '', en = '']): Made<'days'> => ({
			id,
			title: { vi, en },
			rule: { kind: 'lunar', ...parts(date) },
			scope: 'national',
			...holiday(id, from),
			sources: sources(id),
		}),
	),
	{
		id: 'tuan-le-hoc-tap-suot-doi',
		title: { vi: 'Tuần lễ hưởng ứng học tập suốt đời', en: 'Lifelong Learning Week' },
		rule: { kind: 'range', from: { month: 10, day: 1 }, to: { month: 10, day: 7 } },
		scope: 'plan',
		sources: sources('tuan-le-hoc-tap-suot-doi'),
	},
	{
		id: 'hoi-ghe-bia-dat',
		title: { vi: 'Hội ghe ba năm một lần (bịa đặt)', en: 'Boat festival held every third year (made up)' },
		rule: { kind: 'lunar', month: 1, day: 10, days: 3, everyYears: { cycle: 3, anchor: 2026 } },
		scope: 'local',
		sources: sources('hoi-ghe-bia-dat'),
	},
	{
		id: 'hoi-hoa-bia-dat',
		title: { vi: 'Hội hoa đầu hạ (bịa đặt)', en: 'Early-summer flower festival (made up)' },
		rule: {
			kind: 'announced',
			months: [5, 6],
			text: { vi: 'Công bố hằng năm, thường vào tháng Năm hoặc tháng Sáu' },
		},
		scope: 'local',
		tradition: {
			vi: 'Những mùa trước có rước hoa quanh hồ.',
			en: 'In past years flowers were carried round the lake.',
		},
		sources: sources('hoi-hoa-bia-dat'),
	},
];

/** Days by the solar calendar within a week of a local date. */
export function daysNear(date: string): string[] {
	return days.flatMap(({ id, rule }) => {
		if (rule.kind !== 'solar') return [];
		const on = dateOf(yearOf(date), rule.month, rule.day);
		return on && Math.abs(daysBetween(date, on)) <= 7 ? [id] : [];
	});
}
