import { describe, expect, it } from 'vitest';
import { type CollectionName, collectionNames, collections, siteFile } from '../../../src/schemas/index.ts';

const sources = [{ title: 'Báo thử', on: '2026' }];
const title = { vi: 'Tên' };
const record = { title, sources };

/** The least that an editor may write. */
const least: Readonly<Record<CollectionName, object>> = {
	places: { ...record, kind: 'culture-space', ownership: 'public' },
	programmes: { ...record, kind: 'class', offer: ['fixed'] },
	events: { ...record, kind: 'talk', when: { kind: 'announced' } },
	days: { ...record, rule: { kind: 'solar', month: 11, day: 23 }, scope: 'plan' },
	resources: { ...record, kind: 'course', provider: { vi: 'Thư viện' } },
	stories: { ...record, who: title, what: title },
	calls: { ...record, kind: 'books', how: title },
	campaigns: { ...record, from: '2026-10-01', to: '2026-10-07' },
	notices: { message: title, from: '2026-11-22T08:00', until: '2026-11-23T08:00' },
	postponements: { from: '2026-11-22', to: '2026-11-23', everywhere: true, why: title, on: '2026-11-21' },
	pages: { title, body: { vi: 'Chữ.' }, updated: '2026-11-22' },
	wards: { id: 'a', code: '00001', kind: 'phuong', name: title, sources },
	topics: { id: 'a', name: title },
	audiences: { id: 'a', name: title },
	levels: { id: 'a', name: title },
	subjects: { id: 'a', name: title, levels: ['a'] },
	targets: { id: 'a', clause: 'II.1', title, value: { min: 1 }, unit: 'count', year: 2030, sources },
	figures: { id: 'a', definition: 'b', title, sources },
	feeds: { id: 'a', kind: 'calendar', place: 'b', url: 'webcal://a.example/lich.ics' },
};
const site = {
	name: title,
	subtitle: title,
	city: title,
	url: 'https://a.example',
	timezone: 'Asia/Tokyo',
	status: 'pilot',
	contact: {},
	licence: { name: title, url: 'https://a.example/l' },
};
const all = [
	...collectionNames.map((name) => ({ name, schema: collections[name].schema, value: least[name] })),
	{ name: 'site', schema: siteFile.schema, value: site },
];

describe.each(all)('$name', ({ schema, value }) => {
	it('takes a record with no more than it must have', () =>
		expect(schema.safeParse(value).error?.issues).toBeUndefined());

	it('refuses a key that it does not know', () => {
		const [issue] = schema.safeParse({ ...value, titel: 'x' }).error?.issues ?? [];
		expect(issue).toMatchObject({ code: 'unrecognized_keys', keys: ['titel'] });
	});

	it.each(Object.keys(value))('cannot do without %s', (key) => {
		// Only an empty contact and an id that the file name gives may be missing.
		const { [key]: _, ...rest } = value as Record<string, unknown>; // its keys are what is looped over
		expect(schema.safeParse(rest).success).toBe(false);
	});
});

describe('unknown keys are refused at every depth', () => {
	const event = (more: object) => collections.events.schema.safeParse({ ...least.events, ...more });
	it.each([
		['a title', { title: { vi: 'Tên', fr: 'Nom' } }],
		['a source', { sources: [{ title: 'Báo', on: '2026', url2: 'x' }] }],
		['a price', { price: { kind: 'free', amount: 5 } }],
		['when', { when: { kind: 'single', start: '2026-11-23', until: '2026-11-24' } }],
		['a change', { changes: [{ session: '2026-11-23', to: '2026-11-24' }] }],
		['booking', { booking: { mode: 'none', tel: '0234 3822 425' } }],
	])('in %s', (_, more) =>
		expect(event(more).error?.issues[0]?.code).toMatch(/unrecognized_keys|invalid_union/),
	);
});

describe('defaults', () => {
	it('leave what nobody said as unknown, never as free or confirmed', () => {
		const event = collections.events.schema.parse(least.events);
		expect(event.price).toEqual({ kind: 'unknown' });
		expect([event.booking, event.access, event.verified, event.draft]).toEqual([
			undefined,
			undefined,
			undefined,
			false,
		]);
	});
});

describe('a refusal shows the correction', () => {
	/** Rule, and the cure in both languages, of the first problem of an event with `more`. */
	function problem(more: object): { rule?: string; cureVi?: string; cureEn?: string } {
		const [issue] = collections.events.schema.safeParse({ ...least.events, ...more }).error?.issues ?? [];
		// Custom checks carry the parameters that schemas/problem.ts gives them.
		const params = issue?.code === 'custom' ? (issue.params as { rule: string; text: object }) : undefined;
		return { ...(params && { rule: params.rule }), ...params?.text };
	}
	const single = (start: string) => ({ when: { kind: 'single', start } });
	it.each([
		['a day that does not exist', single('2026-02-30'), 'date-time', '"2026-11-23T08:00"'],
		['an hour that does not exist', single('2026-11-23T24:00'), 'date-time', '"2026-11-23T08:00"'],
		['an hour without its zero', single('2026-11-23T8:00'), 'date-time', '"2026-11-23T08:00"'],
		[
			'a telephone number without its area',
			{ booking: { mode: 'none', phone: '3822425' } },
			'phone',
			'"0234 3822 425"',
		],
		['an address without https', { onlineUrl: 'hue.vn' }, 'web-address', 'https://'],
		['an address with a backslash', { onlineUrl: 'https://hue.vn/\\a' }, 'web-address', 'https://'],
		['an e-mail address with a space', { booking: { mode: 'none', email: 'a @b.vn' } }, 'email', '@'],
		['an id with capitals', { hosts: ['Thu-Vien'] }, 'id', '-'],
		['a title with a line break', { title: { vi: 'Một\nHai' } }, 'one-line', ''],
		['a source without a date', { sources: [{ title: 'Báo' }] }, 'source-date', '"on"'],
	])('%s', (_, more, rule, shown) => {
		const found = problem(more);
		expect(found.rule).toBe(rule);
		expect(found.cureVi).toContain(shown);
		expect(found.cureEn).toContain(shown);
	});

	it.each(['Asia/Saigon', 'Asia/Hue', 'UTC+7'])('the zone %s is refused', (timezone) =>
		expect(siteFile.schema.safeParse({ ...site, timezone }).success).toBe(false),
	);
	it('a site address that ends in a slash is refused', () =>
		expect(siteFile.schema.safeParse({ ...site, url: 'https://a.example/' }).success).toBe(false));
});
