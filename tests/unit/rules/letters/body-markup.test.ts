import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/reader/index.ts';
import type { EntriesByCollection, RuleInput } from '../../../../src/rules/kit/rule.ts';
import { bodyMarkup } from '../../../../src/rules/letters/body-markup.ts';
import { TEST_NOW, TEST_TODAY } from '../../../clock.ts';
import { TINY_CITY } from '../../../support/cities.ts';
import { HTML_BODIES, LINK_BODIES, OTHER_BODIES } from '../../../support/hostile-texts.ts';

const { records } = readContent(TINY_CITY);

function messages(body: string): string[] {
	const file = {
		path: 'pages/x.yaml',
		shown: 'content/pages/x.yaml',
		text: '',
		entries: [],
		unreadable: false,
	};
	const entries: EntriesByCollection = {
		pages: [{ collection: 'pages', id: 'x', path: [], raw: { body: { vi: body } }, file }],
	};
	const input: RuleInput = {
		records,
		files: [file],
		otherFiles: [],
		now: TEST_NOW,
		today: TEST_TODAY,
		entries,
	};
	return bodyMarkup(input).map((finding) => finding.message.en);
}

describe('refuses', () => {
	it.each([
		'<script>alert(1)</script>',
		'<img src=x onerror=y>',
		'a <br/> b',
		'<!-- x -->',
		'<SCRIPT SRC=//x>',
		'[x](javascript:alert(1))',
		'[x](JaVaScRiPt:alert(1))',
		'[x](java&#115;cript:x)',
		'[x](&#x6A;avascript:x)',
		'[x](javascript&colon;x)',
		'[x]( data:text/html,x )',
		'![x](data:image/png;base64,x)',
		'[x](<vbscript:x>)',
		'[x]: javascript:alert(1)',
		'<javascript:alert(1)>',
		'[x](//other.example/)',
		'[x](<java\tscript:x>)',
		'[x](javascript\\:x)',
	])('%s', (body) => {
		expect(messages(body)).not.toEqual([]);
	});
});

describe('refuses what only a guess would take for code or for no link', () => {
	it.each([...HTML_BODIES, ...LINK_BODIES, ...OTHER_BODIES])('%j', (body) => {
		expect(messages(body)).not.toEqual([]);
	});
});

describe('lets be', () => {
	it.each([
		'**đậm** và *nghiêng*',
		'[trang](https://a.example/x?y=z#t)',
		'[thư](mailto:a@b.vn)',
		'[gọi](tel:+84234)',
		'[lịch](/lich/)',
		'[mục](#muc)',
		'<https://a.example/>',
		'<a@b.vn>',
		'3 < 5 và 7 > 2',
		'giá <20.000 đồng',
		'`<b>` là mã',
		'```\n<script>\n```',
		'[a:b](c/d:e)',
		'> trích dẫn',
		// No space after its name: text to every browser, once it is written as text.
		'<svg/onload=x>',
		'---\ndraft: x\n---\nchữ',
	])('%s', (body) => {
		expect(messages(body)).toEqual([]);
	});
});
