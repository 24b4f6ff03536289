import { describe, expect, it } from 'vitest';
import { preloadSearch } from '../../../src/ship/preload-search.ts';

const downloads = { module: '/pagefind/pagefind.js', files: ['/pagefind/pagefind.vi_1.pf_meta'] };
const LINKS =
	'<link rel="modulepreload" href="/pagefind/pagefind.js">' +
	'<link rel="preload" as="fetch" href="/pagefind/pagefind.vi_1.pf_meta" crossorigin>';

describe('the search page', () => {
	it('names the index’s files in its head, as a script’s own fetch asks for them', () =>
		expect(preloadSearch('<head><title>$&</title></head><body></body>', '/tim-kiem/', downloads)).toBe(
			`<head><title>$&</title>${LINKS}</head><body></body>`,
		));
	it.each([
		['an attribute', '<head><meta content="</head>">', '</head><body></body>'],
		['a title', '<head><title></head></title>', '</head><body></body>'],
		['data', '<head><script type="application/ld+json">"</head>"</script>', '</head><body></body>'],
		['a comment', '<head><!-- </head> -->', '</head><body></body>'],
	])('is not misled by what looks like the end of a head in %s', (_, before, after) =>
		expect(preloadSearch(before + after, '/tim-kiem/', downloads)).toBe(before + LINKS + after),
	);
	it('is missed by its address when it has no head', () =>
		expect(() => preloadSearch('<p>', '/tim-kiem/', downloads)).toThrow('/tim-kiem/'));
});
