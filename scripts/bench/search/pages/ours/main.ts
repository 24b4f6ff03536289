/** Our search as the site's search page asks it. */
import { wordsFile } from '../../../../../src/search/query/pagefind.ts';
import { createSearch } from '../../../../../src/search/query/query.ts';
import { SITE_NOW } from '../../../clock.ts';
import { answerBy } from '../page.ts';

const search = createSearch({
	fetcher: globalThis,
	isPast: ({ dates }) => dates?.every(({ end }) => end < SITE_NOW) ?? false,
	vocabulary: async () => (await fetch(wordsFile('vi'))).json(),
});

answerBy(async (query) => {
	const answer = await search.find(query);
	return { total: answer.total, cards: await answer.load(10) };
});
