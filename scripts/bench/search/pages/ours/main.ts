/** Our search as the site's search page asks it. */
import { wordsFile } from '../../../../../src/search/pagefind.ts';
import { createSearch } from '../../../../../src/search/query.ts';
import { answerBy } from '../page.ts';

const NOW = '2026-11-22T08:00';

const search = createSearch({
	fetcher: globalThis,
	isPast: ({ dates }) => dates !== undefined && dates.every(({ end }) => end < NOW),
	vocabulary: async () => (await fetch(wordsFile('vi'))).json(),
});

answerBy(async (query) => {
	const answer = await search.find(query);
	return { total: answer.total, cards: await answer.load(10) };
});
