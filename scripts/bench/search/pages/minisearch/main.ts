/** MiniSearch with its index made beforehand and loaded whole. */
import MiniSearch from 'minisearch';
import { ask, OPTIONS } from '../../minisearch.ts';
import { answerBy } from '../page.ts';

const index = fetch('/index.json').then(async (response) =>
	MiniSearch.loadJSONAsync(await response.text(), OPTIONS),
);

answerBy(async (query) => ask(await index, query));
