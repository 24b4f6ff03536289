/**
 * Whatever changes a byte of an entry raises its stamps, and nothing else does: through the real reader, the real history
 * and the real writer, commit by commit, in every feed.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { TINY_CITY } from '../../../../support/cities.ts';
import { lines, valueIn } from '../../../../support/feed-lines.ts';
import { edits } from './edits.ts';
import { furnish } from './furnish.ts';
import { City } from './repository.ts';

const STAMPS = /^(SEQUENCE|DTSTAMP|LAST-MODIFIED):.*\r\n/gm;
const city = new City(TINY_CITY, '2026-11-21T14:00:00Z');
furnish(city);
city.commit();
let before = city.entries();
afterAll(() => city.remove());

interface Turn {
	/** Whose bytes changed. */
	readonly changed: readonly string[];
	/** Changed, with a stamp that did not rise. */
	readonly mute: readonly string[];
	/** Unchanged, and stamped anew. */
	readonly stamped: readonly string[];
	readonly fallen: readonly string[];
}

const stampsOf = (vevent: string): readonly [number, string, string] => {
	const event = lines(vevent);
	const value = (name: string) => valueIn(event, name) ?? '';
	return [Number(value('SEQUENCE')), value('DTSTAMP'), value('LAST-MODIFIED')];
};

/** What became of the entries that stand both in the last build and in this one. */
function turn(): Turn {
	const after = city.entries();
	const found = {
		changed: [] as string[],
		mute: [] as string[],
		stamped: [] as string[],
		fallen: [] as string[],
	};
	for (const [key, now] of after) {
		const then = before.get(key);
		if (then === undefined) continue;
		const [old, young] = [stampsOf(then), stampsOf(now)];
		const raised = young.every((stamp, at) => stamp > (old[at] ?? stamp));
		if (young.some((stamp, at) => stamp < (old[at] ?? stamp))) found.fallen.push(key);
		if (then.replace(STAMPS, '') !== now.replace(STAMPS, '')) {
			found.changed.push(key);
			if (!raised) found.mute.push(key);
		} else if (then !== now) found.stamped.push(key);
	}
	before = after;
	return found;
}

const recordOf = (key: string): string => (key.split(' ')[1] ?? '').split(/[_@]/)[0] ?? '';

test('there are forty kinds of edit at least, and entries of every kind', () => {
	expect(edits.length).toBeGreaterThanOrEqual(40);
	expect(new Set([...before.keys()].map(recordOf)).size).toBeGreaterThan(12);
});

describe('an edit raises the stamps of the entries that it changes, and of no other', () => {
	const seen = new Set<string>();
	test.each(edits)(
		'$what',
		({ make, mayStamp = [], mayStampDay = [] }) => {
			// Some at dawn, when the date in the east is another one than in UTC.
			city.wait(7 * 60 + 7);
			make(city);
			city.commit();
			const { changed, mute, stamped, fallen } = turn();
			for (const key of changed) seen.add(recordOf(key));
			expect(mute).toEqual([]);
			expect(fallen).toEqual([]);
			const allowed = new Set([...mayStamp, ...mayStampDay.map((id) => `day-${id}`)]);
			// The other entries of a record that was edited bear its time, too.
			for (const key of changed) allowed.add(recordOf(key));
			expect(stamped.filter((key) => !allowed.has(recordOf(key))).join(', ')).toBe('');
		},
		20_000,
	);
	test('between them they changed an entry of nearly every record', () =>
		expect(seen.size).toBeGreaterThan(14));
});

describe('time passing', () => {
	test('another day and another month change nothing but what comes and goes', () => {
		city.waitUntil('2026-12-30T15:30:00Z');
		const { changed, stamped } = turn();
		expect([changed, stamped]).toEqual([[], []]);
	});
	test('a year that comes within the reach takes the open series to its end, and stamps them', () => {
		// Six months ahead, in Japan: from 1 July on the horizon lies in the next year.
		city.waitUntil('2027-06-30T14:59:00Z');
		expect(turn().changed).toEqual([]);
		city.waitUntil('2027-06-30T15:00:00Z');
		const { changed, mute, stamped } = turn();
		expect(mute).toEqual([]);
		expect(stamped).toEqual([]);
		expect([...new Set(changed.map(recordOf))].sort()).toEqual([
			'cuoi-thang',
			'dem-buoi',
			'sau-mo',
			'thu-mo',
		]);
	}, 20_000);
	test('an edit of that very hour is told after it', () => {
		city.wait(5);
		city.edit('events/thu-mo.yaml', (event) => Object.assign(event, { kind: 'club' }));
		city.commit();
		expect(turn()).toMatchObject({ mute: [], stamped: [] });
	}, 20_000);
	test('a commit whose clock was behind is told all the same', () => {
		city.wait(-60 * 24 * 30);
		city.edit('events/thu-mo.yaml', (event) => Object.assign(event, { kind: 'class' }));
		city.commit();
		city.wait(60 * 24 * 30);
		const { changed, mute } = turn();
		expect(mute).toEqual([]);
		expect(changed.length).toBeGreaterThan(0);
	}, 20_000);
});
