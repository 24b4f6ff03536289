import type { ContentFile, Finding, Path } from '../reader/index.ts';
import { nodesAt } from './nodes.ts';
import { entries, type Rule } from './rule.ts';

/** Bodies are Markdown. Raw HTML and script-like links in them are refused here, and never reach a page. */
export const bodyMarkup: Rule = (input) =>
	entries(input).flatMap(({ record, raw, file, path }) =>
		['vi', 'en'].flatMap((language) =>
			nodesAt(record ?? raw, ['body', language]).flatMap(({ path: inner, value }) =>
				typeof value === 'string' ? markupIn(value, file, [...path, ...inner]) : [],
			),
		),
	);

const TAG = /<(?:\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?|!--|!\[CDATA\[|\?)[^<>]*>?/gi;
const INLINE_LINK = /\]\(\s*(?:<([^>\n]*)>|([^)\s]*))/g;
const LINK_DEFINITION = /^ {0,3}\[[^\]]+\]:\s*<?(\S+)/gm;
const AUTOLINK = /<([a-z][a-z0-9+.-]*:[^<>\s]*)>/gi;
const ALLOWED_SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);

function markupIn(body: string, file: ContentFile, path: Path): Finding[] {
	const text = withoutCode(body);
	const tags = [...text.matchAll(TAG)]
		.map(([tag]) => tag)
		.filter((tag, _, all) => !isAutolink(tag) && !closesOneOf(tag, all))
		.map((tag) =>
			finding(file, path, tag, {
				message: { vi: `có thẻ HTML ${tag}`, en: `there is an HTML tag ${tag}` },
				cure: {
					vi: 'Dùng Markdown: **đậm**, *nghiêng*, [chữ](https://…), danh sách bắt đầu bằng "- ".',
					en: 'Use Markdown: **bold**, *italic*, [text](https://…), lists starting with "- ".',
				},
			}),
		);
	const links = [INLINE_LINK, LINK_DEFINITION, AUTOLINK]
		.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? ''))
		.filter((target) => !isSafe(target))
		.map((target) =>
			finding(file, path, target, {
				message: { vi: `liên kết "${target}" không được phép`, en: `the link "${target}" is not allowed` },
				cure: {
					vi: 'Liên kết phải bắt đầu bằng https://, mailto:, tel: hoặc dấu /.',
					en: 'A link must start with https://, mailto:, tel: or a slash.',
				},
			}),
		);
	return [...tags, ...links];
}

/** Points at the very words in the file; a body that YAML re-flowed is pointed at as a whole. */
function finding(
	file: ContentFile,
	path: Path,
	words: string,
	said: Pick<Finding, 'message' | 'cure'>,
): Finding {
	const body = file.text.search(/^\s*body:/m);
	const offset = path[0] === 'body' && body >= 0 ? file.text.indexOf(words, body) : -1;
	const at = offset >= 0 ? { offset } : { path };
	return { severity: 'error', file, at, rule: 'body-markup', ...said };
}

const withoutCode = (body: string) => body.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]+`/g, '');

/** The end of an element whose start is reported needs no report of its own. */
const closesOneOf = (tag: string, all: readonly string[]) =>
	tag.startsWith('</') &&
	all.some((other) => new RegExp(`^<${tag.slice(2).replace(/\W.*$/s, '')}\\b`, 'i').test(other));

const isAutolink = (tag: string) => /^<(https?:|mailto:|[^\s<>@]+@)/i.test(tag);

/** Whether a link's target has an allowed scheme or none, also after escapes, entities and blanks are taken out of it. */
function isSafe(target: string): boolean {
	const plain = target
		.replace(/\\(?=[!-/:-@[-`{-~])/g, '')
		.replace(/&#x([0-9a-f]+);?/gi, (_, hex: string) => character(Number.parseInt(hex, 16)))
		.replace(/&#(\d+);?/g, (_, digits: string) => character(Number(digits)))
		.replace(/&colon;/gi, ':')
		.replace(/&(tab|newline);/gi, '')
		.replace(/[\s\p{Cc}]/gu, '');
	if (plain.startsWith('//')) return false;
	const scheme = /^([^/?#:]*):/.exec(plain)?.[1];
	return scheme === undefined || ALLOWED_SCHEMES.has(scheme.toLowerCase());
}

const character = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');
