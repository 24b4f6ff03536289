/** Kinds of edit that content can hold, each with the entries that it may stamp anew though it leaves them as they were. */
import type { City, Yaml } from './repository.ts';

export interface Edit {
	readonly what: string;
	readonly make: (city: City) => void;
	/** Ids of events whose entries show, or come from, what was edited: a stamp too many does them no harm. */
	readonly mayStamp?: readonly string[];
	/** Entries of the feed of days. */
	readonly mayStampDay?: readonly string[];
}

const SOURCES = [{ title: 'Giả định', on: '2026-10-01' }];
const time = { start: '08:00', end: '09:00' };

/** Beside those of the tiny city: one event for each way in which another record gives an entry its bytes. */
export function furnish(city: City): void {
	const event = (id: string, rest: object) =>
		city.write(`events/${id}.yaml`, {
			title: { vi: `Buổi ${id}`, en: `Session ${id}` },
			kind: 'class',
			price: { kind: 'free' },
			sources: SOURCES,
			...rest,
		});
	const weekly = { kind: 'weekly', from: '2026-09-03', time };
	event('thu-mo', { when: { ...weekly, days: ['thu'], skipHolidays: true }, hosts: ['thu-vien-mau'] });
	event('sau-mo', { when: { ...weekly, days: ['fri'] }, hosts: ['bao-tang-mau'] });
	event('sau-han', {
		when: { ...weekly, days: ['fri'], until: '2026-12-25', skipHolidays: true },
		location: { name: { vi: 'Đình', en: 'Hall' }, ward: 'dong-xa' },
		organisers: [{ vi: 'Hội', en: 'Club' }],
	});
	event('dem-buoi', { when: { ...weekly, days: ['mon'], count: 200 }, hosts: ['nha-van-hoa-dong-xa'] });
	event('hai-chang', {
		when: {
			...weekly,
			days: ['tue', 'thu'],
			count: 40,
			skipHolidays: true,
			later: [{ from: '2027-01-04', time: { start: '18:00', end: '19:00' } }],
		},
		hosts: ['thu-vien-mau'],
	});
	event('cuoi-thang', {
		when: { kind: 'monthly', on: { weekday: 'sun', nth: -1 }, from: '2026-09-01', time, skipHolidays: true },
		hosts: ['thu-vien-mau'],
		audiences: ['thieu-nhi'],
	});
	event('hang-nam', {
		when: { kind: 'day-yearly', day: 'ngay-nghi-mau', time, fromYear: 2027 },
		topics: ['sach'],
	});
	// The museum keeps no hours of its own: this hall does, and its exhibition ends on a holiday years ahead.
	city.write('places/nha-trung-bay.yaml', {
		title: { vi: 'Nhà trưng bày', en: 'Gallery' },
		kind: 'culture-space',
		ownership: 'public',
		openingHours: {
			regular: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], open: '08:00', close: '17:00' }],
			holidays: 'closed',
		},
		sources: SOURCES,
	});
	event('lau-nam', {
		kind: 'exhibition',
		when: { kind: 'span', from: '2026-09-03', to: '2029-12-03' },
		hosts: ['nha-trung-bay'],
	});
	event('qua-mang', {
		when: { kind: 'single', start: '2026-12-20T08:00', end: '2026-12-20T09:00' },
		attendance: 'online',
		onlineUrl: 'https://mau.example/phong',
		programme: 'lop-tap-viet',
		audiences: ['moi-nguoi'],
	});
	city.write('days/ngay-le.yaml', {
		title: { vi: 'Ngày lễ', en: 'Feast' },
		rule: { kind: 'solar', month: 12, day: 3 },
		scope: 'national',
		publicHoliday: {},
		topics: ['sach'],
		sources: SOURCES,
	});
}

const set =
	(file: string, fields: object): Edit['make'] =>
	(city) =>
		city.edit(file, (record: Yaml) => Object.assign(record, fields));
const inEntry =
	(file: string, id: string, fields: object): Edit['make'] =>
	(city) =>
		city.entry(file, id, (entry: Yaml) => Object.assign(entry, fields));
const holiday = (fields: object): Edit['make'] => set('days/ngay-le.yaml', fields);

/** Series whose dates days off take out, and an exhibition that a day off closes. */
const KEEPING_HOLIDAYS = ['thu-mo', 'sau-han', 'cuoi-thang', 'lau-nam', 'hai-chang'];
const AT_LIBRARY = ['doc-sach-thu-tu', 'ngay-hoi-sach-mau', 'thu-mo', 'cuoi-thang', 'hang-nam', 'hai-chang'];
const AT_MUSEUM = ['lop-kinh-thien-van', 'trung-bay-nhat-thuc', 'sau-mo'];

export const edits: readonly Edit[] = [
	// While there are holidays.
	{
		what: 'the wall calendar reaches further',
		make: set('site.yaml', { calendar: { from: 2026, to: 2031 } }),
	},
	{ what: 'the wall calendar ends sooner', make: set('site.yaml', { calendar: { from: 2027, to: 2027 } }) },
	// Days off.
	{
		what: 'a day off is declared',
		make: holiday({ publicHoliday: { alsoOff: ['2026-12-10'] } }),
		mayStamp: ['thu-mo', 'lau-nam'],
		mayStampDay: ['ngay-le'],
	},
	{
		what: 'it is moved by a day',
		make: holiday({ publicHoliday: { alsoOff: ['2026-12-11'] } }),
		mayStamp: ['thu-mo', 'lau-nam'],
		mayStampDay: ['ngay-le'],
	},
	{
		what: 'the holiday begins earlier',
		make: holiday({ publicHoliday: { daysBefore: 6 } }),
		mayStamp: KEEPING_HOLIDAYS,
		mayStampDay: ['ngay-le'],
	},
	{
		what: 'it lasts longer',
		make: holiday({ publicHoliday: { daysAfter: 9 } }),
		mayStamp: KEEPING_HOLIDAYS,
		mayStampDay: ['ngay-le'],
	},
	{
		what: 'its rule is another date',
		make: holiday({ rule: { kind: 'solar', month: 12, day: 17 }, publicHoliday: {} }),
		mayStamp: KEEPING_HOLIDAYS,
		mayStampDay: ['ngay-le'],
	},
	{
		what: 'its rule is lunar',
		make: holiday({ rule: { kind: 'lunar', month: 11, day: 10, days: 3 } }),
		mayStamp: KEEPING_HOLIDAYS,
		mayStampDay: ['ngay-le'],
	},
	{
		what: 'it counts from next year on',
		make: holiday({ publicHoliday: { fromYear: 2027 } }),
		mayStamp: KEEPING_HOLIDAYS,
		mayStampDay: ['ngay-le'],
	},
	{
		what: 'it exists from a later year on',
		make: holiday({ sinceYear: 2028 }),
		mayStamp: KEEPING_HOLIDAYS,
		mayStampDay: ['ngay-le'],
	},
	{ what: 'it is a draft', make: holiday({ draft: true }), mayStamp: KEEPING_HOLIDAYS },
	{
		what: 'it is published again',
		make: holiday({ draft: false, sinceYear: 2020, publicHoliday: {} }),
		mayStamp: KEEPING_HOLIDAYS,
		mayStampDay: ['ngay-le'],
	},
	{
		what: 'its words change and no date does',
		make: holiday({ title: { vi: 'Lễ mới', en: 'New feast' } }),
		mayStamp: KEEPING_HOLIDAYS,
		mayStampDay: ['ngay-le'],
	},
	{ what: 'its file is deleted', make: (city) => city.delete('days/ngay-le.yaml') },
	{
		what: 'another day becomes a holiday',
		make: set('days/ngay-doc-mau.yaml', { publicHoliday: { daysBefore: 2 } }),
		mayStamp: ['ngay-mo-cua'],
	},
	{
		what: 'and ceases to be one',
		make: (city) => city.edit('days/ngay-doc-mau.yaml', (day: Yaml) => void delete day.publicHoliday),
		mayStamp: ['ngay-mo-cua'],
		mayStampDay: ['ngay-doc-mau'],
	},
	{
		what: 'a holiday that gives an event its date has another day off',
		make: set('days/ngay-nghi-mau.yaml', { publicHoliday: { daysBefore: 2 } }),
		mayStamp: ['hang-nam', 'hai-chang'],
		mayStampDay: ['ngay-nghi-mau'],
	},
	{
		what: 'the summary of a day of which a feed tells',
		make: set('days/dem-ram.yaml', { summary: { vi: 'Trăng tròn.', en: 'A full moon.' } }),
	},
	// Entries of lists.
	{
		what: 'a ward is renamed',
		make: inEntry('wards.yaml', 'song-tren', { name: { vi: 'Thượng', en: 'Upper' } }),
		mayStamp: AT_LIBRARY,
	},
	{ what: 'a ward becomes another kind', make: inEntry('wards.yaml', 'dong-xa', { kind: 'phuong' }) },
	{
		what: 'a ward loses its English name',
		make: (city) => city.entry('wards.yaml', 'song-duoi', (ward: Yaml) => void delete ward.name.en),
		mayStamp: AT_MUSEUM.concat('ngay-mo-cua'),
	},
	{
		what: 'wards change places in their file',
		make: (city) => city.edit('wards.yaml', (wards: Yaml) => void wards.reverse()),
	},
	{
		what: 'a ward is added',
		make: (city) =>
			city.edit('wards.yaml', (wards: Yaml) => void wards.unshift({ ...wards[0], id: 'moi', code: '00009' })),
	},
	{
		what: 'a topic is renamed',
		make: inEntry('topics.yaml', 'sach', { name: { vi: 'Sách báo', en: 'Print' } }),
	},
	{
		what: 'a topic gets a synonym',
		make: inEntry('topics.yaml', 'thien-van', { synonyms: ['sao'] }),
		mayStamp: AT_MUSEUM,
	},
	{
		what: 'an audience is renamed',
		make: inEntry('audiences.yaml', 'thieu-nhi', { name: { vi: 'Trẻ em', en: 'Kids' } }),
	},
	{
		what: 'an audience that is shown elsewhere is renamed',
		make: inEntry('audiences.yaml', 'moi-nguoi', { name: { vi: 'Ai cũng được', en: 'All' } }),
	},
	// The site.
	{ what: 'the city is renamed', make: set('site.yaml', { city: { vi: 'Phố Mẫu', en: 'Sample City' } }) },
	{ what: 'the motto of the site', make: set('site.yaml', { motto: { vi: 'Học nữa', en: 'Learn on' } }) },
	{
		what: 'the horizon is further off',
		make: set('site.yaml', { horizonMonths: 30 }),
		mayStamp: ['thu-mo', 'sau-mo', 'dem-buoi', 'cuoi-thang', 'doc-sach-thu-tu', 'hai-chang'],
	},
	{
		what: 'the horizon is nearer',
		make: set('site.yaml', { horizonMonths: 6 }),
		mayStamp: ['thu-mo', 'sau-mo', 'dem-buoi', 'cuoi-thang', 'doc-sach-thu-tu', 'hai-chang'],
	},
	// Places and programmes.
	{
		what: 'a place is renamed',
		make: set('places/thu-vien-mau.yaml', { title: { vi: 'Thư viện Mới', en: 'New Library' } }),
		mayStamp: AT_LIBRARY,
	},
	{
		what: 'a place has another address',
		make: set('places/bao-tang-mau.yaml', { address: { vi: 'Số 9', en: 'No. 9' } }),
		mayStamp: AT_MUSEUM,
	},
	{
		what: 'a place stands elsewhere on the map',
		make: set('places/bao-tang-mau.yaml', { geo: { lat: 10.02, lng: 120.03 } }),
		mayStamp: AT_MUSEUM,
	},
	{ what: 'a place is in another ward', make: set('places/nha-van-hoa-dong-xa.yaml', { ward: 'song-tren' }) },
	{
		what: 'a place has other hours',
		make: set('places/thu-vien-mau.yaml', {
			openingHours: { regular: [{ days: ['sun'], open: '08:00', close: '09:00' }], holidays: 'closed' },
		}),
		mayStamp: AT_LIBRARY,
	},
	{ what: 'a place is a draft', make: set('places/nha-van-hoa-dong-xa.yaml', { draft: true }) },
	{ what: 'and published again', make: set('places/nha-van-hoa-dong-xa.yaml', { draft: false }) },
	{
		what: 'a programme is renamed',
		make: set('programmes/lop-tap-viet.yaml', { title: { vi: 'Lớp viết', en: 'Writing' } }),
	},
	{ what: 'a programme is a draft', make: set('programmes/gio-doc-sach.yaml', { draft: true }) },
	// The event itself.
	{
		what: 'an `updated` older than the commit',
		make: set('events/qua-mang.yaml', { updated: '2026-11-01T00:00:00Z', price: { kind: 'donation' } }),
	},
	{
		what: 'an end, `updated` left as it was',
		make: set('events/qua-mang.yaml', {
			when: { kind: 'single', start: '2026-12-20T08:00', end: '2026-12-20T10:00' },
		}),
	},
	{
		what: 'an `updated` far ahead',
		make: set('events/qua-mang.yaml', { updated: '2031-01-01T00:00:00Z' }),
		mayStamp: ['qua-mang'],
	},
	{
		what: 'an edit under an `updated` far ahead',
		make: set('events/qua-mang.yaml', { title: { vi: 'Buổi khác', en: 'Another' } }),
	},
	{
		what: 'a confirmation of long ago',
		make: set('events/qua-mang.yaml', { verified: { on: '2026-09-01', by: 'Thư viện' } }),
	},
	{
		what: 'a confirmation of another day',
		make: set('events/qua-mang.yaml', { verified: { on: '2026-11-02', by: 'Thư viện' } }),
	},
	{
		what: 'a confirmation that is taken back',
		make: (city) => city.edit('events/qua-mang.yaml', (event: Yaml) => void delete event.verified),
	},
	{
		what: 'a change with its date',
		make: set('events/sau-mo.yaml', {
			changes: [{ session: '2026-12-18T08:00', status: 'cancelled', on: '2026-11-25' }],
		}),
		mayStamp: ['sau-mo'],
	},
	{
		what: 'another word of the change',
		make: set('events/sau-mo.yaml', {
			changes: [
				{
					session: '2026-12-18T08:00',
					status: 'cancelled',
					on: '2026-11-25',
					reason: { vi: 'Bão', en: 'Storm' },
				},
			],
		}),
		mayStamp: ['sau-mo'],
	},
	{
		what: 'a session that moves to another place',
		make: set('events/sau-mo.yaml', { changes: [{ session: '2026-12-18T08:00', places: ['thu-vien-mau'] }] }),
		mayStamp: ['sau-mo'],
	},
	{
		what: 'the place of that one session is renamed',
		make: set('places/thu-vien-mau.yaml', { title: { vi: 'Thư viện Cũ', en: 'Old Library' } }),
		mayStamp: AT_LIBRARY,
	},
	{
		what: 'the changes are deleted',
		make: (city) => city.edit('events/sau-mo.yaml', (event: Yaml) => void delete event.changes),
		mayStamp: ['sau-mo'],
	},
	{
		what: 'a date of a change far ahead',
		make: set('events/sau-mo.yaml', {
			changes: [{ session: '2027-01-08T08:00', availability: 'full', on: '2030-01-01' }],
		}),
		mayStamp: ['sau-mo'],
	},
	{
		what: 'a change deleted that claimed a date far ahead',
		make: set('events/sau-mo.yaml', { changes: [] }),
		mayStamp: ['sau-mo'],
	},
	{
		what: 'a source less',
		make: set('events/sau-han.yaml', { sources: [{ title: 'Giả định', on: '2020' }] }),
		mayStamp: ['sau-han'],
	},
	{
		what: 'a date left out',
		make: (city) =>
			city.edit('events/thu-mo.yaml', (event: Yaml) => {
				event.when.except = ['2026-12-24'];
			}),
	},
	{
		what: 'another weekday',
		make: (city) =>
			city.edit('events/dem-buoi.yaml', (event: Yaml) => {
				event.when.days = ['tue'];
			}),
	},
	{
		what: 'another hour',
		make: (city) =>
			city.edit('events/hang-nam.yaml', (event: Yaml) => {
				event.when.time.end = '09:30';
			}),
	},
	{
		what: 'a body, which no calendar shows',
		make: set('events/hang-nam.yaml', { body: { vi: 'Dài.' } }),
		mayStamp: ['hang-nam'],
	},
	{
		what: 'a resource, a story, a level: nothing that an entry shows',
		make: (city) =>
			city.edit('subjects.yaml', (file: Yaml) => {
				file.levels[0].name.vi = 'Cấp một';
			}),
	},
];
