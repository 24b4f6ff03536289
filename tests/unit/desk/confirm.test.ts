import { describe, expect, it } from 'vitest';
import { confirmedTexts } from '../../../src/desk/confirm.ts';
import { readContent } from '../../../src/reader/index.ts';
import { judgeOver } from '../../../src/rules/judge-over.ts';
import type { Records } from '../../../src/schemas/index.ts';
import { TEST_NOW, TEST_TODAY } from '../../clock.ts';
import { TINY_CITY } from '../../support/cities.ts';

const read = readContent(TINY_CITY);
const records = read.records as Records; // the tiny city is whole
const said = {
	place: 'thu-vien-mau',
	by: 'Phòng Bạn đọc',
	on: '2026-11-20',
	today: TEST_TODAY,
	only: [] as string[],
};

describe('the records of a place, confirmed', () => {
	it('are the place and what it holds first, and each is sound afterwards', () => {
		const { texts, marked, already, strange } = confirmedTexts(records, read, said);
		expect(marked).toEqual([
			'places/thu-vien-mau',
			'programmes/gio-doc-sach',
			'events/doc-sach-thu-tu',
			'events/ngay-hoi-sach-mau',
		]);
		expect([already, strange]).toEqual([[], []]);
		const { after, issues } = judgeOver(read, texts, TEST_NOW);
		expect(issues).toEqual([]);
		expect(after.records.places.find(({ id }) => id === 'thu-vien-mau')?.verified).toEqual({
			on: '2026-11-20',
			by: 'Phòng Bạn đọc',
		});
	});

	it('gain one line each; comments and all else stay as they were', () => {
		const { texts } = confirmedTexts(records, read, said);
		for (const [path, text] of texts) {
			const old = read.files.find((file) => file.path === path)?.text.split('\n') ?? [];
			expect(text.split('\n').filter((line) => !old.includes(line))).toEqual([
				'verified: {on: "2026-11-20", by: Phòng Bạn đọc}',
			]);
		}
	});

	it('a second time change nothing, and a later word is kept', () => {
		const first = confirmedTexts(records, read, said);
		const { after } = judgeOver(read, first.texts, TEST_NOW);
		for (const on of ['2026-11-20', '2026-11-19']) {
			const again = confirmedTexts(after.records as Records, after, { ...said, on });
			expect([again.texts.size, again.already.length]).toEqual([0, 4]);
		}
	});

	it('may be some of them; those of others are named', () => {
		const some = confirmedTexts(records, read, { ...said, only: ['gio-doc-sach', 'bao-tang-mau'] });
		expect(some.marked).toEqual(['programmes/gio-doc-sach']);
		expect(some.strange).toEqual(['bao-tang-mau']);
	});

	it('are not those that are over', () =>
		expect(confirmedTexts(records, read, { ...said, today: '2026-12-01' }).marked).not.toContain(
			'events/ngay-hoi-sach-mau',
		));
});
