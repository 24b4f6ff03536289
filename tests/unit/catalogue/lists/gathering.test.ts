import { describe, expect, it } from 'vitest';
import type { DemoCatalogue, Made } from '../../../../scripts/demo/shape.ts';
import { forAudience, onTopic } from '../../../../src/catalogue/lists/gathering.ts';
import { forEveryone, nearOffers } from '../../../../src/catalogue/lists/offers-beside.ts';
import { catalogueOf, DATED, eventWith } from '../../../support/catalogue.ts';

const named = (id: string) => ({ id, name: { vi: id } });
const titled = (id: string) => ({ id, title: { vi: id }, sources: DATED });
const offer = (id: string, given: Partial<Made<'programmes'>> = {}): Made<'programmes'> => ({
	...titled(id),
	kind: 'club',
	offer: ['fixed'],
	...given,
});
const place = (id: string, topics: string[] = []): Made<'places'> => ({
	...titled(id),
	kind: 'library-city',
	ownership: 'public',
	topics,
});
const OLD = [{ title: 'Báo cũ', on: '2012-01-01' }];
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

const made: Partial<DemoCatalogue> = {
	topics: ['sach', 've', 'nhac', 'bien'].map(named),
	audiences: [named('tre-em'), named('nguoi-lon'), { ...named('moi-nguoi'), everyone: true }],
	places: [place('thu-vien', ['sach']), place('nha-sach', ['sach']), place('xuong-ve'), place('nha-nhac')],
	days: [
		{ ...titled('ngay-sach'), rule: { kind: 'solar', month: 4, day: 21 }, scope: 'plan', topics: ['sach'] },
		{
			...titled('hoi-sach'),
			rule: { kind: 'announced', text: { vi: 'tháng Năm' } },
			scope: 'local',
			topics: ['sach'],
		},
		{ ...titled('tet-thieu-nhi'), rule: { kind: 'solar', month: 6, day: 1 }, scope: 'international' },
	],
	programmes: [
		offer('doc-sach', { topics: ['sach', 've'], audiences: ['tre-em'], hosts: ['nha-sach'] }),
		offer('ve-tranh', { topics: ['ve'], audiences: ['tre-em', 'moi-nguoi'], hosts: ['xuong-ve'] }),
		offer('hat', {
			topics: ['nhac'],
			audiences: ['moi-nguoi'],
			hosts: ['nha-nhac'],
			days: ['tet-thieu-nhi'],
		}),
		offer('doc-xua', { topics: ['sach'], audiences: ['tre-em'], hosts: ['thu-vien'], sources: OLD }),
		offer('mien-ve', { topics: ['sach'], audiences: ['tre-em'], policy: true, price: { kind: 'free' } }),
		offer('mien-ve-cu', { topics: ['sach'], policy: true, sources: OLD }),
	],
	resources: [
		{
			...titled('sach-noi'),
			kind: 'e-book',
			provider: { vi: 'Thư viện' },
			topics: ['sach', 'nhac'],
			audiences: ['tre-em'],
			days: ['ngay-sach'],
		},
	],
	stories: [
		{ ...titled('tu-sach'), who: { vi: 'Lớp' }, what: { vi: 'Đọc' }, topics: ['sach'] },
		{ ...titled('goc-ve'), who: { vi: 'Lớp' }, what: { vi: 'Vẽ' }, programmes: ['ve-tranh'] },
	],
	events: [
		{
			...eventWith({ id: 've-chung', when: { kind: 'single', start: '2026-12-05T08:00' } }),
			hosts: ['xuong-ve'],
			topics: ['ve'],
			audiences: ['moi-nguoi'],
		},
	],
};
const catalogue = catalogueOf(made);

describe('a topic gathers', () => {
	const books = onTopic(catalogue, 'sach');

	it('offers, and policies apart from them while they stand', () => {
		expect(ids(books.programmes)).toEqual(['doc-sach', 'doc-xua']);
		expect(ids(books.policies)).toEqual(['mien-ve']);
	});

	it('its own places, those where something is offered now first, and places of its offers', () => {
		expect(ids(books.places)).toEqual(['nha-sach', 'thu-vien']);
		expect(ids(onTopic(catalogue, 've').places)).toEqual(['xuong-ve', 'nha-sach']);
	});

	it('stories and days that bear it, days with a date apart from those announced each year', () => {
		expect(ids(books.stories)).toEqual(['tu-sach']);
		expect(books.days.map(({ day, start }) => `${day.id} ${start}`)).toEqual(['ngay-sach 2027-04-21']);
		expect(ids(books.undatedDays)).toEqual(['hoi-sach']);
	});

	it('the topics and audiences with which it shares most', () => {
		expect(ids(books.topics)).toEqual(['nhac', 've']);
		expect(ids(books.audiences)).toEqual(['tre-em']);
	});

	it('nothing where there is nothing', () => {
		const sea = onTopic(catalogue, 'bien');
		expect(Object.values(sea).every((list) => list.length === 0)).toBe(true);
	});
});

describe('an audience gathers', () => {
	const children = forAudience(catalogue, 'tre-em');

	it('places where something is offered for it now, not where there once was', () =>
		expect(ids(children.places)).toEqual(['nha-sach', 'xuong-ve']));

	it('stories of its offers, and days to which something for it is linked', () => {
		expect(ids(children.stories)).toEqual(['goc-ve']);
		expect(children.days.map(({ day }) => day.id)).toEqual(['ngay-sach']);
	});

	it('its topics, the most frequent first', () =>
		expect(ids(children.topics)).toEqual(['sach', 've', 'nhac']));
});

describe('where there is little', () => {
	it('a topic shows what stands on the two topics closest to it, none of its own', () => {
		const near = nearOffers(catalogue, onTopic(catalogue, 'sach'), 8);
		expect(ids(near.topics)).toEqual(['nhac', 've']);
		expect(ids(near.programmes)).toEqual(['hat', 've-tranh']);
		expect(nearOffers(catalogue, onTopic(catalogue, 'bien'), 8).programmes).toEqual([]);
	});

	it('an audience shows what is for everyone, beside its own', () => {
		const open = forEveryone(catalogue, forAudience(catalogue, 'tre-em'));
		expect(open?.audience.id).toBe('moi-nguoi');
		expect(ids(open?.programmes ?? [])).toEqual(['hat']);
		expect(ids(open?.events ?? [])).toEqual(['ve-chung']);
	});

	it('a city that names no such audience shows none', () => {
		const without = catalogueOf({ ...made, audiences: ['tre-em', 'nguoi-lon', 'moi-nguoi'].map(named) });
		expect(forEveryone(without, forAudience(without, 'tre-em'))).toBeUndefined();
	});
});
