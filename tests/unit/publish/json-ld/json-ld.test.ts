import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Made } from '../../../../scripts/demo/shape.ts';
import { buildCatalogue } from '../../../../src/catalogue/graph/graph.ts';
import {
	breadcrumbJsonLd,
	eventJsonLd,
	jsonLdScript,
	placeJsonLd,
	programmeJsonLd,
	resourceJsonLd,
	webSiteJsonLd,
} from '../../../../src/publish/json-ld/index.ts';
import { readContent } from '../../../../src/reader/index.ts';
import type { Records } from '../../../../src/schemas/index.ts';
import { catalogueOf, DATED, eventWith, NOW, SITE, siteIn } from '../../../support/catalogue.ts';
import { TINY_CITY } from '../../../support/cities.ts';

/** As a search engine reads it: keys without a value are not there. */
const read = (object: object | undefined) => (object ? JSON.parse(jsonLdScript(object)) : undefined);
function ofEvent(event: Made<'events'>) {
	const catalogue = catalogueOf({ events: [event] });
	const [record] = catalogue.records.events;
	return record && read(eventJsonLd(catalogue, record, 'vi', SITE));
}
const single = { kind: 'single', start: '2026-12-05T08:00', end: '2026-12-05T10:00' } as const;

describe('an event', () => {
	test('with a dated source is said in full', () => {
		expect(ofEvent(eventWith({ when: single }))).toEqual({
			'@context': 'https://schema.org',
			'@type': 'EducationEvent',
			'@id': `${SITE}/su-kien/noi-chuyen/#noi-chuyen_20261205T0800`,
			name: 'Nói chuyện về mộc bản',
			url: `${SITE}/su-kien/noi-chuyen/`,
			description: 'Nghe kể, xem tận mắt; được in thử.',
			startDate: '2026-12-05T08:00:00+07:00',
			endDate: '2026-12-05T10:00:00+07:00',
			eventStatus: 'https://schema.org/EventScheduled',
			eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
			location: [
				{
					'@type': 'Museum',
					'@id': `${SITE}/dia-diem/bao-tang/`,
					name: 'Bảo tàng Mẫu',
					address: {
						'@type': 'PostalAddress',
						streetAddress: '1 Lê Lợi',
						addressLocality: 'Phường An Cư',
						addressRegion: 'Thành phố Mẫu',
						addressCountry: 'VN',
					},
					geo: { '@type': 'GeoCoordinates', latitude: 16.4637, longitude: 107.5909 },
				},
			],
			isAccessibleForFree: true,
			offers: [{ '@type': 'Offer', price: 0, priceCurrency: 'VND', url: `${SITE}/su-kien/noi-chuyen/` }],
			organizer: [{ '@type': 'Organization', name: 'Bảo tàng Mẫu', url: `${SITE}/dia-diem/bao-tang/` }],
			audience: [{ '@type': 'Audience', audienceType: 'Trẻ em' }],
			typicalAgeRange: '6-',
			about: ['Di sản, văn hóa'],
			inLanguage: ['vi'],
		});
	});
	test.each([
		[{ kind: 'free' }, 0],
		[{ kind: 'paid', tariffs: [{ amount: 50000 }] }, 50000],
	] as const)(
		'offers what one pays, with seats and the opening of booking where they are known: %j',
		(price, amount) => {
			const event = eventWith({
				when: single,
				// Its list is read-only, as that of a schema need not be.
				price: price as Made<'events'>['price'],
				availability: 'full',
				booking: { mode: 'external', url: 'https://example.org/ve', opens: '2026-11-25T08:00' },
			});
			expect(ofEvent(event).offers).toEqual([
				{
					'@type': 'Offer',
					price: amount,
					priceCurrency: 'VND',
					availability: 'https://schema.org/SoldOut',
					validFrom: '2026-11-25T08:00:00+07:00',
					url: 'https://example.org/ve',
				},
			]);
		},
	);
	test.each([{ kind: 'donation' }, { kind: 'unknown' }, { kind: 'paid' }] as const)(
		'offers nothing where no amount is known: %j',
		(price) => expect(ofEvent(eventWith({ when: single, price })).offers).toBeUndefined(),
	);
	test('has the currency and the picture of its site', () => {
		const event = eventWith({ when: single, price: { kind: 'free' } });
		const catalogue = catalogueOf({
			events: [event],
			site: { ...siteIn('Asia/Tokyo'), country: 'JP', currency: 'JPY', shareImage: 'chia-se.png' },
		});
		const [record] = catalogue.records.events;
		const said = record && read(eventJsonLd(catalogue, record, 'vi', SITE));
		expect(said.offers[0].priceCurrency).toBe('JPY');
		expect(said.image).toEqual([`${SITE}/chia-se.png`]);
	});
	test('whose place nobody has told is somewhere in the city', () => {
		const event = eventWith({ when: single, hosts: [], organisers: [{ vi: 'Hội yêu sách' }] });
		const city = {
			'@type': 'Place',
			name: 'Thành phố Mẫu',
			address: { '@type': 'PostalAddress', addressRegion: 'Thành phố Mẫu', addressCountry: 'VN' },
		};
		expect(ofEvent(event).location).toEqual([city]);
		expect(ofEvent({ ...event, attendance: 'mixed' }).location).toEqual([
			city,
			{ '@type': 'VirtualLocation', url: `${SITE}/su-kien/noi-chuyen/` },
		]);
	});
	test('that only an undated page mentions is not said, unless the organiser confirmed it', () => {
		const undated = eventWith({ when: single, sources: [{ title: 'Trang nhà', seen: '2026-11-01' }] });
		expect(ofEvent(undated)).toBeUndefined();
		expect(ofEvent({ ...undated, verified: { on: '2026-11-02', by: 'Bảo tàng' } })).toBeDefined();
	});
	test('of every year is said for the year that its source speaks of, not for one we reckon', () => {
		const said = ofEvent(
			eventWith({ when: { kind: 'day-yearly', day: '23-11', fromYear: 2025, untilYear: 2027 } }),
		);
		expect(said).toMatchObject({ startDate: '2026-11-23' });
		expect(said['@graph']).toBeUndefined();
	});
	test('that is announced for a month is not said', () => {
		expect(ofEvent(eventWith({ when: { kind: 'announced', month: '2027-03' } }))).toBeUndefined();
	});
	test('with several sessions says each', () => {
		const when = {
			kind: 'weekly',
			days: ['sat'],
			from: '2026-11-28',
			until: '2026-12-12',
			time: { start: '08:00' },
		} as const;
		const said = ofEvent(eventWith({ when: { ...when, days: ['sat'] } }));
		expect(said['@graph'].map((event: { startDate: string }) => event.startDate.slice(0, 10))).toEqual([
			'2026-11-28',
			'2026-12-05',
			'2026-12-12',
		]);
		expect(said['@graph'][0].endDate).toBeUndefined();
	});
	test.each([
		[
			'rescheduled',
			{ start: '2026-12-06T08:00' },
			{
				eventStatus: 'https://schema.org/EventRescheduled',
				previousStartDate: '2026-12-05T08:00:00+07:00',
				startDate: '2026-12-06T08:00:00+07:00',
			},
		],
		[
			'postponed',
			{},
			{ eventStatus: 'https://schema.org/EventPostponed', startDate: '2026-12-05T08:00:00+07:00' },
		],
		[
			'cancelled',
			{},
			{ eventStatus: 'https://schema.org/EventCancelled', startDate: '2026-12-05T08:00:00+07:00' },
		],
		[
			'moved-online',
			{},
			{
				eventStatus: 'https://schema.org/EventMovedOnline',
				eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
				location: [{ '@type': 'VirtualLocation', url: `${SITE}/su-kien/noi-chuyen/` }],
			},
		],
	] as const)('that is %s says so', (status, change, wanted) => {
		expect(
			ofEvent(eventWith({ when: single, changes: [{ session: single.start, status, ...change }] })),
		).toMatchObject(wanted);
	});
	test('that moved online to another time says both', () => {
		const said = ofEvent(
			eventWith({
				when: single,
				changes: [{ session: single.start, status: 'moved-online', start: '2026-12-06T08:00' }],
			}),
		);
		expect(said.eventStatus).toEqual([
			'https://schema.org/EventMovedOnline',
			'https://schema.org/EventRescheduled',
		]);
		expect(said.previousStartDate).toBe('2026-12-05T08:00:00+07:00');
	});
	test('that is off keeps its first date and has no earlier one', () => {
		for (const status of ['cancelled', 'postponed'] as const) {
			const said = ofEvent(
				eventWith({
					when: single,
					changes: [{ session: single.start, status, start: '2026-12-06T08:00' }],
				}),
			);
			expect(said.startDate).toBe('2026-12-05T08:00:00+07:00');
			expect(Object.keys(said)).not.toContain('previousStartDate');
		}
	});
	test('states no end that we reckoned ourselves, whatever its kind', () => {
		for (const when of [
			{ kind: 'single', start: '2026-12-05T08:00' },
			{ kind: 'sessions', sessions: [{ start: '2026-12-05T08:00' }] },
			{ kind: 'day-yearly', day: '23-11', fromYear: 2026, untilYear: 2026, time: { start: '08:00' } },
		] satisfies Made<'events'>['when'][])
			expect(Object.keys(ofEvent(eventWith({ when })))).not.toContain('endDate');
	});
	test.each([
		['onsite', 'OfflineEventAttendanceMode', ['Museum']],
		['online', 'OnlineEventAttendanceMode', ['VirtualLocation']],
		['mixed', 'MixedEventAttendanceMode', ['Museum', 'VirtualLocation']],
	] as const)('attended %s says how and where', (attendance, mode, places) => {
		const said = ofEvent(eventWith({ when: single, attendance, onlineUrl: 'https://example.org/phong-hop' }));
		expect(said.eventAttendanceMode).toBe(`https://schema.org/${mode}`);
		expect(said.location.map((place: { '@type': string }) => place['@type'])).toEqual(places);
	});
	test.each([
		[{ kind: 'free' }, true],
		[{ kind: 'paid' }, false],
		[{ kind: 'donation' }, undefined],
		[{ kind: 'unknown' }, undefined],
	] satisfies [Made<'events'>['price'], boolean | undefined][])('at the price %j', (price, free) =>
		expect(ofEvent(eventWith({ when: single, price })).isAccessibleForFree).toBe(free),
	);
	test('that is full has no seats to offer', () => {
		const price = { kind: 'paid' as const, tariffs: [{ amount: 1000 }] };
		const said = ofEvent(eventWith({ when: single, price, availability: 'full' }));
		expect(said.offers[0].availability).toBe('https://schema.org/SoldOut');
	});
	test('holds any text without letting it out of its script', () => {
		const catalogue = catalogueOf({ events: [eventWith({ when: single })] });
		const [event] = catalogue.records.events;
		if (!event) throw new Error('no event');
		const nasty = fc.constantFrom(
			'</script>',
			'<!--',
			'<script',
			']]>',
			'&lt;',
			'\u2028',
			'\r\nMETHOD:CANCEL',
			'"',
			'a',
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.array(nasty).map((parts) => parts.join('')),
					fc.string({ unit: 'binary' }),
				),
				(text) => {
					const title = { vi: text, en: text };
					const object = eventJsonLd(catalogue, { ...event, title, summary: title }, 'vi', SITE);
					const script = jsonLdScript(object ?? {});
					expect(script).not.toMatch(/[<>\u2028\u2029]/);
					expect(JSON.parse(script).name).toBe(text);
				},
			),
		);
	});
	test('offers its tariffs when paid, and is silent on an unknown price', () => {
		const paid = ofEvent(
			eventWith({
				when: single,
				price: { kind: 'paid', tariffs: [{ amount: 50000, for: { vi: 'Người lớn' } }] },
			}),
		);
		expect(paid).toMatchObject({
			isAccessibleForFree: false,
			offers: [{ '@type': 'Offer', name: 'Người lớn', price: 50000, priceCurrency: 'VND' }],
		});
		const unknown = ofEvent(eventWith({ when: single, price: { kind: 'unknown' } }));
		expect(Object.keys(unknown).filter((key) => /free|offers/i.test(key))).toEqual([]);
	});
});

describe('other pages', () => {
	const catalogue = catalogueOf({
		programmes: [
			{
				id: 'lop',
				kind: 'class',
				offer: ['fixed'],
				title: { vi: 'Lớp vẽ' },
				hosts: ['bao-tang'],
				sources: DATED,
			},
			{
				id: 'lop-cu',
				kind: 'class',
				offer: ['fixed'],
				title: { vi: 'Lớp cũ' },
				sources: [{ title: 'Báo cũ', on: '2019' }],
			},
			{ id: 'clb', kind: 'club', offer: ['fixed'], title: { vi: 'Câu lạc bộ' }, sources: DATED },
		],
		events: [eventWith({ when: single, programme: 'lop' })],
		resources: [
			{
				id: 'so',
				kind: 'digital-collection',
				title: { vi: 'Bộ sưu tập' },
				provider: { vi: 'Thư viện' },
				url: 'https://example.org/so',
				sources: DATED,
			},
		],
	});
	const { programmes, places, resources } = catalogue.records;

	test('a class that still stands is a Course with its dates; an old one, or a club, is not', () => {
		const said = programmes.map((programme) => read(programmeJsonLd(catalogue, programme, 'en', SITE)));
		expect(said.map((object) => object?.['@type'])).toEqual([undefined, 'Course', undefined]);
		expect(said[1].hasCourseInstance).toEqual([
			{
				'@type': 'CourseInstance',
				courseMode: 'Onsite',
				startDate: '2026-12-05T08:00:00+07:00',
				endDate: '2026-12-05T10:00:00+07:00',
			},
		]);
	});
	test('a school session says what it teaches, at which level, and where it meets the curriculum', () => {
		const tiny = buildCatalogue(readContent(TINY_CITY).records as Records, NOW); // else there is nothing to read
		const session = tiny.byId.programmes.get('dem-xem-sao');
		const said = session && read(programmeJsonLd(tiny, session, 'vi', SITE));
		expect(said).toMatchObject({
			'@type': 'Course',
			educationalLevel: ['Tiểu học'],
			educationalAlignment: [
				{
					'@type': 'AlignmentObject',
					alignmentType: 'teaches',
					educationalFramework: 'Chương trình giả định của Thành phố Mẫu',
					targetName: 'Khoa học, lớp 4, Bầu trời ban đêm',
					targetDescription: 'Kể được tên ba chòm sao.',
				},
			],
		});
	});
	test('a place says its kind, hours and access', () => {
		const [museum, library] = places.map((place) => read(placeJsonLd(catalogue, place, 'en', SITE)));
		expect(museum).toMatchObject({
			'@type': 'Museum',
			name: 'Sample Museum',
			telephone: '0234 3822 425',
			openingHoursSpecification: [{ dayOfWeek: ['Tuesday', 'Sunday'], opens: '08:00', closes: '17:00' }],
			amenityFeature: [{ name: 'Wheelchair access', value: true }],
		});
		expect(library['@type']).toBe('Library');
		expect(Object.keys(library)).not.toContain('geo');
	});
	test('a resource says where it is, and not that it is free while nobody knows', () => {
		const [resource] = resources;
		const said = resource && read(resourceJsonLd(catalogue, resource, 'vi', SITE));
		expect(said).toMatchObject({
			'@type': 'LearningResource',
			sameAs: 'https://example.org/so',
			learningResourceType: 'Bộ sưu tập số',
		});
		expect(said.isAccessibleForFree).toBeUndefined();
	});
	test('home tells how to search; a breadcrumb counts from 1', () => {
		expect(read(webSiteJsonLd(catalogue, 'vi', SITE)).potentialAction.target.urlTemplate).toBe(
			`${SITE}/tim-kiem/?q={search_term_string}`,
		);
		expect(breadcrumbJsonLd([{ name: 'Trang chủ', url: `${SITE}/` }])).toMatchObject({
			itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Trang chủ', item: `${SITE}/` }],
		});
	});
});

test('no text closes the script element, and all of it comes back', () => {
	const name = '</script><!--<script>&\u2028]]>';
	expect(jsonLdScript({ name })).not.toMatch(/[<>&\u2028]/);
	expect(JSON.parse(jsonLdScript({ name }))).toEqual({ name });
});
