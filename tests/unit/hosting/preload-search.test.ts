import { describe, expect, it } from 'vitest';
import { preloadSearch } from '../../../src/hosting/preload-search.ts';

const downloads = { module: '/pagefind/pagefind.js', files: ['/pagefind/pagefind.vi_1.pf_meta'] };

describe('the search page', () => {
	it('names the index’s files in its head, as a script’s own fetch asks for them', () =>
		expect(preloadSearch('<head><title>$&</title></head><body></body>', '/tim-kiem/', downloads)).toBe(
			'<head><title>$&</title><link rel="modulepreload" href="/pagefind/pagefind.js">' +
				'<link rel="preload" as="fetch" href="/pagefind/pagefind.vi_1.pf_meta" crossorigin></head><body></body>',
		));
	it('is missed by its address when it has no head', () =>
		expect(() => preloadSearch('<p>', '/tim-kiem/', downloads)).toThrow('/tim-kiem/'));
});
