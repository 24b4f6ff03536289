import { expect, it } from 'vitest';
import type { Made } from '../../../scripts/demo/shape.ts';
import { stormWords } from '../../../src/i18n/storm-words.ts';
import { noticesOf } from '../../../src/site/frame/notices.ts';
import { catalogueOf } from '../../support/catalogue.ts';

const FLOOD: Made<'postponements'> = {
	id: 'lu',
	from: '2026-11-24',
	to: '2026-11-26',
	wards: ['an-cu'],
	why: { vi: 'mưa lũ', en: 'floods' },
	on: '2026-11-21',
};
const said = (rest: Partial<Made<'postponements'>>, language: 'vi' | 'en' = 'vi') => {
	const catalogue = catalogueOf({ postponements: [{ ...FLOOD, ...rest }] });
	return catalogue.records.postponements.map((entry) => stormWords(catalogue, entry, language));
};

it.each<[Partial<Made<'postponements'>>, string]>([
	[{}, 'Những ngày 24/11–26/11/2026, các hoạt động tại phường An Cư tạm hoãn vì mưa lũ.'],
	[
		{ to: '2026-11-24', status: 'cancelled' },
		'Ngày 24/11/2026, các hoạt động tại phường An Cư bị hủy vì mưa lũ.',
	],
	[
		{ from: '2026-12-30', to: '2027-01-02', wards: [], everywhere: true, why: { vi: 'Bão số 12.' } },
		'Những ngày 30/12/2026–2/1/2027, các hoạt động trong toàn thành phố tạm hoãn vì bão số 12.',
	],
	[
		{ places: ['bao-tang', 'thu-vien'], why: { vi: 'Do TTBVH ngập' } },
		'Những ngày 24/11–26/11/2026, các hoạt động tại phường An Cư, Bảo tàng Mẫu và Thư viện Mẫu tạm hoãn vì TTBVH ngập.',
	],
])('says when, where and why', (rest, text) => expect(said(rest)).toEqual([{ text }]));

it('in English, and as a whole in Vietnamese where its reason is not known in English', () => {
	expect(said({}, 'en')).toEqual([
		{ text: 'Activities in An Cư ward are postponed, 24–26 November 2026: floods.' },
	]);
	expect(said({ why: { vi: 'mưa lũ' } }, 'en')).toEqual([
		{ lang: 'vi', text: 'Những ngày 24/11–26/11/2026, các hoạt động tại phường An Cư tạm hoãn vì mưa lũ.' },
	]);
});

it.each([
	['2026-11-20T08:00', 1],
	['2026-11-26T23:59', 1],
	['2026-11-27T00:00', 0],
])(
	'at %s pages hold %i notice of it, shown from the day of the decision to the end of the last',
	(now, count) => {
		const notices = noticesOf(catalogueOf({ postponements: [FLOOD] }, now), 'vi');
		expect(notices).toHaveLength(count);
		for (const notice of notices)
			expect(notice).toMatchObject({ from: '2026-11-21T00:00', until: '2026-11-27T00:00' });
	},
);
