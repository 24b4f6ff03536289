import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../../src/catalogue/graph/graph.ts';
import { readRecords } from '../../../../src/reader/index.ts';
import { makeUnderstand } from '../../../../src/search/wishes/understand.ts';
import { wishFile } from '../../../../src/search/wishes/wish-file.ts';
import { TINY_CITY } from '../../../support/cities.ts';

/** A Tuesday. */
const NOW = '2026-12-01T08:40';
const catalogue = buildCatalogue(await readRecords(TINY_CITY), NOW);
const understand = makeUnderstand(wishFile(catalogue, 'vi'), 'vi');
const english = makeUnderstand(wishFile(catalogue, 'en'), 'en');
const leads = (query: string, now = NOW) => understand(query, now).line?.href;

describe('times', () => {
	test.each([
		['hôm nay có gì', '/hom-nay/'],
		['HOM NAY CO GI?', '/hom-nay/'],
		['tối nay đi đâu', '/hom-nay/'],
		['ngày mai', '/su-kien/?khi=ngay-mai'],
		['cuối tuần', '/cuoi-tuan/'],
		['cuoi tuan nay cho be di dau', '/cuoi-tuan/'],
		['tuần này có sự kiện gì', '/su-kien/?khi=tuan-nay'],
		['thứ bảy này', '/lich/2026-12/#d-2026-12-05'],
		['thu 3', '/lich/2026-12/#d-2026-12-01'],
		['chu nhat', '/lich/2026-12/#d-2026-12-06'],
		['23/11', '/lich/2026-11/#d-2026-11-23'],
		['ngày 24-11', '/lich/2026-11/#d-2026-11-24'],
		['20/10', '/lich/2027-10/#d-2027-10-20'],
		['ngày 22 tháng 12 năm 2027', '/lich/2027-12/#d-2027-12-22'],
		['29/2/2027', undefined],
		['30/11/2035', undefined],
		['tháng 12', '/lich/2026-12/'],
		['thang 3', '/lich/2027-03/'],
		['tháng ba', '/lich/2027-03/'],
		['tháng này', '/lich/2026-12/'],
		['thang sau', '/lich/2027-01/'],
		['1/2027', '/lich/2027-01/'],
		['tháng 13', undefined],
	])('%s leads to %s', (query, href) => {
		expect(leads(query)).toBe(href);
	});
	test('a day of this year that has just passed is meant itself, also over the new year', () => {
		expect(leads('31/12', '2027-01-02T09:00')).toBe('/lich/2026-12/#d-2026-12-31');
		expect(leads('2/1', '2026-12-30T09:00')).toBe('/lich/2027-01/#d-2027-01-02');
	});
	test('they say which days were asked about', () => {
		expect(understand('bảo tàng cuối tuần này', NOW)).toMatchObject({
			line: { words: 'Cuối tuần này, 5/12–6/12/2026 · Bảo tàng', dates: ['2026-12-05', '2026-12-06'] },
			rest: 'bảo tàng',
		});
	});
	test('marks that are typed are meant: "thư tư" is no Wednesday', () => {
		expect(leads('thư tư')).toBeUndefined();
		expect(leads('thứ tư')).toBe('/lich/2026-12/#d-2026-12-02');
	});
	test('English', () => {
		expect(english('what is on this weekend', NOW).line?.href).toBe('/en/weekend/');
		expect(english('24 November', NOW).line?.href).toBe('/en/calendar/2026-11/#d-2026-11-24');
		expect(english('january 2027', NOW).line).toMatchObject({
			words: 'January 2027',
			href: '/en/calendar/2027-01/',
		});
		expect(english('museums near me', NOW).line?.href).toBe('/en/places/?loai-noi=bao-tang');
	});
});

describe('who, how much, where', () => {
	test.each([
		['lớp 7', '/chuong-trinh/?lop=7'],
		['lop bay', '/chuong-trinh/?lop=7'],
		['lớp bày', undefined],
		['bé 6 tuổi', '/chuong-trinh/?tuoi=6'],
		['be 6 tuoi cuoi tuan', '/cuoi-tuan/?tuoi=6'],
		['miễn phí', '/vao-cua-mien-phi/'],
		['hoc ve mien phi', '/chuong-trinh/?phi=mien-phi'],
		['bảo tàng miễn phí', '/vao-cua-mien-phi/'],
		['miễn phí cho trẻ 5 tuổi', '/chuong-trinh/?tuoi=5&phi=mien-phi'],
		['bảo tàng ở Sông Trên', '/dia-diem/?loai-noi=bao-tang&phuong-xa=song-tren'],
		['thư viện gần phường Sông Dưới', '/dia-diem/?gan=song-duoi&loai-noi=thu-vien'],
		['lớp học ở Sông Trên', '/phuong-xa/song-tren/'],
		['Sông Trên', undefined],
		['kể chuyện Sông Trên', undefined],
	])('%s leads to %s', (query, href) => {
		expect(leads(query)).toBe(href);
	});
	test('a former name says what the ward is called now, and only where it can mean one', () => {
		expect(understand('bến cũ', NOW).line).toMatchObject({
			words: 'Phường Bến Cũ nay thuộc phường Sông Trên',
			href: '/phuong-xa/song-tren/',
		});
		// A ward of today has the name.
		expect(leads('Đồng Xa')).toBeUndefined();
		expect(leads('gò cao')).toBe('/phuong-xa/dong-xa/');
	});
});

describe('pages by their names', () => {
	test.each([
		['vào cửa miễn phí', '/vao-cua-mien-phi/'],
		['theo doi lich', '/theo-doi-lich/'],
		['mở cửa hôm nay', '/hom-nay/'],
		['gửi hoạt động ở đâu', '/chung-tay/de-xuat/'],
		['hướng dẫn viên lăng tẩm', undefined],
		['lịch tháng 12', '/lich/2026-12/'],
	])('%s leads to %s', (query, href) => {
		expect(leads(query)).toBe(href);
	});
});

describe('facts about a place, and compounds', () => {
	test('what is asked about it is no word to search for', () => {
		expect(understand('thu vien mo cua may gio', NOW)).toMatchObject({ rest: 'thu vien', facts: true });
		expect(understand('giá vé Đền Đá bao nhiêu tiền', NOW)).toMatchObject({ rest: 'đền đá', facts: true });
	});
	test('nothing is understood of words alone, nor of nothing', () => {
		expect(understand('kể chuyện', NOW).line).toBeUndefined();
		expect(understand('', NOW)).toEqual({});
		expect(understand('# / - 7', NOW).line).toBeUndefined();
	});
	test('the same text in composed and decomposed letters', () => {
		expect(leads('cuối tuần này'.normalize('NFD'))).toBe('/cuoi-tuan/');
	});
});
