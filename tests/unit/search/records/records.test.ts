import { describe, expect, test } from 'vitest';
import { cardOf } from '../../../../src/search/records/card-metas.ts';
import { searchRecords } from '../../../../src/search/records/index.ts';
import { searchable } from '../../../../src/search/text/pagefind-text.ts';
import { tinyCatalogue } from '../../../support/tiny-catalogue.ts';

const records = searchRecords(tinyCatalogue(), 'vi');
const english = searchRecords(tinyCatalogue(), 'en');
const at = (url: string, list = records) => {
	const found = list.find((record) => record.url === url);
	if (!found) throw new Error(`no record at ${url}`);
	return { ...found, card: cardOf(found.url, found.meta, found.filters) };
};

describe('what goes into the index', () => {
	test('one record for each published one, sorted; drafts stay out', () => {
		expect(records.map(({ url }) => url)).toEqual([
			'/dia-diem/thu-vien/',
			'/chuong-trinh/ke-chuyen/',
			'/su-kien/ngay-sach/',
			'/ngay-ky-niem/23-11/',
			'/hoc-lieu/kho/',
			'/mo-hinh-hay/hay/',
			'/chung-tay/#da-xong',
			'/chung-tay/#gop-sach',
			'/phuong-xa/vy-da/',
			'/chu-de/doc/',
		]);
		expect(english.map(({ url }) => url)[0]).toBe('/en/places/thu-vien/');
	});
	test('a card is whole: title, kind, place, ward, price', () => {
		expect(at('/chuong-trinh/ke-chuyen/').card).toMatchObject({
			title: 'Kể chuyện',
			kind: 'Câu lạc bộ',
			place: 'Thư viện Mây',
			ward: 'Phường Vỹ Dạ',
			price: 'Miễn phí',
			former: false,
		});
	});
	test('a call is found by its host and how to help, says until when, and one that is closed is over', () => {
		const open = at('/chung-tay/#gop-sach');
		expect(open).toMatchObject({ past: false, card: { type: 'calls', kind: 'Lời mời chung tay' } });
		expect(open.card).toMatchObject({ place: 'Thư viện Mây', status: 'đến tháng 12 năm 2026' });
		expect(open.content).toContain(searchable('mang sách tới quầy'));
		expect(open.filters['phuong-xa']).toEqual(['vy-da']);
		expect(at('/chung-tay/#da-xong').past).toBe(true);
		expect(at('/en/take-part/#gop-sach', english).card.title).toBe('Góp sách cho phòng đọc');
	});
	test('an unknown price is said to be unknown', () => {
		expect(at('/su-kien/ngay-sach/').card.price).toBe('Chưa rõ mức phí');
	});
	test('an event shows its next session, and that its end is a guess', () => {
		expect(at('/su-kien/ngay-sach/').card.dates).toMatchObject([
			{ start: '2026-12-01T08:00', endEstimated: true },
		]);
	});
	test('a commemorative day shows when it next falls and is found as 23/11', () => {
		expect(at('/ngay-ky-niem/23-11/').card.dates).toMatchObject([{ start: '2026-11-23', end: '2026-11-23' }]);
		expect(at('/ngay-ky-niem/23-11/').card.names).toContain('23/11');
	});
	test('aliases, topics with their synonyms, hosts and former ward names lead to a record', () => {
		expect(at('/dia-diem/thu-vien/').card.names).toContain('TV Mây');
		expect(at('/dia-diem/thu-vien/').content).toContain(searchable('phường xuân mơ'));
		expect(at('/chuong-trinh/ke-chuyen/').card.more).toContain('reading');
		expect(at('/su-kien/ngay-sach/').content).toContain(searchable('cloud library'));
	});
	test('the text of a body counts, the addresses of its links do not', () => {
		const { content } = at('/su-kien/ngay-sach/');
		expect(content).toContain(searchable('xem lịch và nghe kể'));
		expect(content).not.toContain('https');
	});
	test('in English a title without translation is marked as Vietnamese', () => {
		expect(at('/en/events/ngay-sach/', english).card.titleLanguage).toBe('vi');
		expect(at('/en/days/23-11/', english).card).toMatchObject({
			title: 'Heritage Day',
			titleLanguage: undefined,
		});
	});
	test('metas hold what is shown, and the names and words that lead to it', () => {
		for (const { meta } of [...records, ...english]) {
			expect([
				'title',
				'names',
				'more',
				'kind',
				'summary',
				'when',
				'place',
				'ward',
				'price',
				'access',
				'status',
			]).toEqual(expect.arrayContaining(Object.keys(meta)));
			expect(Object.values(meta).join()).not.toMatch(/[{}[\]]|undefined/);
		}
	});
});
