/** The lists that answer a visitor's plain questions: what is open, what usually takes place, what needs no appointment. */
import { describe, expect, test } from 'vitest';
import type { Made } from '../../../../scripts/demo/shape.ts';
import { placesOpenOn } from '../../../../src/catalogue/lists/open-places.ts';
import { usualInMonth, usualOn } from '../../../../src/catalogue/lists/usual-offers.ts';
import { isForSchools, isOnlineAlone, isWalkIn } from '../../../../src/catalogue/lists/walk-in.ts';
import { catalogueOf, DATED } from '../../../support/catalogue.ts';

const place = (id: string, openingHours?: Made<'places'>['openingHours']): Made<'places'> => ({
	id,
	title: { vi: id },
	kind: 'museum-public',
	ownership: 'public',
	sources: DATED,
	...(openingHours ? { openingHours } : {}),
});
const programme = (id: string, more: Partial<Made<'programmes'>> = {}): Made<'programmes'> => ({
	id,
	title: { vi: id },
	kind: 'class',
	offer: ['fixed'],
	sources: DATED,
	...more,
});
const source = { title: 'Báo thử', on: '2026-10-05' };

describe('places open on a day', () => {
	const catalogue = catalogueOf({
		places: [
			place('chua-ro'),
			place('chieu', { regular: [{ days: ['tue'], open: '13:00', close: '17:00' }], holidays: 'open' }),
			place('sang', { regular: [{ days: ['tue'], open: '08:00', close: '11:00' }], holidays: 'closed' }),
			place('co-ngay', { regular: [{ days: ['tue'] }], holidays: 'open' }),
			place('thu-hai', { regular: [{ days: ['mon'], open: '08:00', close: '11:00' }] }),
		],
	});
	const on = (date: string) => placesOpenOn(catalogue, date).map(({ place: { id } }) => id);

	test('stand by their hours, those without known hours last; unknown and closed ones do not', () =>
		expect(on('2026-12-01')).toEqual(['sang', 'chieu', 'co-ngay']));
	test('on a public holiday those alone that are known to be open', () =>
		// 1 January 2030 is a Tuesday and a holiday of the fixture.
		expect(on('2030-01-01')).toEqual(['chieu', 'co-ngay']));
});

describe('what usually takes place', () => {
	const catalogue = catalogueOf({
		programmes: [
			programme('thu-bay', { usual: { days: ['sat'], start: '19:30', source } }),
			programme('sang-thu-bay', { usual: { days: ['sat', 'sun'], start: '08:00', source } }),
			programme('mua-he', { usual: { months: [6, 7, 8], source } }),
			programme('chi-loi', { usual: { words: { vi: 'Mùng 10 tháng Giêng.' }, source } }),
			programme('da-thoi', { usual: { days: ['sat'], source }, ended: true }),
			programme('cu', { usual: { days: ['sat'], source }, sources: [{ title: 'Báo', on: '2019' }] }),
		],
	});
	const ids = (offers: ReturnType<typeof usualOn>) => offers.map(({ programme: { id } }) => id);

	test('on a day, by the clock, of offers that still stand', () => {
		expect(ids(usualOn(catalogue, '2026-12-05'))).toEqual(['sang-thu-bay', 'thu-bay']);
		expect(ids(usualOn(catalogue, '2026-12-04'))).toEqual([]);
	});
	test('on no public holiday, nor while its house is known to be closed', () => {
		const closed = place('dang-sua', {
			regular: [{ days: ['sat'] }],
			exceptions: [{ from: '2026-12-05', slots: [] }],
		});
		const at = catalogueOf({
			places: [closed],
			programmes: [programme('lop', { hosts: ['dang-sua'], usual: { days: ['sat', 'tue'], source } })],
		});
		expect(ids(usualOn(at, '2026-12-05'))).toEqual([]);
		expect(ids(usualOn(at, '2026-12-12'))).toEqual(['lop']);
		// 1 January 2030 is a Tuesday and a holiday of the fixture; a Tuesday on which the house is shut is no better.
		expect(ids(usualOn(catalogue, '2030-01-01'))).toEqual([]);
		expect(ids(usualOn(at, '2026-12-08'))).toEqual([]);
	});
	test('in a month, with what only a season tells of last', () => {
		expect(ids(usualInMonth(catalogue, 7))).toEqual(['sang-thu-bay', 'thu-bay', 'mua-he']);
		expect(ids(usualInMonth(catalogue, 12))).toEqual(['sang-thu-bay', 'thu-bay']);
	});
});

describe('an offer that needs no appointment', () => {
	const open = place('mo', { regular: [{ days: ['tue'], open: '08:00', close: '11:00' }] });
	const catalogue = catalogueOf({
		places: [open, place('dong')],
		audiences: [
			{ id: 'hoc-sinh', name: { vi: 'Học sinh' }, school: true },
			{ id: 'ai-cung-duoc', name: { vi: 'Mọi người' } },
		],
		programmes: [
			programme('den-la-xem', { hosts: ['mo'], kind: 'exhibition' }),
			programme('chua-ro-gio', { hosts: ['dong'], kind: 'service' }),
			programme('co-gio-rieng', { hosts: ['mo'], kind: 'service', usual: { days: ['sat'], source } }),
			programme('lop', { hosts: ['mo'] }),
			programme('truc-tuyen', { kind: 'service', offer: ['online'] }),
			programme('ca-hai-noi', { hosts: ['mo'], kind: 'service', offer: ['fixed', 'online'] }),
			programme('lop-truc-tuyen', { offer: ['online'] }),
			programme('hoi-truoc', { hosts: ['mo'], kind: 'guided-visit', booking: { mode: 'enquiry' } }),
			programme('nen-dat', { hosts: ['mo'], kind: 'guided-visit', booking: { mode: 'recommended' } }),
			programme('buoi-hoc', { hosts: ['mo'], kind: 'school-session' }),
			programme('den-truong', { hosts: ['mo'], offer: ['at-school'] }),
			programme('cho-hoc-sinh', { hosts: ['mo'], kind: 'service', audiences: ['hoc-sinh'] }),
			programme('ca-hai', { hosts: ['mo'], kind: 'service', audiences: ['hoc-sinh', 'ai-cung-duoc'] }),
			programme('cuoc-thi', { hosts: ['mo'], kind: 'competition' }),
			programme('chinh-sach', { hosts: ['mo'], kind: 'service', policy: true }),
		],
	});
	const { programmes } = catalogue.records;

	test('is one of these: never what has hours of its own, known or not', () =>
		expect(programmes.filter((each) => isWalkIn(catalogue, each)).map(({ id }) => id)).toEqual([
			'ca-hai',
			'ca-hai-noi',
			'den-la-xem',
			'nen-dat',
		]));
	test('or online alone', () =>
		expect(programmes.filter((each) => isOnlineAlone(catalogue, each)).map(({ id }) => id)).toEqual([
			'truc-tuyen',
		]));
	test('those for classes stand apart', () =>
		expect(programmes.filter((each) => isForSchools(catalogue, each)).map(({ id }) => id)).toEqual([
			'buoi-hoc',
			'cho-hoc-sinh',
			'den-truong',
		]));
});
