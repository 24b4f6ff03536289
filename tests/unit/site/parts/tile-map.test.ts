import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { tileMap } from '../../../../src/domain/map/tile-map.ts';
import { keyTarget } from '../../../../src/site/parts/tile-map/key-target.ts';
import { TileMap, type WardTile } from '../../../../src/site/parts/tile-map/TileMap.tsx';
import { toneOf } from '../../../../src/site/parts/tile-map/tone.ts';

const cell = (id: string, row: number, column: number) => ({ id, row, column });
/**
 *  a b . c
 *  . . . .
 *  d . e .
 */
const cells = [cell('a', 0, 0), cell('b', 0, 1), cell('c', 0, 3), cell('d', 2, 0), cell('e', 2, 2)];
const from = (id: string, key: string, ctrl = false) => {
	const start = cells.find((each) => each.id === id);
	if (!start) throw new Error(id);
	return keyTarget(cells, start, key, ctrl)?.id;
};

describe('the keys of the map', () => {
	test.each([
		['a', 'ArrowRight', 'b'],
		['b', 'ArrowRight', 'c'],
		['c', 'ArrowRight', 'd'],
		['d', 'ArrowLeft', 'c'],
		['a', 'ArrowLeft', undefined],
		['e', 'ArrowRight', undefined],
		['a', 'ArrowDown', 'd'],
		['b', 'ArrowDown', 'd'],
		['c', 'ArrowDown', 'e'],
		['e', 'ArrowUp', 'b'],
		['a', 'ArrowUp', undefined],
		['d', 'ArrowDown', undefined],
		['b', 'Home', 'a'],
		['a', 'End', 'c'],
		['b', 'Enter', undefined],
		['b', 'Tab', undefined],
	])('from %s, %s leads to %s', (id, key, to) => expect(from(id, key)).toBe(to));

	test("with Ctrl, Home and End lead to the ends of the map, and arrows are the browser's", () => {
		expect(from('e', 'Home', true)).toBe('a');
		expect(from('a', 'End', true)).toBe('e');
		expect(from('a', 'ArrowRight', true)).toBeUndefined();
	});
});

describe('the tone of a cell', () => {
	test('is none for nothing, whatever the others have', () => {
		expect(toneOf(0, 0)).toBe('none');
		expect(toneOf(0, 900)).toBe('none');
	});

	test('does not make much of one', () => expect(toneOf(1, 1)).toBe('few'));

	test('of the greatest of many is the deepest', () => expect(toneOf(900, 900)).toBe('most'));

	test('never falls as the count grows, and shows that there is something', () => {
		const order = ['none', 'few', 'some', 'many', 'most'];
		fc.assert(
			fc.property(fc.nat(500), fc.nat(500), (a, b) => {
				const [less, more] = a < b ? [a, b] : [b, a];
				const depth = (count: number) => order.indexOf(toneOf(count, more));
				expect(depth(less)).toBeLessThanOrEqual(depth(more));
				expect(depth(less) > 0).toBe(less > 0);
			}),
		);
	});
});

describe('the map as it is drawn', () => {
	const { columns, rows, tiles } = tileMap([
		{ id: 'tren', geo: { lat: 11, lng: 100 } },
		{ id: 'duoi', geo: { lat: 10, lng: 101 } },
		{ id: 'xa' },
	]);
	const wards = tiles.map(
		({ id, column, row }): WardTile => ({
			...{ id, column, row },
			name: id,
			full: `Phường ${id}`,
			count: id === 'tren' ? 3 : 0,
			countWords: id === 'tren' ? '3 hoạt động' : 'chưa nhận được tin',
			href: `/${id}/`,
			chosen: id === 'tren',
		}),
	);
	const html = (onChoose?: (id: string) => void) =>
		renderToStaticMarkup(
			createElement(TileMap, {
				columns,
				rows,
				tiles: wards,
				label: 'Bản đồ',
				...(onChoose ? { onChoose } : {}),
			}),
		);

	test('links every ward, says its count in words, and has no inline style', () => {
		const drawn = html();
		expect(drawn.match(/<a /g)).toHaveLength(3);
		expect(drawn).toContain('<ul class="tile-map columns-');
		expect(drawn).toContain('href="/tren/"');
		expect(drawn).toContain('>Phường tren, 3 hoạt động<');
		expect(drawn).toContain('>Phường xa, chưa nhận được tin<');
		expect(drawn).not.toMatch(/style=|<button|tabindex/i);
	});

	test('shows the number beside the tone, and no zero', () => {
		expect(html()).toMatch(/tone-many[^>]*>.*?>3</);
		expect(html()).not.toMatch(/>0</);
	});

	test('hides free cells from those who listen', () =>
		expect(html().match(/<li aria-hidden="true"><\/li>/g)).toHaveLength(columns * rows - 3));

	test('with a choice has buttons that say whether they are pressed, and one stop for Tab', () => {
		const drawn = html(() => {});
		expect(drawn.match(/<button type="button"/g)).toHaveLength(3);
		expect(drawn.match(/aria-pressed="true"/g)).toHaveLength(1);
		expect(drawn.match(/tabindex="0"/gi)).toHaveLength(1);
		expect(drawn.match(/tabindex="-1"/gi)).toHaveLength(2);
	});
});
