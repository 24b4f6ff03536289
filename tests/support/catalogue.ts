/** A small catalogue from records as an editor would write them: through the schemas, without any file. */

import type { DemoCatalogue, Made } from '../../scripts/demo/shape.ts';
import { buildCatalogue, type Catalogue } from '../../src/catalogue/graph/graph.ts';
import { collectionNames, collections, type Records, siteFile } from '../../src/schemas/index.ts';
import { TEST_TODAY } from '../clock.ts';

/** In the evening of the tests' day: what began that morning is over. */
export const NOW = `${TEST_TODAY}T22:04`;
export const SITE = 'https://hoc.example.org';
export const DATED = [{ title: 'Báo thử', url: 'https://example.org/bai', on: '2026-10-05' }];

const site: DemoCatalogue['site'] = {
	name: { vi: 'Học ở Thành phố Mẫu', en: 'Learn in Sample City' },
	subtitle: { vi: 'Danh mục, để thử', en: 'A catalogue, for tests' },
	city: { vi: 'Thành phố Mẫu', en: 'Sample City' },
	url: SITE,
	timezone: 'Asia/Ho_Chi_Minh',
	status: 'pilot',
	contact: {},
	licence: { name: { vi: 'CC BY 4.0' }, url: 'https://creativecommons.org/licenses/by/4.0/' },
};

const usual: Partial<DemoCatalogue> = {
	wards: [{ id: 'an-cu', code: '00001', kind: 'phuong', name: { vi: 'An Cư' }, sources: DATED }],
	topics: [{ id: 'di-san', name: { vi: 'Di sản, văn hóa', en: 'Heritage' } }],
	audiences: [{ id: 'tre-em', name: { vi: 'Trẻ em', en: 'Children' } }],
	places: [
		{
			id: 'bao-tang',
			title: { vi: 'Bảo tàng Mẫu', en: 'Sample Museum' },
			kind: 'museum-public',
			ownership: 'public',
			ward: 'an-cu',
			address: { vi: '1 Lê Lợi' },
			geo: { lat: 16.4637, lng: 107.5909 },
			sources: DATED,
			contact: { phone: '0234 3822 425' },
			access: { features: ['wheelchair'] },
			openingHours: { regular: [{ days: ['tue', 'sun'], open: '08:00', close: '17:00' }] },
		},
		{
			id: 'thu-vien',
			title: { vi: 'Thư viện Mẫu', en: 'Sample Library' },
			kind: 'library-city',
			ownership: 'public',
			ward: 'an-cu',
			sources: [{ title: 'Trang nhà', seen: '2026-09-01' }],
		},
	],
	days: [
		{
			id: '23-11',
			title: { vi: 'Ngày Di sản', en: 'Heritage Day' },
			rule: { kind: 'solar', month: 11, day: 23 },
			scope: 'plan',
			sources: DATED,
		},
		{
			id: 'tet-duong-lich',
			title: { vi: 'Tết Dương lịch' },
			rule: { kind: 'solar', month: 1, day: 1 },
			scope: 'national',
			publicHoliday: {},
			sources: DATED,
		},
	],
};

export function catalogueOf(made: Partial<DemoCatalogue>, now: string = NOW): Catalogue {
	const all: Partial<DemoCatalogue> = { ...usual, ...made };
	const lists = collectionNames.map((name) => {
		const { layout, schema } = collections[name];
		const records: readonly { readonly id: string }[] = all[name] ?? [];
		return [
			name,
			records.map(({ id, ...data }) => ({ ...schema.parse(layout === 'list' ? { id, ...data } : data), id })),
		];
	});
	// Each list went through the schema of its collection; Object.fromEntries cannot say so.
	const records = { ...Object.fromEntries(lists), site: siteFile.schema.parse(made.site ?? site) } as Records;
	return buildCatalogue(records, now);
}

export const siteIn = (timezone: string): DemoCatalogue['site'] => ({ ...site, timezone });

/** A talk at the museum; what matters to a test is given. */
export const eventWith = (given: Partial<Made<'events'>> & Pick<Made<'events'>, 'when'>): Made<'events'> => ({
	id: 'noi-chuyen',
	title: { vi: 'Nói chuyện về mộc bản', en: 'A talk on woodblocks' },
	summary: { vi: 'Nghe kể, xem tận mắt; được in thử.', en: 'Listen, look; try a print.' },
	kind: 'talk',
	hosts: ['bao-tang'],
	audiences: ['tre-em'],
	ages: { min: 6 },
	topics: ['di-san'],
	price: { kind: 'free' },
	booking: { mode: 'required', phone: '0234 3822 425' },
	sources: DATED,
	...given,
});
