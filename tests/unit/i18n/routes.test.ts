import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { endpoints } from '../../../src/i18n/endpoints.ts';
import { LANGUAGES, markOf, otherLanguage, say } from '../../../src/i18n/languages.ts';
import {
	languageOf,
	path,
	prosePages,
	type RouteName,
	recordPath,
	recordRoutes,
	routes,
} from '../../../src/i18n/routes.ts';

const names = Object.keys(routes) as RouteName[]; // the keys are known; Object.keys cannot say so

describe('addresses', () => {
	it('of the contract stand', () => {
		expect(path('vi', 'event', { id: 'hoi-sach' })).toBe('/su-kien/hoi-sach/');
		expect(path('en', 'month', { month: '2026-11' })).toBe('/en/calendar/2026-11/');
		expect(recordPath('vi', 'days', '23-11')).toBe('/ngay-ky-niem/23-11/');
		expect(recordPath('en', 'wards', 'thuan-hoa')).toBe('/en/wards/thuan-hoa/');
	});

	it.each(names)('of %s end in a slash, are ASCII, and tell their language', (name) => {
		for (const language of LANGUAGES) {
			const address = routes[name][language];
			expect(address).toMatch(/^\/([a-z0-9[\]-]+\/)*$/);
			expect(languageOf(address)).toBe(language);
		}
		expect(routes[name].vi.match(/\[\w+\]/g)).toEqual(routes[name].en.match(/\[\w+\]/g));
		expect(existsSync(new URL(`../../../src/site/${routes[name].file}`, import.meta.url))).toBe(true);
	});

	it('are different for different pages', () => {
		const all = names.flatMap((name) => LANGUAGES.map((language) => routes[name][language]));
		expect(new Set(all).size).toBe(all.length);
	});

	it('are refused without their parameter', () =>
		expect(() => path('vi', 'event')).toThrow('route event needs id'));

	it('every kind of record with a page has a route that takes an id', () => {
		for (const name of Object.values(recordRoutes)) expect(routes[name].vi).toContain('[id]');
		for (const name of Object.keys(prosePages)) expect(names).toContain(name);
		for (const { file } of endpoints)
			expect(existsSync(new URL(`../../../src/site/${file}`, import.meta.url)), file).toBe(true);
	});
});

describe('the language of an address', () => {
	it.each([
		['/', 'vi'],
		['/en/', 'en'],
		['/en', 'en'],
		['/english-club/', 'vi'],
		['/su-kien/en/', 'vi'],
		['/en/events/a/', 'en'],
	])('%s is %s', (address, language) => expect(languageOf(address)).toBe(language));
});

describe('a text that has no translation', () => {
	it('falls back to Vietnamese and says so', () =>
		expect(say({ vi: 'Bảo tàng' }, 'en')).toEqual({ text: 'Bảo tàng', lang: 'vi' }));
	it('is not marked on a Vietnamese page, nor where the translation exists', () => {
		expect(say({ vi: 'Bảo tàng', en: 'Museum' }, 'vi')).toEqual({ text: 'Bảo tàng' });
		expect(say({ vi: 'Bảo tàng', en: 'Museum' }, 'en')).toEqual({ text: 'Museum' });
		expect(otherLanguage('vi')).toBe('en');
	});
});

describe('a line that content holds in one language only', () => {
	it('is marked as Vietnamese on English pages when it is a sentence, not when it holds a name', () => {
		expect(markOf('Đưa sách, ca Huế đến gần hơn với học sinh', 'en')).toBe('vi');
		expect(markOf('A day in Huế', 'en')).toBeUndefined();
		expect(markOf('Decree of the Ministry', 'en')).toBeUndefined();
		expect(markOf('Đưa sách, ca Huế đến gần hơn với học sinh', 'vi')).toBeUndefined();
	});
});
