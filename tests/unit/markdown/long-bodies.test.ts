import { describe, expect, it } from 'vitest';
import { readBody } from '../../../src/markdown/read.ts';
import { harmIn } from '../../support/harm.ts';
import { HOSTILE_LINES } from '../../support/hostile-texts.ts';
import { html, kinds } from './read-html.ts';

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
