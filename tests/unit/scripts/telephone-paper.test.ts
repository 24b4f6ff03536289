/** The list of whom to ring, on paper: every place with its code, and no text of an editor is markup. */
import { describe, expect, it } from 'vitest';
import { telephonePaper } from '../../../scripts/lib/telephone-paper.ts';
import { confirmPath } from '../../../src/i18n/routes.ts';
import { readTexts } from '../../../src/reader/text/index.ts';
import { telephoneList } from '../../../src/rules/gaps/telephone-list.ts';
import type { Records } from '../../../src/schemas/index.ts';
import { qrPath } from '../../../src/site/links/qr-path.ts';
import { TEST_NOW } from '../../clock.ts';
import { TINY_CITY } from '../../support/cities.ts';
import { textsOf } from '../../support/texts-of.ts';

const TODAY = TEST_NOW.slice(0, 10);
const recordsOf = (texts: ReadonlyMap<string, string>): Records => {
	const { site, ...lists } = readTexts(texts).records;
	if (!site) throw new Error('no site');
	return { ...lists, site };
};
const tiny = recordsOf(textsOf(TINY_CITY));

describe('the printed list', () => {
	it('has each place that is to be asked, with the code to its page', () => {
		const page = telephonePaper(tiny, TODAY, 'vi');
		const asked = telephoneList(tiny, TODAY).flatMap(({ place }) => place ?? []);
		expect(asked.length).toBeGreaterThan(0);
		for (const { id, title } of asked) {
			expect(page).toContain(`<h2>${title.vi}</h2>`);
			const address = `${tiny.site.url.replace(/\/$/, '')}${confirmPath(id)}`;
			expect(page).toContain(address);
			expect(page).toContain(qrPath(address).path);
		}
	});

	it('is the same for the same records', () =>
		expect(telephonePaper(tiny, TODAY, 'vi')).toBe(telephonePaper(tiny, TODAY, 'vi')));

	it('runs nothing that an editor wrote', () => {
		const texts = new Map(textsOf(TINY_CITY));
		const file = 'places/bao-tang-mau.yaml';
		texts.set(
			file,
			(texts.get(file) ?? '').replace(
				/title: \{vi: [^,}]*/,
				'title: {vi: "<img src=x onerror=alert(1)>\\"&amp;"',
			),
		);
		const page = telephonePaper(recordsOf(texts), TODAY, 'vi');
		expect(page).not.toContain('<img');
		expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&amp;amp;');
	});
});
