import { describe, expect, it } from 'vitest';
import { relatedEvents } from '../../../../src/catalogue/lists/related.ts';
import { exhibitionHours, sessionHours } from '../../../../src/catalogue/time/opening.ts';
import { recentChanges } from '../../../../src/catalogue/time/recent-changes.ts';
import { catalogueOf, eventWith } from '../../../support/catalogue.ts';
import { cancelled, type Given, only, SATURDAYS, starts } from './one-event.ts';

it('changes are told newest first, those without a date last', () => {
	const event = eventWith({
		when: SATURDAYS,
		changes: [
			{ session: '2026-11-28T08:00', availability: 'full' },
			{ ...cancelled('2026-12-05T08:00'), on: '2026-11-18' },
			{ session: '2026-12-12T08:00', start: '2026-12-13T08:00', on: '2026-11-20' },
		],
	});
	const catalogue = catalogueOf({ events: [event] });
	const changes = recentChanges(catalogue, only(catalogue));
	expect(changes.map(({ on, original }) => [on, original])).toEqual([
		['2026-11-20', '2026-12-12T08:00'],
		['2026-11-18', '2026-12-05T08:00'],
		[undefined, '2026-11-28T08:00'],
	]);
	expect(changes[0]).toMatchObject({ movedTo: '2026-12-13T08:00', session: { start: '2026-12-13T08:00' } });
});

describe('the doors of an exhibition', () => {
	const hours = (now: string, given: Partial<Given> = {}) => {
		const when: Given['when'] = { kind: 'span', from: '2026-11-10', to: '2027-01-05' };
		const catalogue = catalogueOf({ events: [eventWith({ kind: 'exhibition', when, ...given })] }, now);
		const [dated] = catalogue.allSessions;
		return dated && sessionHours(catalogue, dated);
	};
	it('are those of its place, from the day before on', () =>
		expect(hours('2026-11-22T08:00')).toMatch(/^2026-11-21\|\|0800-1700\|\|/));
	it('do not matter after its end, nor online, nor where nobody told them', () => {
		expect(hours('2027-01-06T08:00')).toBeUndefined();
		expect(hours('2026-11-22T08:00', { attendance: 'online' })).toBeUndefined();
		expect(hours('2026-11-22T08:00', { hosts: ['thu-vien'] })).toBeUndefined();
	});
	it('are its own where it has some, also in a place of which nobody told them', () => {
		const when: Given['when'] = {
			kind: 'span',
			from: '2026-11-10',
			to: '2027-01-05',
			openingHours: { regular: [{ days: ['sun'], open: '18:00', close: '21:00' }] },
		};
		expect(hours('2026-11-22T08:00', { when })).toMatch(/^2026-11-21\|\|1800-2100\|\|/);
		expect(hours('2026-11-22T08:00', { when, hosts: ['thu-vien'] })).toMatch(/\|1800-2100\|/);
		expect(hours('2026-11-22T08:00', { when, attendance: 'online' })).toBeUndefined();
	});
	it('are told on its page: its own, else those of its one place', () => {
		const shown = (given: Partial<Given>) => {
			const when: Given['when'] = { kind: 'span', from: '2026-11-10', to: '2027-01-05' };
			const catalogue = catalogueOf({ events: [eventWith({ kind: 'exhibition', when, ...given })] });
			const [dated] = catalogue.allSessions;
			return dated && exhibitionHours(catalogue, dated)?.regular.map(({ open }) => open);
		};
		expect(shown({})).toEqual(['08:00']);
		expect(shown({ places: ['bao-tang', 'thu-vien'] })).toBeUndefined();
		expect(shown({ when: { kind: 'single', start: '2026-12-01T08:00' } })).toBeUndefined();
	});
});

it('a related series is shown by its next session that takes place', () => {
	const events = [
		eventWith({ id: 'mot', when: { kind: 'single', start: '2026-12-01T08:00' } }),
		eventWith({ id: 'hai', when: SATURDAYS, changes: [cancelled('2026-11-28T08:00')] }),
	];
	const catalogue = catalogueOf({ events });
	const event = catalogue.byId.events.get('mot');
	expect(starts(event ? relatedEvents(catalogue, event, 4) : [])).toEqual(['2026-12-05T08:00']);
});
