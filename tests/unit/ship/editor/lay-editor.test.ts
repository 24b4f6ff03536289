/** What is laid at /quan-tri/: whole, with no name of a file that is not there, whatever the site is called. */
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { site as schema } from '../../../../src/schemas/site.ts';
import { layEditor } from '../../../../src/ship/editor/lay-editor.ts';
import { TINY_CITY } from '../../../support/cities.ts';

function laid(more: object = {}) {
	const directory = mkdtempSync(path.join(tmpdir(), 'laid-'));
	const site = schema.parse({ ...parse(readFileSync(`${TINY_CITY}/site.yaml`, 'utf8')), ...more });
	layEditor(site, directory, 'https://hoc.example');
	return {
		read: (file: string) => readFileSync(path.join(directory, 'quan-tri', file), 'utf8'),
		has: (address: string) => existsSync(path.join(directory, address)),
	};
}

describe('the folder of the editor', () => {
	const { read, has } = laid();

	it.each(['index.html', 'huong-dan/index.html', 'trang.css', 'sveltia-cms.js'])(
		'%s names no file that is not there',
		(file) => {
			const named = [...read(file).matchAll(/["'(](\/quan-tri\/[\w./-]*)["')]/g)].map(
				([, name = '']) => name,
			);
			expect(named.length).toBeGreaterThan(0);
			expect(named.filter((name) => name !== '/quan-tri/cms' && !has(name))).toEqual([]);
		},
	);

	it('has the words where the bundle asks for them', () => {
		expect(JSON.parse(read('cms@0.221.1/locales/vi.json'))).toMatchObject({ save: 'Lưu' });
	});

	it('has every picture of the guide, at its size', () => {
		const pictures = [...read('huong-dan/index.html').matchAll(/src="([\w-]+\.webp)"/g)];
		expect(pictures).toHaveLength(3);
		for (const [, name] of pictures) expect(has(`quan-tri/huong-dan/${name}`), name).toBe(true);
	});

	it('asks not to be found by search engines', () => {
		for (const file of ['index.html', 'huong-dan/index.html'])
			expect(read(file)).toContain('<meta name="robots" content="noindex">');
	});
});

describe('the page', () => {
	it('says how a city sets it up, until it has', () => {
		expect(laid().read('index.html')).toContain('chưa nối trang biên tập với kho nội dung');
		const set = laid({ editing: { backend: 'gitlab', repo: 'hoc/noi-dung' } }).read('index.html');
		expect(set).not.toContain('chưa nối');
		expect(set).toContain("connect-src 'self' data: blob: https://gitlab.com");
	});

	it('takes a name for words, never for markup', () => {
		const { read } = laid({ name: { vi: '</title><script>alert(1)</script>"' } });
		for (const file of ['index.html', 'huong-dan/index.html'])
			expect(read(file)).not.toContain('<script>alert');
	});
});

describe('what site.yaml says of editing', () => {
	const judged = (editing: object) =>
		schema.safeParse({ ...parse(readFileSync(`${TINY_CITY}/site.yaml`, 'utf8')), editing }).success;

	it.each([
		[{ backend: 'gitlab', repo: 'hoc/hue/noi-dung', appId: 'a1B2', host: 'git.example.org' }, true],
		[{ backend: 'github', repo: 'hoc/noi-dung', branch: 'chinh/2026', folder: 'hue' }, true],
		[{ backend: 'svn', repo: 'hoc/noi-dung' }, false],
		[{ backend: 'gitlab', repo: 'noi-dung' }, false],
		[{ backend: 'gitlab', repo: 'https://gitlab.com/a/b' }, false],
		[{ backend: 'gitlab', repo: '../../x' }, false],
		[{ backend: 'gitlab', repo: 'a/b', folder: '../content' }, false],
		[{ backend: 'gitlab', repo: 'a/b', branch: 'a b' }, false],
		// Nothing may end the directive of the policy that it comes to stand in.
		[{ backend: 'gitlab', repo: 'a/b', host: "x.vn; script-src 'unsafe-inline'" }, false],
		[{ backend: 'gitlab', repo: 'a/b', host: 'x.vn/y' }, false],
		[{ backend: 'gitlab', repo: 'a/b', token: 'secret' }, false],
	])('%j: %s', (editing, sound) => expect(judged(editing)).toBe(sound));
});
