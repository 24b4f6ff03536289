/** Huế is content, not code: another city's site holds nothing of it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteFiles } from '../../src/ship/site-files.ts';
import { builtSite, ROOT } from './built.ts';

const tiny = builtSite('tiny-city');
/** The city, its old names, its sights and this site's own name. */
const HUE =
	/Huế|\bHue\b|hochay|Học hay ở|Thừa Thiên|Thuận Hóa|Phú Xuân|Đại Nội|Cố đô|sông Hương|Ngọ Môn|Vỹ Dạ/iu;
const TEXT = /\.(html|json|ics|xml|txt|svg|css|js|webmanifest)$|^_headers$/;

describe('the tiny city', () => {
	it('says nothing of Huế on any page, in any feed, list or script', () => {
		const found = tiny.files
			// Programs of others have a variable of that name: the editor, and docx among what writes letters.
			.filter((file) => TEXT.test(file) && !/\/sveltia-cms\.js$|^word-file\.js$/.test(file))
			.flatMap((file) => {
				const text = tiny.read(file).toString('utf8');
				const hit = HUE.exec(text);
				return hit ? [`${file}: …${text.slice(Math.max(0, hit.index - 40), hit.index + 40)}…`] : [];
			});
		expect(found.slice(0, 20)).toEqual([]);
	});

	it('says its own name on every page', () => {
		const names = { vi: 'Học ở Thị trấn Mẫu', en: 'Learn in Sample Town' };
		const without = tiny.pages.filter(({ html, language }) => !html.includes(names[language]));
		expect(without.map(({ address }) => address)).toEqual([]);
	});

	it('has its own zone, country and status', () => {
		const home = tiny.pages.find(({ address }) => address === '/');
		expect(home?.elements[0]?.attributes['data-zone']).toBe('Asia/Tokyo');
		expect(home?.html).not.toContain('Bản thử nghiệm');
		expect(tiny.read('ics/all.ics').toString('utf8')).toContain('TZID:Asia/Tokyo');
	});

	it('does not show another city’s name in the picture that is shared', () => {
		if (!tiny.files.includes('og.png')) return;
		expect(tiny.read('og.png').equals(builtSite('site').read('og.png'))).toBe(false);
	});
});

it('the code names nothing of Huế outside its comments', () => {
	// A comment may give an example from the first city; words that readers or editors of any city see may not.
	const withoutComments = (code: string) =>
		code
			.replace(/\/\*[\s\S]*?\*\//g, '')
			.replace(/(^|[\s;{}(,])\/\/.*$/gm, '$1')
			.replace(/<!--[\s\S]*?-->/g, '');
	const found = ['src', 'scripts'].flatMap((folder) =>
		siteFiles(path.join(ROOT, folder))
			.filter((file) => /\.(ts|tsx|astro|mjs|css)$/.test(file))
			.flatMap((file) =>
				withoutComments(readFileSync(path.join(ROOT, folder, file), 'utf8'))
					.split('\n')
					.filter((line) => HUE.test(line) || /[^a-z]hue[^a-z-]/.test(line))
					.map((line) => `${folder}/${file}: ${line.trim()}`),
			),
	);
	expect(found).toEqual([]);
});
