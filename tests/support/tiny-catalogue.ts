/** A made-up catalogue with one record of each kind, and one draft, for the tests of the search index. */
import { buildCatalogue, type Catalogue } from '../../src/catalogue/graph/graph.ts';
import { collectionNames, collections, type Records, siteFile } from '../../src/schemas/index.ts';

const sources = [{ title: 'Nguồn bịa', on: '2026-01-01' }];
const record = (vi: string, en?: string) => ({ title: { vi, ...(en ? { en } : {}) }, sources });

const raw: Partial<Record<keyof typeof collections, readonly { readonly id: string }[]>> = {
	wards: [
		{
			id: 'vy-da',
			code: '12345',
			kind: 'phuong',
			name: { vi: 'Vỹ Dạ' },
			formerNames: ['Phường Xuân Mơ'],
			sources,
		} as { id: string },
	],
	topics: [
		{ id: 'doc', name: { vi: 'Sách', en: 'Books' }, synonyms: ['đọc sách', 'reading'] } as { id: string },
	],
	places: [
		{
			id: 'thu-vien',
			...record('Thư viện Mây', 'Cloud Library'),
			kind: 'library-city',
			ownership: 'public',
			ward: 'vy-da',
			aliases: ['TV Mây'],
		} as { id: string },
		{ id: 'nhap', ...record('Nơi chưa đăng'), kind: 'library-city', ownership: 'public', draft: true } as {
			id: string;
		},
	],
	programmes: [
		{
			id: 'ke-chuyen',
			...record('Kể chuyện'),
			kind: 'club',
			offer: ['fixed'],
			hosts: ['thu-vien'],
			topics: ['doc'],
			price: { kind: 'free' },
		} as { id: string },
	],
	events: [
		{
			id: 'ngay-sach',
			...record('Ngày đọc sách'),
			kind: 'talk',
			hosts: ['thu-vien'],
			when: {
				kind: 'sessions',
				sessions: [{ start: '2026-11-01T08:00', end: '2026-11-01T10:00' }, { start: '2026-12-01T08:00' }],
			},
			body: { vi: 'Xem [lịch](https://vi-du.example/lich) và **nghe kể**.' },
		} as { id: string },
	],
	days: [
		{
			id: '23-11',
			...record('Ngày Di sản', 'Heritage Day'),
			rule: { kind: 'solar', month: 11, day: 23 },
			scope: 'plan',
		} as { id: string },
	],
	resources: [
		{ id: 'kho', ...record('Kho sách số'), kind: 'e-book', provider: { vi: 'Nhà mây' } } as { id: string },
	],
	calls: [
		{
			id: 'gop-sach',
			...record('Góp sách cho phòng đọc'),
			kind: 'books',
			hosts: ['thu-vien'],
			topics: ['doc'],
			closes: '2026-12',
			how: { vi: 'Mang sách tới quầy.' },
		} as { id: string },
		{
			id: 'da-xong',
			...record('Cần người kể chuyện'),
			kind: 'volunteers',
			hosts: ['thu-vien'],
			closes: '2026-11-21',
			how: { vi: 'Gọi thư viện.' },
		} as { id: string },
	],
	stories: [
		{ id: 'hay', ...record('Chuyện hay'), who: { vi: 'Tổ mây' }, what: { vi: 'Đọc to.' } } as { id: string },
	],
};

const site = {
	name: { vi: 'Học ở Mây' },
	motto: { vi: 'Học' },
	subtitle: { vi: 'Danh mục' },
	city: { vi: 'Mây' },
	country: 'VN',
	url: 'https://may.example',
	timezone: 'Asia/Ho_Chi_Minh',
	status: 'pilot',
	contact: { email: 'a@may.example' },
	licence: { name: { vi: 'CC BY 4.0' }, url: 'https://creativecommons.org/licenses/by/4.0/' },
};

/** As on 22 November 2026, through the schemas, so that defaults are filled in. */
export function tinyCatalogue(): Catalogue {
	const lists = collectionNames.map((name) => [
		name,
		(raw[name] ?? []).map(({ id, ...data }) => ({
			...(collections[name].layout === 'list'
				? collections[name].schema.parse({ id, ...data })
				: collections[name].schema.parse(data)),
			id,
		})),
	]);
	// Each list has just been parsed by the schema of its collection.
	return buildCatalogue(
		{ ...Object.fromEntries(lists), site: siteFile.schema.parse(site) } as Records,
		'2026-11-22T22:00',
	);
}
