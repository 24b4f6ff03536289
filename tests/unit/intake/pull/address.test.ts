/** Links that people copy, and the calendar or sheet behind them. */
import { expect, it } from 'vitest';
import { feedAddress } from '../../../../src/intake/pull/index.ts';

const GOOGLE = 'https://calendar.google.com/calendar';
const ICAL = `${GOOGLE}/ical/abc%40group.calendar.google.com/public/basic.ics`;
const SHEET = 'https://docs.google.com/spreadsheets/d';

it.each([
	['webcal://lich.example/a.ics', 'https://lich.example/a.ics'],
	[`${GOOGLE}/embed?src=abc%40group.calendar.google.com&ctz=Asia%2FHo_Chi_Minh`, ICAL],
	[`${GOOGLE}/u/0?cid=${btoa('abc@group.calendar.google.com')}`, ICAL],
	[`${GOOGLE}/r?cid=abc@group.calendar.google.com`, ICAL],
	[ICAL, ICAL],
	[
		'https://outlook.office365.com/owa/calendar/x@y.vn/z/calendar.html',
		'https://outlook.office365.com/owa/calendar/x@y.vn/z/calendar.ics',
	],
	[
		'https://may.example/nc/index.php/apps/calendar/p/AbC123/Lich',
		'https://may.example/nc/remote.php/dav/public-calendars/AbC123?export',
	],
	[`${SHEET}/e/2PACX-1v/pubhtml?gid=7&single=true`, `${SHEET}/e/2PACX-1v/pub?output=csv&gid=7&single=true`],
	[`${SHEET}/e/2PACX-1v/pubhtml`, `${SHEET}/e/2PACX-1v/pub?output=csv`],
	[`${SHEET}/1AbC_d-e/edit?usp=sharing#gid=12`, `${SHEET}/1AbC_d-e/export?format=csv&gid=12`],
	['https://bang.example/lich.xlsx', 'https://bang.example/lich.xlsx'],
])('%s', (link, url) => expect(feedAddress(link).url).toBe(url));

it('leads to hosts of the same service alone', () => {
	const { mayLeadTo } = feedAddress(`${SHEET}/e/2PACX-1v/pubhtml`);
	expect(mayLeadTo?.test('doc-0s-sheets.googleusercontent.com')).toBe(true);
	expect(mayLeadTo?.test('googleusercontent.com.la.example')).toBe(false);
	expect(feedAddress('https://bang.example/lich.xlsx').mayLeadTo).toBeUndefined();
});

it.each([`${GOOGLE}/embed?src=a@b.vn&src=c@d.vn`, `${GOOGLE}/u/0/r`, `${GOOGLE}/u/0?cid=%00%00`])(
	'%s names no one calendar',
	(link) => expect(() => feedAddress(link)).toThrow(RangeError),
);
