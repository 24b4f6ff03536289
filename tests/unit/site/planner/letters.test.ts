/** The papers of a visit: every sentence says what its fields say, and nothing else. */
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../../src/catalogue/graph/graph.ts';
import type { OfficialDocument, PaperBlock } from '../../../../src/domain/documents/official-document.ts';
import { readTexts } from '../../../../src/reader/text/index.ts';
import type { PlannedVisit } from '../../../../src/site/planner/letter/letter-words.ts';
import { shortMessage } from '../../../../src/site/planner/letter/message.ts';
import { parentsAgreement, pupilsList } from '../../../../src/site/planner/letter/papers.ts';
import { visitPlan } from '../../../../src/site/planner/letter/plan.ts';
import { questionsOf } from '../../../../src/site/planner/letter/questions.ts';
import { requestLetter } from '../../../../src/site/planner/letter/request.ts';
import type { PlannerOffer } from '../../../../src/site/planner/planner-data.ts';
import { plannerDataOf } from '../../../../src/site/planner/planner-data-of.ts';
import type { Visit } from '../../../../src/site/planner/visit.ts';
import { TEST_NOW } from '../../../clock.ts';
import { SAMPLE_CITY } from '../../../support/cities.ts';
import { textsOf } from '../../../support/texts-of.ts';

const { site, ...lists } = readTexts(textsOf(SAMPLE_CITY)).records;
if (!site) throw new Error('no site');
const data = plannerDataOf(buildCatalogue({ ...lists, site }, TEST_NOW), 'https://hoc.example');
const visit: Visit = {
	offers: [],
	visitors: { level: 'tieu-hoc', grade: 4, pupils: 38, adults: 3, wheelchairs: 2 },
	dates: ['2026-12-15', '2026-12-17'],
	flexible: true,
	school: 'Trường Tiểu học Mẫu',
	inCharge: 'giáo viên chủ nhiệm lớp 4A',
};
const planned = (offer: PlannerOffer): PlannedVisit => ({ visit, offer, data });
const BARE: PlannerOffer = {
	id: 'mau',
	path: '/chuong-trinh/mau/',
	title: 'Một buổi làm thủ thư',
	standing: 'former',
	levels: [],
	grades: [],
	months: [],
	onSite: true,
	host: 'Thư viện Mẫu',
	tickets: [],
	learn: [],
	activities: [],
	coach: 'unknown',
	lunch: 'unknown',
	toilets: 'unknown',
	bags: 'unknown',
	shelter: 'unknown',
	outdoor: 'unknown',
	wheelchair: 'unknown',
};

interface Sentence {
	readonly text: string;
	readonly from: readonly string[];
}
const sentencesIn = ({ body }: OfficialDocument): Sentence[] =>
	body.flatMap((block: PaperBlock): Sentence[] => {
		if (block.kind === 'list') return [...block.items];
		return block.kind === 'paragraph' ? [{ text: block.text, from: block.from }] : [];
	});
/** The value at `offer.group.max` and the like. */
const valueAt = (of: PlannedVisit, field: string): unknown =>
	field.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], of);
const PAPERS = { requestLetter, visitPlan, parentsAgreement, pupilsList };
const isDigits = (text: string) => /\d/.test(text);

describe.each(data.offers.map((offer) => [offer.id, offer] as const))('%s', (_, offer) => {
	it.each(Object.entries(PAPERS))(
		'%s invents nothing: each number and fact is one of its fields',
		(__, paper) => {
			const one = planned(offer);
			const known = JSON.stringify([one.visit, one.offer, one.data]);
			for (const { text, from } of sentencesIn(paper(one))) {
				expect(from.length, text).toBeGreaterThan(0);
				// Numbers come from the fields: dates and durations are said in other words, and are looked for by their parts.
				for (const number of text.match(/\d+/g) ?? [])
					expect(known.includes(number) || isDerived(number, one), `${text} (${number})`).toBe(true);
				for (const field of from.filter((name) => name !== 'form'))
					expect(['visit', 'offer', 'data']).toContain(field.split('.')[0]);
			}
		},
	);

	it('asks for just what is not known', () => {
		const one = planned(offer);
		for (const { from } of questionsOf(one))
			for (const field of from) {
				const value = valueAt(one, field);
				expect([undefined, 'unknown', 'former', 'ended'], field).toContain(value);
			}
	});

	it('has a request that names host, title, class and dates', () => {
		const text = JSON.stringify(requestLetter(planned(offer)));
		for (const words of [offer.host, '38 học sinh lớp 4', '3 người lớn', '15 tháng 12 năm 2026'])
			expect(text).toContain(words);
	});
});

/** Hours and minutes of a duration; day, month and year of a date. */
function isDerived(number: string, { offer, visit: { dates } }: PlannedVisit): boolean {
	const minutes = offer.durationMinutes ?? -1;
	const parts = [
		Math.floor(minutes / 60),
		minutes % 60,
		...dates.flatMap((date) => date.split('-').map(Number)),
	];
	return parts.includes(Number(number)) && isDigits(number);
}

it('asks everything of an offer of which nothing is known', () => {
	expect(questionsOf(planned(BARE)).map(({ text }) => text)).toEqual([
		'Hoạt động này hiện còn tổ chức không?',
		'Mỗi buổi đơn vị nhận ít nhất và nhiều nhất bao nhiêu học sinh?',
		'Bao nhiêu học sinh thì cần một người lớn đi cùng?',
		'Một buổi kéo dài bao lâu?',
		'Mức phí, nếu có, và trường hợp được miễn, giảm?',
		'Trường cần đăng ký trước mấy ngày?',
		'Giờ đón đoàn trong ngày?',
		'Có chỗ cho xe khách đón, trả học sinh không?',
		'Có nhà vệ sinh cho đoàn không?',
		'Khi trời mưa có chỗ trú cho cả đoàn không, hoạt động đổi thế nào?',
		'Có chỗ gửi cặp, túi không?',
		'Có chỗ cho học sinh nghỉ, ăn nhẹ không?',
		'Lối đi và nhà vệ sinh có thuận tiện cho em dùng xe lăn không?',
		'Học sinh cần mang theo gì?',
	]);
});

it('is a short message of a few lines', () => {
	const known: PlannerOffer = {
		...BARE,
		standing: 'current',
		group: { min: 15, max: 45, pupilsPerAdult: 15 },
		durationMinutes: 90,
		price: 'Miễn phí',
		leadDays: 7,
		hours: { regular: [], exceptions: [], holidays: 'ask' },
		coach: 'yes',
		lunch: 'no',
		toilets: 'yes',
		bags: 'no',
		shelter: 'yes',
		wheelchair: 'yes',
		bring: 'bút chì',
	};
	expect(shortMessage(planned(known))).toBe(`Kính gửi Thư viện Mẫu
Trường Tiểu học Mẫu xin đăng ký hoạt động “Một buổi làm thủ thư” (https://hoc.example/chuong-trinh/mau/).
Đoàn: 38 học sinh lớp 4 và 3 người lớn đi cùng, trong đó 2 em dùng xe lăn.
Ngày mong muốn: thứ Ba, ngày 15 tháng 12 năm 2026; thứ Năm, ngày 17 tháng 12 năm 2026. Ngày khác cũng được.
Xin cảm ơn và mong hồi âm. Người liên hệ: giáo viên chủ nhiệm lớp 4A.`);
	const details = sentencesIn(requestLetter(planned(known))).map(({ text }) => text);
	expect(details).toContain('Thời lượng: 1 giờ 30 phút.');
	expect(details.join(' ')).not.toContain('Để nhà trường chuẩn bị');
});

it('leaves room where the school has not said its name', () => {
	const letter = requestLetter({ ...planned(BARE), visit: { ...visit, school: '', inCharge: '' } });
	expect(letter.issuer.name).toContain('…');
	expect(JSON.stringify(letter)).not.toContain('Người phụ trách đoàn');
});
