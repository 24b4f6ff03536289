import { describe, expect, it } from 'vitest';
import type { DemoCatalogue, Made } from '../../../../scripts/demo/shape.ts';
import { isCampaign, mainEditions } from '../../../../src/catalogue/day/edition.ts';
import { mainDaysInWardAhead } from '../../../../src/catalogue/day/main-days.ts';
import { materialsOf } from '../../../../src/catalogue/day/materials.ts';
import { catalogueOf, DATED } from '../../../support/catalogue.ts';
import { dayOf, on, two } from './day-and-wards.ts';

describe('which days are a campaign’s home', () => {
	it('those of the plan, and those to which something is linked', () => {
		const plain = catalogueOf({});
		expect(isCampaign(plain, dayOf(plain, '23-11'))).toBe(true);
		expect(isCampaign(plain, dayOf(plain, 'tet-duong-lich'))).toBe(false);
		const linked = catalogueOf({ events: [on('2027-01-01', 'chao-xuan', { days: ['tet-duong-lich'] })] });
		expect(isCampaign(linked, dayOf(linked, 'tet-duong-lich'))).toBe(true);
	});
	it('the main days stand by date, each with what one ward has', () => {
		const site: DemoCatalogue['site'] = {
			name: { vi: 'Học' },
			subtitle: { vi: 'Thử' },
			city: { vi: 'Mẫu' },
			url: 'https://hoc.example.org',
			timezone: 'Asia/Ho_Chi_Minh',
			status: 'pilot',
			contact: {},
			licence: { name: { vi: 'CC BY 4.0' }, url: 'https://creativecommons.org/licenses/by/4.0/' },
			mainDays: ['tet-duong-lich', '23-11'],
		};
		const catalogue = catalogueOf({ site, wards: two, events: [on('2026-11-23', 'o-bao-tang')] });
		expect(mainEditions(catalogue).map(({ day }) => day.id)).toEqual(['23-11', 'tet-duong-lich']);
		const inWard = (id: string) =>
			mainDaysInWardAhead(catalogue, id, 2)
				.filter(({ from }) => from === undefined)
				.map(({ item }) => item.activities);
		expect(inWard('an-cu')).toEqual([1, 0]);
		expect(inWard('dong-ba')).toEqual([0, 0]);
	});
});

it('materials linked to the day stand apart from those that only share its topics', () => {
	const resource = (id: string, given: Partial<Made<'resources'>>): Made<'resources'> => ({
		id,
		title: { vi: id },
		kind: 'virtual-tour',
		provider: { vi: 'Nơi thử' },
		url: 'https://example.org/x',
		sources: DATED,
		...given,
	});
	const catalogue = catalogueOf({
		days: [
			{
				id: '23-11',
				title: { vi: 'Ngày' },
				rule: { kind: 'solar', month: 11, day: 23 },
				scope: 'plan',
				topics: ['di-san'],
				sources: DATED,
			},
		],
		resources: [
			resource('gan', { days: ['23-11'], topics: ['di-san'] }),
			resource('cung-chu-de', { topics: ['di-san'] }),
			resource('ke-hoach', { topics: ['di-san'], availability: 'planned' }),
			resource('khac', {}),
		],
	});
	const found = materialsOf(catalogue, dayOf(catalogue, '23-11'), 4);
	expect(found.resources.map(({ id }) => id)).toEqual(['gan']);
	expect(found.kindredResources.map(({ id }) => id)).toEqual(['cung-chu-de']);
});
