/** The events of the city whose stamps are watched. */
import type { City } from './repository.ts';

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
