import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../../src/catalogue/graph/graph.ts';
import { confirmPath } from '../../../../src/i18n/routes.ts';
import { readTexts } from '../../../../src/reader/text/index.ts';
import { messageOf } from '../../../../src/site/confirm/message.ts';
import { shownRecords } from '../../../../src/site/confirm/shown-records.ts';
import { TEST_NOW } from '../../../clock.ts';
import { TINY_CITY } from '../../../support/cities.ts';
import { textsOf } from '../../../support/texts-of.ts';

const { site, ...lists } = readTexts(textsOf(TINY_CITY)).records;
if (!site) throw new Error('the tiny city has a site.yaml');
const catalogue = buildCatalogue({ ...lists, site }, TEST_NOW);
const [library] = catalogue.records.places.filter(({ id }) => id === 'thu-vien-mau');
if (!library) throw new Error('the tiny city has its library');
const records = shownRecords(catalogue, library);
const looked = {
	place: 'Thư viện Mẫu',
	site: 'Học ở Mẫu',
	origin: 'https://mau.example',
	today: '22/11/2026',
	records,
	wrong: {},
	more: '',
};

it('shows an institution itself first, then what readers see of it now', () => {
	expect(records[0]).toMatchObject({ title: 'Thư viện Mẫu', url: '/dia-diem/thu-vien-mau/' });
	expect(records.map(({ url }) => url)).toContain('/su-kien/ngay-hoi-sach-mau/');
	for (const { facts } of records) expect(facts.every(Boolean)).toBe(true);
});

it('has an address for each place', () =>
	expect(confirmPath('thu-vien-mau')).toBe('/chung-tay/xac-nhan/?noi=thu-vien-mau'));

describe('the message', () => {
	it('says in one sentence that all is right', () =>
		expect(messageOf(looked)).toBe(
			`Kính gửi ban biên tập,\nThư viện Mẫu đã xem ${records.length} mục về đơn vị trên Học ở Mẫu, ngày 22/11/2026: đúng cả.\n\nNgười xác nhận, chức vụ: `,
		));

	it('names what is wrong with its address, and what is missing', () =>
		expect(
			messageOf({
				...looked,
				wrong: { '/dia-diem/thu-vien-mau/': ' Nay mở đến\n18 giờ ' },
				more: 'Có thêm lớp vẽ',
			}),
		).toBe(
			[
				'Kính gửi ban biên tập,',
				`Thư viện Mẫu đã xem ${records.length} mục về đơn vị trên Học ở Mẫu, ngày 22/11/2026. Xin sửa:`,
				'- Thư viện Mẫu: Nay mở đến 18 giờ (https://mau.example/dia-diem/thu-vien-mau/)',
				'Các mục còn lại đúng.',
				'Xin báo thêm: Có thêm lớp vẽ',
				'',
				'Người xác nhận, chức vụ: ',
			].join('\n'),
		));

	it('takes blank words for nothing said', () =>
		expect(messageOf({ ...looked, wrong: { '/dia-diem/thu-vien-mau/': ' \n\u200b' } })).toBe(
			messageOf(looked),
		));
});
