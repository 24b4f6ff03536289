import { describe, expect, it } from 'vitest';
import { feedFiles } from '../../../../src/publish/calendars/index.ts';
import { calendarText } from '../../../../src/site/saving/export.ts';
import { type DatedItem, entriesOf, isSavedPast } from '../../../../src/site/saving/shelf.ts';
import { catalogueOf, NOW, SITE } from '../../../support/catalogue.ts';
import { unfolded } from '../../../support/feed-lines.ts';
import { SPAN, saved, shelf, TALK, WEEKLY } from './a-shelf.ts';

describe('export', () => {
	const options = {
		name: 'Lịch của tôi',
		url: `${SITE}/lich-cua-toi/`,
		zone: 'Asia/Ho_Chi_Minh',
		language: 'vi',
		domain: 'hoc.example.org',
		now: NOW,
	} as const;
	const vevents = (text: string) =>
		new Map(
			[...text.matchAll(/BEGIN:VEVENT\r\n[\s\S]*?END:VEVENT\r\n/g)].map(([vevent]) => [
				/UID:(.*)\r\n/.exec(vevent)?.[1] ?? '',
				vevent,
			]),
		);
	const made = { events: [WEEKLY, TALK, SPAN] };
	const exported = (...keys: string[]) =>
		vevents(
			calendarText(
				shelf(made, saved(...keys)).dated.flatMap((item: DatedItem) => entriesOf(item)),
				options,
			),
		);
	// The calendar of one event: like it, what somebody saved takes up their time.
	const published = new Map(
		[...feedFiles(catalogueOf(made), 'vi', { site: SITE })]
			.filter(({ path }) => path.startsWith('/ics/event/'))
			.flatMap(({ bytes }) => [...vevents(new TextDecoder().decode(bytes))]),
	);

	it('has the very bytes of the site’s feed of the event: single, cancelled date of a series, both ends of a span', () => {
		const mine = exported('noi-chuyen_20261128T0900', 'lop-ve_20261212T0800', 'trien-lam_20261123');
		expect([...mine.keys()].sort()).toEqual([
			'lop-ve_20261212T0800@hoc.example.org',
			'noi-chuyen_20261128T0900@hoc.example.org',
			'trien-lam_20261123-first@hoc.example.org',
			'trien-lam_20261123-last@hoc.example.org',
		]);
		for (const [uid, vevent] of mine) expect(vevent).toBe(published.get(uid));
	});

	it('has one date of a series under its own id, word for word the series’ otherwise', () => {
		const [[uid = '', vevent = ''] = []] = exported('lop-ve_20270109T0800');
		expect(uid).toBe('lop-ve_20270109T0800@hoc.example.org');
		const lines = (text: string) =>
			unfolded(text)
				.split('\r\n')
				.filter((line) => !/^(UID|DTSTART|DTEND|RRULE|EXDATE)/.test(line));
		expect(lines(vevent)).toEqual(lines(published.get('lop-ve@hoc.example.org') ?? ''));
		expect(vevent).toContain('DTSTART;TZID=Asia/Ho_Chi_Minh:20270109T080000');
		expect(vevent).not.toContain('RRULE');
	});

	it('takes up the time of whoever saved it, but for what is cancelled and for whole days', () => {
		const busy = (key: string) =>
			[...exported(key).values()].map((vevent) => [
				/TRANSP:(\w+)/.exec(vevent)?.[1],
				/BUSYSTATUS:(\w+)/.exec(vevent)?.[1],
			]);
		expect(busy('noi-chuyen_20261128T0900')).toEqual([['OPAQUE', 'BUSY']]);
		expect(busy('lop-ve_20261212T0800')).toEqual([['TRANSPARENT', 'FREE']]);
		expect(busy('trien-lam_20261123')).toEqual([
			['TRANSPARENT', 'FREE'],
			['TRANSPARENT', 'FREE'],
		]);
	});

	it('of nothing is a whole calendar all the same', () =>
		expect(calendarText([], options)).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/));

	it('takes what is ahead', () => {
		const { dated } = shelf(made, saved('noi-chuyen_20261128T0900'));
		expect(dated.map((item) => isSavedPast(item, '2026-11-28T10:30'))).toEqual([true]);
	});
});
