import { expect, it } from 'vitest';
import { readContent } from '../../../src/reader/index.ts';
import { checkContent, judge } from '../../../src/rules/check.ts';
import { telephoneList } from '../../../src/rules/gaps/telephone-list.ts';
import { countLine, reportLines } from '../../../src/rules/kit/report.ts';
import { TEST_NOW, TEST_TODAY } from '../../clock.ts';
import { TINY_CITY } from '../../support/cities.ts';

it('judges by the day it is given: the same content grows stale', async () => {
	const rules = async (now: string) => (await checkContent(TINY_CITY, now)).issues.map((i) => i.rule);
	expect(await rules('2027-10-15')).toEqual([]);
	expect(await rules('2027-10-16')).toEqual(['stale-verification']);
});

it('lists missing translations only for those who ask', async () => {
	const checked = await checkContent(TINY_CITY, TEST_NOW, { verbose: true });
	expect(new Set(checked.issues.map((i) => i.rule))).toEqual(new Set(['english-missing']));
	expect([checked.errors, checked.warnings]).toEqual([0, 4]);
});

it('hands on no records while site.yaml is missing', () => {
	const checked = judge(readContent('/nowhere'), '2026-11-22');
	expect(checked.errors).toBe(1);
	expect(() => checked.records).toThrow('site.yaml is missing or broken');
});

it('prints place, rule and message on one line and the cure below', () => {
	const issue = {
		severity: 'warning',
		file: 'content/x.yaml',
		line: 3,
		column: 5,
		rule: 'no-contact',
		message: { vi: 'không có', en: 'none' },
		cure: { vi: 'Thêm.', en: 'Add.' },
	} as const;
	expect(reportLines(issue, 'vi')).toEqual([
		'content/x.yaml:3:5  no-contact (cảnh báo)  không có',
		'    Thêm.',
	]);
	expect(reportLines({ ...issue, severity: 'error' }, 'en')).toEqual([
		'content/x.yaml:3:5  no-contact  none',
		'    Add.',
	]);
	expect(countLine([issue], 'en')).toBe('0 errors, 1 warning.');
	expect(countLine([], 'vi')).toBe('Nội dung không có lỗi.');
});

it('groups what nobody confirmed by whom to ring, with the contact of who manages the place', async () => {
	const { records } = await checkContent(TINY_CITY, TEST_TODAY);
	const list = telephoneList(records, TEST_TODAY);
	expect(list.map((entry) => entry.place?.id)).toEqual([
		'bao-tang-mau',
		'nha-van-hoa-dong-xa',
		'thu-vien-mau',
		undefined,
	]);
	expect(list[0]?.contact?.phone).toBe('0999 000 111');
	// The library itself was confirmed in October; what it offers was not.
	expect(list[2]?.records.map((r) => r.id)).not.toContain('thu-vien-mau');
	expect(list[2]?.records.map((r) => r.id)).toContain('gio-doc-sach');
	expect(telephoneList(records, '2028-01-01')[2]?.records[0]).toMatchObject({
		id: 'thu-vien-mau',
		confirmed: '2026-10-15',
	});
});

it('leaves events that are over out of the telephone list', async () => {
	const { records } = await checkContent(TINY_CITY, TEST_TODAY);
	const ids = telephoneList(records, '2027-06-01').flatMap((entry) => entry.records.map((r) => r.id));
	expect(ids).not.toContain('ngay-hoi-sach-mau');
	expect(ids).not.toContain('trung-bay-nhat-thuc');
	expect(ids).toContain('hoi-trang-ram');
});

it('says what to ask of each besides', async () => {
	const { records } = await checkContent(TINY_CITY, TEST_TODAY);
	const questions = new Map(
		telephoneList(records, TEST_TODAY).flatMap((entry) => entry.records.map((r) => [r.id, r.questions])),
	);
	expect(questions.get('nha-van-hoa-dong-xa')).toContain('hours');
	expect(questions.get('lop-kinh-thien-van')).toEqual([]);
	expect(questions.get('ngay-hoi-sach-mau')).toEqual(['booking']);
});
