import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addRecent,
	clearRecent,
	MOST_RECENT,
	type OpenStorage,
	recentSearches,
	removeRecent,
	STORAGE_NAME,
} from '../../../../src/search/suggest/recent.ts';
import { foldedWords } from '../../../../src/search/text/fold.ts';

function storageWith(text?: string): OpenStorage & { readonly texts: Map<string, string> } {
	const texts = new Map(text === undefined ? [] : [[STORAGE_NAME, text]]);
	const storage = {
		getItem: (name: string) => texts.get(name) ?? null,
		setItem: (name: string, value: string) => void texts.set(name, value),
		removeItem: (name: string) => void texts.delete(name),
	};
	return Object.assign(() => storage, { texts });
}
const refuse = (): never => {
	throw new DOMException('denied', 'SecurityError');
};
const denied: OpenStorage = refuse;
const full: OpenStorage = () => ({ getItem: () => '["cũ"]', setItem: refuse, removeItem: refuse });

describe('recent searches', () => {
	test('are kept newest first', () => {
		const storage = storageWith();
		for (const query of ['bảo tàng', 'thư viện', ' ca huế ']) addRecent(storage, query);
		expect(recentSearches(storage)).toEqual(['ca huế', 'thư viện', 'bảo tàng']);
	});
	test('stand once, as spelt last', () => {
		const storage = storageWith();
		for (const query of ['dai noi', 'thư viện', 'Đại Nội']) addRecent(storage, query);
		expect(recentSearches(storage)).toEqual(['Đại Nội', 'thư viện']);
	});
	test('are at most ten', () => {
		const storage = storageWith();
		for (let at = 0; at < 15; at++) addRecent(storage, `lớp ${at}`);
		expect(recentSearches(storage)).toHaveLength(MOST_RECENT);
		expect(recentSearches(storage)[0]).toBe('lớp 14');
	});
	test('are removed one by one, and cleared so that nothing of them stays', () => {
		const storage = storageWith();
		for (const query of ['bảo tàng', 'thư viện']) addRecent(storage, query);
		removeRecent(storage, 'thư viện');
		expect(recentSearches(storage)).toEqual(['bảo tàng']);
		clearRecent(storage);
		expect(storage.texts.size).toBe(0);
	});
	test('are no texts without a word', () => {
		const storage = storageWith();
		for (const query of ['', '  ', '?!', '🙂']) addRecent(storage, query);
		expect(recentSearches(storage)).toEqual([]);
	});
	test.each([
		['{"a":1}', []],
		['not JSON', []],
		['[1, null, {"a": 2}, ["x"], "thư viện"]', ['thư viện']],
		[JSON.stringify(['a'.repeat(5000)]), ['a'.repeat(200)]],
	])('are read from %s as %s', (text, expected) => {
		expect(recentSearches(storageWith(text))).toEqual(expected);
	});
	test('are none where storage is denied, and stay as they are where it is full', () => {
		for (const change of [
			() => addRecent(denied, 'thư viện'),
			() => removeRecent(denied, 'thư viện'),
			() => clearRecent(denied),
			() => addRecent(full, 'thư viện'),
			() => clearRecent(full),
		])
			expect(change).not.toThrow();
		expect(recentSearches(denied)).toEqual([]);
		expect(recentSearches(full)).toEqual(['cũ']);
	});
	test('never throw and keep no repeats, whatever is stored and searched', () => {
		const stored = fc.oneof(
			fc.string(),
			fc.json(),
			fc.array(fc.string()).map((list) => JSON.stringify(list)),
		);
		fc.assert(
			fc.property(stored, fc.array(fc.string({ unit: 'binary' })), (text, queries) => {
				const storage = storageWith(text);
				for (const query of queries) addRecent(storage, query);
				const folded = recentSearches(storage).map((query) => foldedWords(query).join(' '));
				expect(new Set(folded).size).toBe(folded.length);
				expect(folded).not.toContain('');
				expect(folded.length).toBeLessThanOrEqual(MOST_RECENT);
			}),
		);
	});
});
