import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeSearchIndex } from '../../../../src/search/index/index-site.ts';
import { tinyCatalogue } from '../../../support/tiny-catalogue.ts';

const says = { create: [] as string[], add: [] as string[], write: [] as string[], pages: 16 };
const close = vi.hoisted(() => vi.fn(async () => null));
vi.mock('pagefind', () => ({
	close,
	createIndex: async () => ({
		errors: says.create,
		index: {
			deleteIndex: async () => null,
			addCustomRecord: async () => ({ errors: says.add }),
			writeFiles: async ({ outputPath }: { outputPath: string }) => {
				const entry = { languages: { vi: { page_count: says.pages } } };
				writeFileSync(join(outputPath, 'pagefind-entry.json'), JSON.stringify(entry));
				return { errors: says.write };
			},
		},
	}),
}));

let directory: string;
beforeEach(() => {
	Object.assign(says, { create: [], add: [], write: [], pages: 16 });
	close.mockClear();
	directory = mkdtempSync(join(tmpdir(), 'search-index-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('an index that fails', () => {
	test.each(['create', 'add', 'write'] as const)(
		'stops with what Pagefind says at "%s", and Pagefind is closed',
		async (step) => {
			says[step] = ['disk full'];
			await expect(writeSearchIndex(tinyCatalogue(), directory)).rejects.toThrow(
				/^search index: .*disk full$/,
			);
			expect(close).toHaveBeenCalledOnce();
		},
	);
	test('stops when a page is missing', async () => {
		says.pages = 15;
		await expect(writeSearchIndex(tinyCatalogue(), directory)).rejects.toThrow('15 pages');
	});
	test('a refused record is named by its address', async () => {
		says.add = ['no content'];
		await expect(writeSearchIndex(tinyCatalogue(), directory)).rejects.toThrow('/dia-diem/thu-vien/');
	});
});
