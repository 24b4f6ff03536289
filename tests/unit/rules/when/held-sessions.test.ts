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

/** Starts of the sessions that the report names. */
function lost(
	when: object,
	now: string,
	published: readonly (readonly [since: string, when: object])[] = [['2026-12-01T08:00', wednesdays]],
): string[] {
	const schedules = published.map(([since, each]) => ({
		event: 'x',
		since,
		when: parse(each) as Pattern, // as written above
	}));
	const ledger = { file: { shown: '', text: '' }, lines: [], schedules: new Map([['x', schedules]]) };
	const input = { ...inputOf(records, parse(when)), now, today: now.slice(0, 10), ledger };
	const [found] = heldSessions(input);
	return found?.message.en.match(/\d{4}-\d\d-\d\d(T\d\d:\d\d)?/g) ?? [];
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
