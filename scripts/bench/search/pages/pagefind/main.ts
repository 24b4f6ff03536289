/**
 * Pagefind as it comes: its own module, its own defaults. It works in a worker, which Chromium's slow-down of the
 * processor does not reach; `?same-thread` makes it work in the page, where it is as slow as everything else.
 */

import type { Pagefind } from '../../../../../src/search/query/pagefind.ts';
import { cardOf } from '../../../../../src/search/records/card-metas.ts';
import { answerBy } from '../page.ts';

const address = new URL('/pagefind/pagefind.js', location.origin).href;
// Pagefind's own module type is not published; the interface is what it exports.
const module = import(/* @vite-ignore */ address) as Promise<Pagefind>;
const ready = module.then(async (pagefind) => {
	if (new URLSearchParams(location.search).has('same-thread')) await pagefind.options({ noWorker: true });
	return pagefind;
});

answerBy(async (query) => {
	const { results } = await (await ready).search(query);
	const found = await Promise.all(results.slice(0, 10).map((result) => result.data()));
	return {
		total: results.length,
		cards: found.map(({ raw_url, url, meta, filters }) => cardOf(raw_url ?? url, meta, filters)),
	};
});
