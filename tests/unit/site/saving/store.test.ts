import { describe, expect, it } from 'vitest';
import { tryChange } from '../../../../src/site/saving/outcome.ts';
import { changeSaved, MOST_SAVED, readSaved } from '../../../../src/site/saving/store.ts';
import { FullStorage, MemoryStorage } from '../../../support/storage.ts';

const A = 'hoi-sach_20261123T0800';
const B = 'p.gio-doc-sach';
const keys = (text: string) => [...readSaved(new MemoryStorage(text)).keys()];

describe('the store', () => {
	it('is empty at first', () => expect(readSaved(new MemoryStorage()).size).toBe(0));

	it('keeps what was saved, in order, with what was seen', () => {
		const storage = new MemoryStorage();
		changeSaved(storage, (saved) => saved.set(A, { title: 'Hội sách', start: '2026-11-23T08:00' }));
		changeSaved(storage, (saved) => saved.set(B, {}));
		expect([...readSaved(storage)]).toEqual([
			[A, { title: 'Hội sách', start: '2026-11-23T08:00' }],
			[B, {}],
		]);
	});

	it('reads anew before each change: two tabs lose nothing of one another', () => {
		const storage = new MemoryStorage();
		changeSaved(storage, (saved) => {
			// The other tab is quicker.
			changeSaved(storage, (other) => other.set(B, {}));
			saved.set(A, {});
		});
		changeSaved(storage, (saved) => saved.set(B, {}));
		expect(keys(storage.getItem('my-calendar') ?? '')).toEqual([A, B]);
	});

	it.each([
		['cut short', `{"v":1,"items":{"${A}":{"title":"Hội`, [A]],
		['of an older version, a list of keys', `["${A}","${B}"]`, [A, B]],
		['of a newer version', `{"v":2,"lists":[{"items":["${A}"]}]}`, [A]],
		['without items', '{"v":1}', []],
		['null', 'null', []],
		['not ours at all', '<html>404</html>', []],
	])('recovers the keys of a text that is %s', (_, text, expected) => expect(keys(text)).toEqual(expected));

	it('puts what it could not read aside before it writes over it', () => {
		const storage = new MemoryStorage('{"v":2,"future":true}');
		changeSaved(storage, (saved) => saved.set(A, {}));
		expect(storage.getItem('my-calendar.old')).toBe('{"v":2,"future":true}');
		expect(keys(storage.getItem('my-calendar') ?? '')).toEqual([A]);
	});
});

describe('a change that cannot be kept', () => {
	const many = () => {
		const storage = new MemoryStorage();
		changeSaved(storage, (saved) => {
			for (let n = 0; n < MOST_SAVED; n++) saved.set(`p.lop-${n}`, {});
		});
		return storage;
	};

	it('says that there is no room', () =>
		expect(
			tryChange(
				() => new FullStorage(),
				(saved) => saved.set(A, {}),
			),
		).toBe('full'));

	it('says that the browser forbids it, where naming the storage throws', () =>
		expect(
			tryChange(
				() => {
					throw new DOMException('denied', 'SecurityError');
				},
				(saved) => saved.set(A, {}),
			),
		).toBe('blocked'));

	it('says that the list is full, and keeps it as it was', () => {
		const storage = many();
		expect(
			tryChange(
				() => storage,
				(saved) => saved.set(A, {}),
			),
		).toBe('many');
		expect(readSaved(storage).size).toBe(MOST_SAVED);
		expect(readSaved(storage).has(A)).toBe(false);
	});

	it('can still take away from a full list', () => {
		const storage = many();
		expect(
			tryChange(
				() => storage,
				(saved) => saved.delete('p.lop-7'),
			),
		).toBe('kept');
		expect(readSaved(storage).size).toBe(MOST_SAVED - 1);
	});
});
