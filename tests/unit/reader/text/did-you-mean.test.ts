import { expect, it } from 'vitest';
import { editDistance, nearest } from '../../../../src/reader/text/did-you-mean.ts';

it('counts a swap of neighbours as one slip', () => {
	expect(editDistance('mau', 'mua')).toBe(1);
	expect(editDistance('singel', 'single')).toBe(1);
});

it('counts what is added, left out and exchanged', () => {
	expect(editDistance('', 'abc')).toBe(3);
	expect(editDistance('host', 'hosts')).toBe(1);
	expect(editDistance('kitten', 'sitting')).toBe(3);
});

it('offers the nearest known word, whatever its capitals', () => {
	expect(nearest('Hosts', ['hosts', 'places'])).toBe('hosts');
	expect(nearest('tittle', ['title', 'topics'])).toBe('title');
});

it('offers nothing beyond three slips, or beyond half of a short word', () => {
	expect(nearest('abcdefgh', ['stuvwxyz'])).toBeUndefined();
	expect(nearest('to', ['en', 'vi'])).toBeUndefined();
	expect(nearest('finish', ['end', 'start'])).toBeUndefined();
});

it('offers the first of two that are equally near', () => {
	expect(nearest('bat', ['cat', 'hat'])).toBe('cat');
});
