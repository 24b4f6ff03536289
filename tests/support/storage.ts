/** A browser's storage for tests; one that refuses, and one that is full. */
import type { Kept } from '../../src/site/saving/store.ts';

export class MemoryStorage implements Kept {
	readonly texts = new Map<string, string>();
	constructor(text?: string) {
		if (text !== undefined) this.texts.set('my-calendar', text);
	}
	getItem(name: string): string | null {
		return this.texts.get(name) ?? null;
	}
	setItem(name: string, text: string): void {
		this.texts.set(name, text);
	}
}

export class FullStorage extends MemoryStorage {
	override setItem(): void {
		throw new DOMException('no room', 'QuotaExceededError');
	}
}
