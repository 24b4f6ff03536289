/** Edits of holidays, and of days that give events their dates. */
import { type Edit, set } from './edit.ts';
import type { Yaml } from './repository.ts';

const holiday = (fields: object): Edit['make'] => set('days/ngay-le.yaml', fields);

/** Series whose dates days off take out, and an exhibition that a day off closes. */
const KEEPING_HOLIDAYS = ['thu-mo', 'sau-han', 'cuoi-thang', 'lau-nam', 'hai-chang'];

export const editsOfHolidays: readonly Edit[] = [
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
];
