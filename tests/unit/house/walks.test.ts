/** How walks find things: by role, by id, by what the site says; by their style through e2e/parts.ts alone. */
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { messagesIn } from '../../../src/i18n/messages/index.ts';

const walks = globSync('tests/{e2e,a11y,visual}/**/*.ts').filter((file) => !file.endsWith('e2e/parts.ts'));
const LITERAL = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;

/** Every text in a file that stands between quotes, imports aside, with its line. */
function* literalsIn(file: string): Generator<{ readonly at: string; readonly text: string }> {
	const lines = readFileSync(file, 'utf8').split('\n');
	for (const [index, line] of lines.entries()) {
		if (/^(?:import|export) .* from |^\} from /.test(line)) continue;
		for (const [, single, double, template] of line.matchAll(LITERAL))
			yield { at: `${file}:${index + 1}`, text: single ?? double ?? template ?? '' };
	}
}

/** A class in a selector: `.agenda`, `li.open > a`, `:not(.more)`; no sentence, no address, no name of a file. */
const TAG =
	'(?:a|article|aside|b|body|button|dd|div|dl|dt|footer|header|h\\d|label|li|main|nav|ol|p|section|span|summary|svg|table|td|th|tr|ul)?';
const CLASS = new RegExp(`(?:^|[\\s>(,~+])${TAG}\\.[a-z][\\w-]*(?=$|[\\s>:,)[.#])`);
const FILE = /\/|\.(?:css|html|ics|js|json|png|spec|svg|ts|txt|woff2|xlsx|xml)\b/;
/** Hosts of other calendars, and keys of saved offers. */
const HOST = /^[a-z.]+\.com$|^p\./;
const isSelector = (text: string): boolean =>
	CLASS.test(text) &&
	!HOST.test(text) &&
	!FILE.test(text) &&
	!/\$\{(?!PART\b|part\b)/.test(text.replace(/\[[^\]]*\]/g, ''));

it('name no class of their own', () => {
	const named = walks.flatMap((file) =>
		[...literalsIn(file)].flatMap(({ at, text }) => (isSelector(text) ? [`${at} ${text}`] : [])),
	);
	expect(named).toEqual([]);
});

/** In letters: a shorter text is a word of the language as much as one of the site's. */
const LEAST = 8;

it('take long words of the site from its messages', () => {
	const said = new Map<string, string>();
	for (const language of ['vi', 'en'] as const)
		for (const [key, message] of Object.entries(messagesIn(language)))
			if (typeof message === 'string' && message.length >= LEAST) said.set(message, key);
	const copied = walks.flatMap((file) =>
		[...literalsIn(file)].flatMap(({ at, text }) => {
			const key = said.get(text);
			return key === undefined ? [] : [`${at} "${text}" is t.${key}`];
		}),
	);
	expect(copied).toEqual([]);
});

it('sees classes, and no sentences, addresses or files', () => {
	expect(
		['.agenda', 'table.month td', 'li:not(.more)', 'main > .rows a', '.big[data-part="day"]'].filter(
			isSelector,
		),
	).toHaveLength(5);
	expect(
		[
			'Ngày hội. Sách',
			'/lich/2026-11/',
			'lich.ics',
			'08:00–17:00',
			'a.b@example.org',
			'#ward-x a:visible',
		].filter(isSelector),
	).toEqual([]);
});
