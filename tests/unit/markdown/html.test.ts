import { describe, expect, it } from 'vitest';
import { bodyHtml } from '../../../src/markdown/html.ts';
import { readBody } from '../../../src/markdown/read.ts';
import { harmIn } from '../../support/harm.ts';
import { HOSTILE_LINES, HTML_BODIES, LINK_BODIES, OTHER_BODIES } from '../../support/hostile-texts.ts';

const html = (source: string) => bodyHtml(source, 'x');
const kinds = (source: string) => readBody(source).faults.map(({ kind }) => kind);

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

describe('what means something to a layer below', () => {
	it.each([
		['---\na: [\n---\nx', '<hr>\n<h2 id="muc-x-a-">a: [</h2>\n<p>x</p>'],
		['+++\nx\n+++\ny', '<p>+++\nx\n+++\ny</p>'],
		['---\ndraft: note\n---\ntext', '<hr>\n<h2 id="muc-x-draft-note">draft: note</h2>\n<p>text</p>'],
	])('front matter is Markdown like the rest: %j', (body, expected) => {
		expect(kinds(body)).toEqual([]);
		expect(html(body)).toBe(expected);
	});
	it('code has neither language nor colours', () =>
		expect(html('```js onload\nlet a = "<b>";\n```')).toBe('<pre><code>let a = "&lt;b>";\n</code></pre>'));
	it('a table has no styles', () =>
		expect(html('| a |\n|--:|\n| 1 |')).toMatch(/^<table>\n<thead>\n<tr>\n<th>a<\/th>/));
	it('a ticked box is a sign, not a field', () =>
		expect(html('- [x] a\n- [ ] b')).toBe('<ul>\n<li>☑ a</li>\n<li>☐ b</li>\n</ul>'));
	it('quotation marks and dashes stay as they are written', () =>
		expect(html('"a" -- b...')).toBe('<p>"a" -- b...</p>'));
	it('the words of a line are never markup of the page', () => {
		for (const line of HOSTILE_LINES) expect(harmIn(html(line)), line).toEqual([]);
	});
});

describe('headings', () => {
	it('are named after the record, so that none takes the name of a part of the page', () =>
		expect(html('## Main\n\n### main\n\n[up](#main)')).toBe(
			'<h2 id="muc-x-main">Main</h2>\n<h3 id="muc-x-main-1">main</h3>\n<p><a href="#muc-x-main">up</a></p>',
		));
	it('begin below the page’s own', () => expect(html('# A')).toBe('<h2 id="muc-x-a">A</h2>'));
});

describe('a body that would take long', () => {
	const N = 40_000;
	/** The processor’s own time of reading: the machine may be busy. */
	const timed = (body: string) => {
		const before = process.cpuUsage();
		const { faults } = readBody(body);
		const { user, system } = process.cpuUsage(before);
		return { faults, written: html(body), seconds: (user + system) / 1e6 };
	};
	it.each([
		['quotations in one line', '>'.repeat(N)],
		['quotations with spaces', '> '.repeat(N / 2)],
		['lists in one line', '+ '.repeat(N / 2)],
		['numbered lists in one line', '1) '.repeat(N / 3)],
		['both in turn', '> - '.repeat(N / 4)],
		['lists in lists', Array.from({ length: 190 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n')],
		['stars', `${'*'.repeat(N / 2 - 1)}a${'*'.repeat(N / 2)}`],
		['emphasis in emphasis', '*a '.repeat(N / 6) + ' a*'.repeat(N / 6)],
		['characters by their names', '&copy;'.repeat(N / 6)],
		['characters by their numbers', '&#7;'.repeat(N / 4)],
		['a table of many cells', `${'|a'.repeat(100)}\n${'|-'.repeat(100)}\n${'|b\n'.repeat(13_000)}`],
	])('%s is a fault and is shown as text', (_, body) => {
		const { faults, written, seconds } = timed(body);
		expect(faults).toHaveLength(1);
		expect(harmIn(written)).toEqual([]);
		expect(seconds).toBeLessThan(1);
	});
	it.each([
		['quotation marks', '"'.repeat(N)],
		['dashes', 'a--'.repeat(N / 3)],
		['open brackets', '['.repeat(N)],
		['links in links', '[a]('.repeat(N / 4)],
		['open tags', '<a b="'.repeat(N / 6)],
		['closing tags', '</a>'.repeat(9999)],
		['comments', '<!--'.repeat(N / 4)],
		['definitions', '[a]: x\n'.repeat(N / 7)],
		['footnotes', `${'[^a]'.repeat(5000)}\n\n[^a]: x`],
		['a long rule', '-'.repeat(N)],
		['a rule of stars', '* '.repeat(N / 2)],
		['names without an end', '&copy'.repeat(N / 5)],
		['as many names as there may be', '&copy; '.repeat(1000)],
	])('%s do not', (_, body) => {
		const { written, seconds } = timed(body);
		expect(harmIn(written)).toEqual([]);
		expect(seconds).toBeLessThan(1);
	});
});
