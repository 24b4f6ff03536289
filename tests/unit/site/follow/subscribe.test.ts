import { describe, expect, it } from 'vitest';
import { clientGuides } from '../../../../src/i18n/messages/subscribe-guide.ts';
import { subscribeWords } from '../../../../src/i18n/messages/subscribe-page.ts';
import { feedPath } from '../../../../src/i18n/routes.ts';
import { keyOfWanted, nameInFeed, wantedIn } from '../../../../src/site/follow/form/wanted.ts';
import { choiceAddress, keyOf } from '../../../../src/site/links/choice.ts';

describe('a chosen calendar in the address', () => {
	it('is the same key in both languages, without what all feeds share', () => {
		for (const language of ['vi', 'en'] as const) {
			expect(keyOf(feedPath(language, 'all'))).toBe('all');
			expect(keyOf(feedPath(language, 'ward', 'an-cu', 'tre-em'))).toBe('ward/an-cu/tre-em');
		}
		expect(choiceAddress('/en/subscribe/', '/en/ics/day/23-11.ics')).toBe('/en/subscribe/?lich=day/23-11');
	});

	it.each(['all', 'on-now', 'ward', 'ward/an-cu', 'ward/an-cu/tre-em', 'event/hoi-sach-2026'])(
		'%s is read and written back',
		(key) => {
			const wanted = wantedIn(key);
			expect(wanted && keyOfWanted(wanted)).toBe(key);
		},
	);

	it.each([
		'',
		'/',
		'../api/v1/events',
		'ward/../x',
		'https://example.org/',
		'ward/an cu',
		'a/b/c/d',
		'Ward/x',
		'//x',
		'ward/%2e%2e',
	])('"%s" is nobody’s calendar, and no path', (key) => expect(wantedIn(key)).toBeUndefined());

	it('an audience without its ward is left out', () =>
		expect(keyOfWanted({ what: 'ward', entry: '', audience: 'tre-em' })).toBe('ward'));
});

describe('the name of a calendar, out of its file', () => {
	const file = (name: string) =>
		`BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:${name}\r\nEND:VCALENDAR\r\n`;

	it('is unfolded, unescaped, and without the name of the site', () => {
		expect(nameInFeed(file('Học ở Mẫu: Hội sách\\, hội c\r\n hợ\\; mùa xuân'), 'Học ở Mẫu')).toBe(
			'Hội sách, hội chợ; mùa xuân',
		);
		expect(nameInFeed(file('Lịch'), 'Học ở Mẫu')).toBe('Lịch');
	});

	it('is unknown in a file that is no calendar', () =>
		expect(nameInFeed('<!doctype html>', 'x')).toBeUndefined());
});

describe('the words of the subscribe page', () => {
	const shown = (value: unknown): string[] =>
		typeof value === 'string'
			? [value]
			: typeof value === 'function'
				? [String(value(3, 4))]
				: Object.values(value as object).flatMap(shown); // texts, functions of them, and objects of both
	const all = (language: 'vi' | 'en') => [
		...shown(subscribeWords(language)),
		...clientGuides[language].flatMap(({ id, ...words }) => shown(words)),
	];

	it('are in NFC, without a hole, and no language in the other', () => {
		for (const text of [...all('vi'), ...all('en')]) {
			expect(text.trim()).not.toBe('');
			expect(text).toBe(text.normalize('NFC'));
			expect(text).not.toMatch(/undefined|NaN|\[object/);
		}
		for (const text of all('en')) expect(text).not.toMatch(/[ăâđêôơưạảấầậắằếềệốồộớờợủứừựỳỵ]/i);
	});

	it('tell of the same programs in both languages, in one order', () =>
		expect(clientGuides.vi.map(({ id }) => id)).toEqual(clientGuides.en.map(({ id }) => id)));
});
