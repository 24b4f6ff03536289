/** From when on a session counts as held, and what may be changed of a pattern that was published. */
import { expect, test } from 'vitest';
import type { Pattern } from '../../../../src/domain/sessions/pattern.ts';
import { readContent } from '../../../../src/reader/index.ts';
import { heldSessions } from '../../../../src/rules/when/held-sessions.ts';
import { when as whenSchema } from '../../../../src/schemas/when.ts';
import { TINY_CITY } from '../../../support/cities.ts';
import { inputOf } from '../../../support/input-of.ts';

const { records } = readContent(TINY_CITY);
const EIGHT = { time: { start: '08:00', end: '09:00' } };
const NINE = { time: { start: '09:00', end: '10:00' } };
const wednesdays = { kind: 'weekly', days: ['wed'], from: '2026-12-02', ...EIGHT };
const parse = (when: object) => whenSchema.parse(when);

type Published = readonly (readonly [since: string, when: object])[];
const ONCE: Published = [['2026-12-01T08:00', wednesdays]];

const lost = (when: object, now: string, published: Published = ONCE): string[] =>
	reported(when, now, published).starts;

/** What the first report names: the starts of sessions, and how grave it is. */
function reported(when: object, now: string, published: Published) {
	const schedules = published.map(([since, each]) => ({
		event: 'x',
		since,
		when: parse(each) as Pattern, // as written above
	}));
	const ledger = { file: { shown: '', text: '' }, lines: [], schedules: new Map([['x', schedules]]) };
	const input = { ...inputOf(records, parse(when)), now, today: now.slice(0, 10), ledger };
	const [found] = heldSessions(input);
	return {
		severity: found?.severity,
		starts: [...(found?.message.en.match(/\d{4}-\d\d-\d\d(T\d\d:\d\d)?/g) ?? [])],
		cure: found?.cure.en ?? '',
	};
}

test('a session is held from its first minute on', () => {
	expect(lost({ ...wednesdays, ...NINE }, '2026-12-02T07:59')).toEqual([]);
	expect(lost({ ...wednesdays, ...NINE }, '2026-12-02T08:01')).toEqual(['2026-12-02T08:00']);
});
test('what is to come may change, by a later phase, an end or a day off', () => {
	const now = '2026-12-10T12:00';
	expect(lost({ ...wednesdays, later: [{ from: '2026-12-10', ...NINE }] }, now)).toEqual([]);
	expect(lost({ ...wednesdays, until: '2026-12-09' }, now)).toEqual([]);
	expect(lost({ ...wednesdays, except: ['2026-12-16'] }, now)).toEqual([]);
});
test('the same sessions in other words are no change', () => {
	const start = (date: string) => ({ start: `${date}T08:00`, end: `${date}T09:00` });
	const listed = { kind: 'sessions', sessions: ['2026-12-02', '2026-12-09'].map(start) };
	expect(lost(listed, '2026-12-10T12:00')).toEqual([]);
});
test('an end may be added where none was known, and not be changed', () => {
	const open = { ...wednesdays, time: { start: '08:00' } };
	const [ending, unending] = [
		lost({ ...wednesdays }, '2026-12-03', [['2026-12-01T08:00', open]]),
		lost(open, '2026-12-03'),
	];
	expect(ending).toEqual([]);
	expect(unending).toEqual(['2026-12-02T08:00']);
});
test('each session is taken from what was published when it was held', () => {
	const published = [
		['2026-12-01T08:00', wednesdays],
		['2026-12-08T08:00', { ...wednesdays, later: [{ from: '2026-12-09', ...NINE }] }],
	] as const;
	const kept = { ...wednesdays, later: [{ from: '2026-12-09', ...NINE }] };
	expect(lost(kept, '2026-12-17T08:00', published)).toEqual([]);
	expect(lost(wednesdays, '2026-12-17T08:00', published)).toEqual(['2026-12-09T09:00', '2026-12-16T09:00']);
});
test('one that was wrong from the start is put right with the day of the correction', () => {
	expect(lost({ ...wednesdays, ...NINE, corrected: '2026-12-10' }, '2026-12-10T12:00')).toEqual([]);
	const published = [
		['2026-12-01T08:00', wednesdays],
		['2026-12-11T08:00', { ...wednesdays, ...NINE }],
	] as const;
	expect(lost({ ...wednesdays, corrected: '2026-12-10' }, '2026-12-17T08:00', published)).toEqual([
		'2026-12-02T09:00',
		'2026-12-09T09:00',
		'2026-12-16T09:00',
	]);
});

test('no past session comes in that was never published, by whatever field', () => {
	const now = '2026-12-10T12:00';
	const twoWeeks = { ...wednesdays, every: 2, from: '2026-11-25' };
	const added = (when: object, before: object = wednesdays) =>
		reported(when, now, [['2026-12-01T08:00', before]]);
	expect(added({ ...wednesdays, days: ['wed', 'fri'] })).toMatchObject({
		severity: 'error',
		starts: ['2026-12-04T08:00'],
	});
	expect(added({ ...wednesdays, from: '2026-11-25' }).starts).toEqual(['2026-11-25T08:00']);
	expect(added({ ...twoWeeks, every: 1 }, twoWeeks).starts).toEqual(['2026-12-02T08:00']);
	expect(added(wednesdays, { ...wednesdays, except: ['2026-12-09'] }).starts).toEqual(['2026-12-09T08:00']);
	expect(added(wednesdays, { ...wednesdays, until: '2026-12-08' }).starts).toEqual(['2026-12-09T08:00']);
	expect(added({ ...wednesdays, later: [{ from: '2026-12-03', days: ['wed', 'thu'] }] }).starts).toEqual([
		'2026-12-03T08:00',
		'2026-12-10T08:00',
	]);
	expect(
		added({ ...wednesdays, days: ['wed', 'fri'], later: [{ from: '2026-12-04', days: ['wed'] }] }).starts,
	).toEqual([]);
});
test('the cure of what was added is silent when it is followed', () => {
	const now = '2026-12-11T12:00';
	const edited = { ...wednesdays, days: ['wed', 'fri'], from: '2026-11-25' };
	const { cure } = reported(edited, now, ONCE);
	expect(cure).toContain('Write from: "2026-12-02", days: [wed] again');
	expect(cure).toContain('later: [{ from: "2026-12-12", days: [wed, fri] }]');
	expect(lost({ ...wednesdays, later: [{ from: '2026-12-12', days: ['wed', 'fri'] }] }, now)).toEqual([]);
	expect(cure).toContain('corrected: "2026-12-11"');
	expect(lost({ ...edited, corrected: '2026-12-11' }, now)).toEqual([]);
});
test('a single past date is for the editor to look at', () => {
	const now = '2026-12-10T12:00';
	const extra = { ...wednesdays, extra: ['2026-12-05T10:00', '2026-12-12'] };
	expect(reported(extra, now, ONCE)).toMatchObject({ severity: 'warning', starts: ['2026-12-05T10:00'] });
	const start = (date: string) => ({ start: `${date}T08:00`, end: `${date}T09:00` });
	const listed = { kind: 'sessions', sessions: ['2026-12-02', '2026-12-05', '2026-12-09'].map(start) };
	expect(reported(listed, now, ONCE)).toMatchObject({ severity: 'warning', starts: ['2026-12-05T08:00'] });
});
test('what the last publication already told of the past is no longer new', () => {
	const published = [
		['2026-12-01T08:00', wednesdays],
		['2026-12-08T08:00', { ...wednesdays, days: ['wed', 'fri'], extra: ['2026-12-05'] }],
	] as const;
	const kept = { ...wednesdays, days: ['wed', 'fri'], extra: ['2026-12-05'] };
	expect(lost(kept, '2026-12-17T08:00', published)).toEqual([]);
});
