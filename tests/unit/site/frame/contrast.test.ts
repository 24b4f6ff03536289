import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/site/frame/styles/tokens.css', 'utf8');
type Tokens = Readonly<Record<string, string>>;

/** The colour tokens of each theme block; the dark one stands twice, for the device's wish and for the reader's. */
function tokensAfter(selector: string): Tokens {
	const start = css.indexOf(selector);
	const block = css.slice(start, css.indexOf('}', start));
	return Object.fromEntries(
		[...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
	);
}
const light = tokensAfter(':root {');
const dark = { ...light, ...tokensAfter(":root[data-theme='dark'] {") };
const darkByDevice = { ...light, ...tokensAfter(":root:not([data-theme='light']) {") };

/** WCAG 2 relative luminance and contrast. */
function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
	const [hi = 0, lo = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (hi + 0.05) / (lo + 0.05);
}
const pick = (tokens: Tokens, name: string): string => {
	const value = tokens[name];
	if (!value) throw new Error(`no token --${name}`);
	return value;
};

describe.each([
	['light', light],
	['dark', dark],
])('the %s theme', (_, tokens) => {
	test.each(['ink', 'muted', 'tim', 'lam', 'son', 'ngoc', 'vang'])(
		'sets %s at least 7:1 on paper, sheet and wash',
		(ink) => {
			for (const ground of ['paper', 'sheet', 'wash']) {
				expect(
					contrast(pick(tokens, ink), pick(tokens, ground)),
					`${ink} on ${ground}`,
				).toBeGreaterThanOrEqual(7);
			}
		},
	);
	test('sets words on filled buttons and on amber at least 7:1', () => {
		expect(contrast(pick(tokens, 'on-fill'), pick(tokens, 'tim'))).toBeGreaterThanOrEqual(7);
		expect(contrast(pick(tokens, 'on-amber'), pick(tokens, 'amber'))).toBeGreaterThanOrEqual(7);
	});
	test('sets ink on every tone of a map at least 7:1', () => {
		for (const tone of ['tone-few', 'tone-some', 'tone-many', 'tone-most']) {
			expect(contrast(pick(tokens, 'ink'), pick(tokens, tone)), tone).toBeGreaterThanOrEqual(7);
		}
	});
	test('draws the edges of fields and chips at least 3:1', () => {
		for (const ground of ['paper', 'sheet']) {
			expect(contrast(pick(tokens, 'edge-line'), pick(tokens, ground)), ground).toBeGreaterThanOrEqual(3);
		}
	});
});

test('the dark theme is the same whether the device or the reader asks for it', () => {
	expect(darkByDevice).toEqual(dark);
});
