/** Edits of an event itself. */
import { AT_LIBRARY, type Edit, set } from './edit.ts';
import type { Yaml } from './repository.ts';

export const editsOfEvents: readonly Edit[] = [
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
