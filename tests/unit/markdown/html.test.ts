import { describe, expect, it } from 'vitest';
import { readBody } from '../../../src/markdown/read.ts';
import { harmIn } from '../../support/harm.ts';
import { HTML_BODIES, LINK_BODIES, OTHER_BODIES } from '../../support/hostile-texts.ts';
import { html, kinds } from './read-html.ts';

describe('raw HTML', () => {
	it.each(HTML_BODIES)('%j is a fault, and is shown as text', (body) => {
		expect(kinds(body)).toContain('html');
		expect(harmIn(html(body))).toEqual([]);
		expect(html(body)).toContain('&lt;');
	});
	it('is reported once an element, where its start tag stands', () =>
		expect(readBody('a\n\nb <b>c</b> <i>d</i>').faults).toEqual([
			{ kind: 'html', text: '<b>', offset: 5 },
			{ kind: 'html', text: '<i>', offset: 14 },
		]));
	it('does not stop the Markdown beside it', () =>
		expect(html('**a** <b>c</b>')).toBe('<p><strong>a</strong> &lt;b>c&lt;/b></p>'));
});

describe('links', () => {
	it.each(LINK_BODIES)('%j is a fault, and leads nowhere', (body) => {
		expect(kinds(body)).toContain('link');
		expect(harmIn(html(body))).toEqual([]);
	});
	it.each([
		['[a](https://a.example/x?y=z&w#t)', '<a href="https://a.example/x?y=z&amp;w#t">a</a>'],
		['[a](mailto:a@b.vn?subject=x)', '<a href="mailto:a@b.vn?subject=x">a</a>'],
		[
			'[a](mailto:a@b.vn?subject=x%20y&body=m%0d%0an)',
			'<a href="mailto:a@b.vn?subject=x%20y&amp;body=m%0d%0an">a</a>',
		],
		['[a](tel:+84234)', '<a href="tel:+84234">a</a>'],
		['[a](/lich/)', '<a href="/lich/">a</a>'],
		['[a](c/d:e "t")', '<a href="c/d:e" title="t">a</a>'],
		['[a][b]\n\n[b]: /lich/', '<a href="/lich/">a</a>'],
		['https://a.example/', '<a href="https://a.example/">https://a.example/</a>'],
		['<a@b.vn>', '<a href="mailto:a@b.vn">a@b.vn</a>'],
	])('%s leads there', (body, link) => {
		expect(kinds(body)).toEqual([]);
		expect(html(body)).toBe(`<p>${link}</p>`);
	});
});

describe('characters that no text may hold', () => {
	it.each([
		['a &#x202e;b', '&#x202e;', 2],
		['a &amp; &rlm;b', '&rlm;', 8],
		['**a&ZeroWidthSpace;b**', '&ZeroWidthSpace;', 3],
		['a&#173;b', '&#173;', 1],
		['a &copy; &#x61C;b', '&#x61C;', 9],
		['# a&#7;', '&#7;', 3],
		['| a |\n|---|\n| &lrm;b |', '&lrm;', 14],
		['[a](/b&#x200b;c)', '&#x200b;', 6],
		['[a](/b "c&#x202e;")', '&#x202e;', 9],
		['a [b]\n\n[b]: /c "&#x202e;"', '&#x202e;', 16],
	])('%j is a fault where its name stands', (body, text, offset) => {
		expect(readBody(body).faults).toEqual([{ kind: 'character', text, offset }]);
	});
	it.each(['a &copy; b', '`&rlm;`', '```\n&#7;\n```', 'a&nbsp;b', 'a&#10;b', '👩&zwj;🚀', 'a & b; \\&rlm;'])(
		'%j has none',
		(body) => expect(kinds(body)).toEqual([]),
	);
	it('as they stand in the file are found there', () => expect(kinds('a\u202eb')).toEqual([]));
});

describe('a body that shows nothing', () => {
	it.each([
		'&nbsp;',
		'[a]: /b',
		'[a]: /b "c"',
		'&#x2800;',
		'---',
		'> ',
		'- \n- ',
		'#',
		'| |\n|-|',
		'**&nbsp;**',
	])('%j is a fault', (body) => expect(kinds(body)).toEqual(['blank']));
	it('of strays alone is both', () => expect(kinds('&rlm;')).toEqual(['character', 'blank']));
	it.each(['a', '1', '`a`', '    a', '| a |\n|-|', '☑', '[a](/b)', '©'])('%j shows something', (body) =>
		expect(kinds(body)).toEqual([]),
	);
});

describe('pictures and footnotes', () => {
	it.each(OTHER_BODIES)('%j is a fault', (body) => {
		expect(kinds(body)).toHaveLength(body.includes('[^') ? 2 : 1);
		expect(harmIn(html(body))).toEqual([]);
	});
	it('a picture is shown by its words', () =>
		expect(html('![a cat](https://evil.example/p.png)')).toBe('<p>a cat</p>'));
});

describe('headings', () => {
	it('are named after the record, so that none takes the name of a part of the page', () =>
		expect(html('## Main\n\n### main\n\n[up](#main)')).toBe(
			'<h2 id="muc-x-main">Main</h2>\n<h3 id="muc-x-main-1">main</h3>\n<p><a href="#muc-x-main">up</a></p>',
		));
	it('begin below the page’s own', () => expect(html('# A')).toBe('<h2 id="muc-x-a">A</h2>'));
});
