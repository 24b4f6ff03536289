import { describe, expect, test } from 'vitest';
import type { Made } from '../../../../scripts/demo/shape.ts';
import { LANGUAGES } from '../../../../src/i18n/languages.ts';
import { allEventsFeed, feedBytes, feedsOf } from '../../../../src/publish/calendars/index.ts';
import { catalogueOf, DATED, eventWith, SITE } from '../../../support/catalogue.ts';
import { textOf, unfolded } from '../../../support/feed-lines.ts';
import { whens } from './every-when.ts';

const start = '2026-12-05T08:00';
const changed = (
	change: Omit<
		Made<'events'>['changes'] extends readonly (infer C)[] | undefined ? C & object : never,
		'session'
	>,
) =>
	eventWith({
		when: { kind: 'single', start, end: '2026-12-05T10:00' },
		changes: [{ session: start, ...change }],
	});
const statuses: Readonly<Record<string, Made<'events'>>> = {
	cancelled: changed({ status: 'cancelled', reason: { vi: 'Mưa bão', en: 'Storm' } }),
	postponed: changed({ status: 'postponed' }),
	rescheduled: changed({ status: 'rescheduled', start: '2026-12-12T08:00' }),
	'moved-online': { ...changed({ status: 'moved-online' }), onlineUrl: 'https://example.org/phong' },
	'place-changed': changed({ places: ['thu-vien'] }),
	full: changed({ availability: 'full' }),
};

/** Unfolded and with bare line feeds, so that a person can read them; the bytes themselves are tested elsewhere. */
const readable = (text: string) => unfolded(text).replaceAll('\r\n', '\n');

describe.each(LANGUAGES)('the feed in %s is as it was read by eye', (language) => {
	test.each(Object.entries({ ...whens, ...statuses }))('%s', async (name, event) => {
		const text = allEventsFeed(catalogueOf({ events: [event] }), language, SITE);
		await expect(readable(text)).toMatchFileSnapshot(`golden/${name}.${language}.ics`);
	});
});

/** One feed of each kind, of a small city with something in every one of them. */
describe.each(LANGUAGES)('each kind of feed in %s is as it was read by eye', (language) => {
	const catalogue = catalogueOf({
		audiences: [
			{ id: 'tre-em', name: { vi: 'Trẻ em', en: 'Children' } },
			{ id: 'hoc-sinh', name: { vi: 'Học sinh', en: 'Pupils' }, school: true },
		],
		days: [
			{
				id: '24-11',
				title: { vi: 'Ngày Văn hóa', en: 'Culture Day' },
				summary: { vi: 'Ngày hội của mọi nhà.', en: 'A day for every family.' },
				rule: { kind: 'solar', month: 11, day: 24 },
				scope: 'plan',
				basis: 'Nghị quyết mẫu',
				publicHoliday: { fromYear: 2028 },
				sinceYear: 2027,
				topics: ['di-san'],
				tradition: { vi: 'Những năm trước có hội', en: 'There used to be a fair' },
				sources: DATED,
			},
			{
				id: 'tet',
				title: { vi: 'Tết Nguyên đán' },
				rule: { kind: 'lunar', month: 1, day: 1, days: 3, everyYears: { cycle: 4, anchor: 2027 } },
				scope: 'national',
				sources: DATED,
			},
			{
				id: 'mua-doc',
				title: { vi: 'Mùa đọc', en: 'Reading season' },
				rule: { kind: 'range', from: { month: 10, day: 20 }, to: { month: 11, day: 10 } },
				scope: 'local',
				sinceYear: 2031,
				sources: DATED,
			},
		],
		events: [
			eventWith({
				id: 'trien-lam',
				kind: 'exhibition',
				when: { kind: 'span', from: '2026-11-01', to: '2027-01-10' },
				verified: { on: '2026-11-01', by: 'Bảo tàng Mẫu' },
			}),
			eventWith({
				id: 'cho-lop',
				when: { kind: 'single', start: '2026-12-05T08:00', end: '2026-12-05T10:00' },
				audiences: ['hoc-sinh'],
			}),
		],
	});
	test.each(['days', 'on-now', 'schools', 'ward/an-cu/tre-em', 'event/trien-lam', 'place/thu-vien'])(
		'%s',
		async (name) => {
			const feed = feedsOf(catalogue, language).find(({ path }) => path.endsWith(`/ics/${name}.ics`));
			if (!feed) throw new Error(`no feed ${name}`);
			const text = textOf(feedBytes(catalogue, language, { site: SITE })(feed));
			const file = `golden/feed-${name.replaceAll('/', '-')}.${language}.ics`;
			await expect(readable(text)).toMatchFileSnapshot(file);
		},
	);
});
