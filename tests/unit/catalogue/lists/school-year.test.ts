/** A school year for teachers: which months, what stands in each. */
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../../src/catalogue/graph/graph.ts';
import { isLearnedFrom } from '../../../../src/catalogue/lists/offers.ts';
import { forStudents } from '../../../../src/catalogue/lists/school-offers.ts';
import { schoolYear } from '../../../../src/catalogue/lists/school-year.ts';
import { readTexts } from '../../../../src/reader/text/index.ts';
import { SAMPLE_CITY } from '../../../support/cities.ts';
import { textsOf } from '../../../support/texts-of.ts';

const { site, ...lists } = readTexts(textsOf(SAMPLE_CITY)).records;
const yearOn = (today: string) => {
	if (!site) throw new Error('no site');
	return schoolYear(buildCatalogue({ ...lists, site }, `${today}T08:00`));
};

describe('the school year', () => {
	it.each([
		['2026-05-31', 2025],
		['2026-06-01', 2026],
		['2026-11-22', 2026],
		['2027-01-10', 2026],
	])('of %s begins in %i, and has nine months', (today, from) => {
		const year = yearOn(today);
		expect(year.from).toBe(from);
		expect(year.months.map(({ month }) => month).at(0)).toBe(`${from}-09`);
		expect(year.months.map(({ month }) => month).at(-1)).toBe(`${from + 1}-05`);
		expect(year.months).toHaveLength(9);
	});

	it('has every day, session and offer in the month to which it belongs, once', () => {
		const year = yearOn('2026-11-22');
		for (const { month, days, sessions, offers } of year.months) {
			for (const { start } of days) expect(start.startsWith(month)).toBe(true);
			for (const { session } of sessions) expect(session.start.startsWith(month)).toBe(true);
			for (const { months, usual } of offers)
				expect([...months, ...(usual?.months ?? [])]).toContain(Number(month.slice(5)));
		}
		expect(year.months.find(({ month }) => month === '2026-11')?.days.map(({ day }) => day.id)).toContain(
			'23-11',
		);
		expect(year.allYear.length).toBeGreaterThan(0);
	});
});

it('what is for students is of a level behind school, and all of it', () => {
	if (!site) throw new Error('no site');
	const catalogue = buildCatalogue({ ...lists, site }, '2026-11-22T08:00');
	const { classes, former, alone, policies, resources } = forStudents(catalogue);
	const found = [...classes, ...former, ...alone, ...policies, ...resources];
	expect(found.length).toBeGreaterThan(0);
	for (const { levels } of found) expect(levels.some((id) => id === 'dai-hoc' || id === 'gdnn')).toBe(true);
	for (const resource of catalogue.records.resources)
		if (resource.levels.includes('dai-hoc') && isLearnedFrom(resource)) expect(resources).toContain(resource);
});
