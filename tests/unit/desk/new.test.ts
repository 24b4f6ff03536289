/** A new record from a few answers: every kind comes out sound, and an answer that cannot be read is told how. */
import { describe, expect, it } from 'vitest';
import type { Value } from '../../../src/desk/new/answer.ts';
import { NEW_KINDS, type NewKind, questionsFor } from '../../../src/desk/new/questions.ts';
import { newRecordFile } from '../../../src/desk/new/record.ts';
import { readContent } from '../../../src/reader/index.ts';
import { judgeOver } from '../../../src/rules/judge-over.ts';
import { TEST_NOW, TEST_TODAY } from '../../clock.ts';
import { TINY_CITY } from '../../support/cities.ts';

const read = readContent(TINY_CITY);

/** What the answers come to; an empty one leaves its question out. */
function valuesOf(kind: NewKind, answers: readonly string[]): Value[] {
	const questions = questionsFor(kind, read, TEST_TODAY);
	expect(answers).toHaveLength(questions.length);
	return questions.flatMap(({ ask, optional, read: readAnswer }, at) => {
		const answer = answers[at] ?? '';
		if (answer === '') {
			expect(optional, ask).toBe(true);
			return [];
		}
		const reading = readAnswer(answer);
		if ('message' in reading) throw new Error(`${ask}: ${reading.message}`);
		return reading.value;
	});
}

const ANSWERS: Readonly<Record<NewKind, readonly string[]>> = {
	event: [
		'Kể chuyện: "sách" #1',
		'Lớp học',
		'8h–10h, 12/12/2026',
		'thu vien mau',
		'50k',
		'Một buổi.',
		'Thư viện báo',
		'',
	],
	programme: ['Đọc sách', '2', '1', 'Bảo tàng Mẫu', '', 'Tờ rơi', 'https://mau.example/a'],
	place: ['Thư viện nhỏ', '1', 'Công lập', 'Sông Trên', '', '', 'Báo Mẫu', ''],
	resource: ['Sách nói', '4', 'Thư viện Mẫu', '', '', 'Trang nhà', ''],
	day: ['Ngày mở sách', '21/4', '1', '', 'Quyết định', ''],
	story: ['Tủ sách', 'Hội phụ nữ', 'Góp sách.', '', 'Báo Mẫu', ''],
	call: ['Cần sách', 'Sách', 'Mang đến quầy.', '', 'Thư viện báo', ''],
};

describe.each(Object.keys(ANSWERS) as NewKind[])('%s', (kind) => {
	const { path, text } = newRecordFile(kind, valuesOf(kind, ANSWERS[kind]), read, TEST_TODAY);
	const { after, issues } = judgeOver(read, new Map([[path, text]]), TEST_NOW);

	it('comes out sound', () => expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]));
	it('stands where its kind does, with its source and the day on which that was read', () => {
		expect(path).toMatch(new RegExp(`^${NEW_KINDS[kind]}/[a-z0-9-]+\\.yaml$`));
		const id = path.replace(/^.*\/|\.yaml$/g, '');
		const record = after.records[NEW_KINDS[kind]].find((one) => one.id === id);
		expect(record?.title.vi).toBe(ANSWERS[kind][0]);
		expect(record?.sources[0]?.seen).toBe(TEST_TODAY);
	});
});

it('an event has what its answers say', () => {
	const { text } = newRecordFile('event', valuesOf('event', ANSWERS.event), read, TEST_TODAY);
	expect(text).toBe(
		[
			'title: {vi: \'Kể chuyện: "sách" #1\'}',
			'summary: {vi: Một buổi.}',
			'kind: class',
			'when:',
			'  kind: single',
			'  start: "2026-12-12T08:00"',
			'  end: "2026-12-12T10:00"',
			'hosts: [thu-vien-mau]',
			'price:',
			'  kind: paid',
			'  tariffs:',
			'    - {amount: 50000}',
			'sources:',
			'  - title: Thư viện báo',
			`    seen: "${TEST_TODAY}"`,
			'',
		].join('\n'),
	);
});

it('a title that there is already gets an id of its own', () => {
	const answers = ['Ngày hội sách Mẫu', ...ANSWERS.event.slice(1)];
	expect(newRecordFile('event', valuesOf('event', answers), read, TEST_TODAY).path).toBe(
		'events/ngay-hoi-sach-mau-2026-12-12.yaml',
	);
});

describe('what cannot be read', () => {
	const faultOf = (kind: NewKind, at: number, answer: string) => {
		const reading = questionsFor(kind, read, TEST_TODAY)[at]?.read(answer);
		return reading && 'message' in reading ? `${reading.message}; ${reading.cure}` : undefined;
	};
	it.each<[NewKind, number, string, RegExp]>([
		['event', 1, '99', /không có trong danh sách/],
		['event', 1, 'lớp hoc gì đó', /không có trong danh sách/],
		['event', 2, '31/2/2027', /không phải ngày có thật/],
		['event', 2, 'hôm nào đó', /./],
		['event', 3, 'thu-vien-ma', /có phải "thu-vien-mau"/],
		['event', 3, '../../x', /danh mục chưa có/],
		['event', 7, 'javascript:alert(1)', /không phải địa chỉ/],
		['day', 1, '32/1', /không phải ngày và tháng/],
		['place', 0, '\u200b', /không nhìn thấy/],
		['story', 2, 'x'.repeat(601), /viết gọn/],
	])('%s, question %i: %s', (kind, at, answer, told) => expect(faultOf(kind, at, answer)).toMatch(told));
});
