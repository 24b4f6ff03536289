import { hostsOf } from '../../catalogue/graph/whereabouts.ts';
import { isOpenCall } from '../../domain/trust/standing.ts';
import { unique } from '../../filters/of-session.ts';
import { partialDateWords } from '../../i18n/dates.ts';
import { sayPlain } from '../../i18n/languages.ts';
import { path } from '../../i18n/routes.ts';
import type { Call } from '../../schemas/index.ts';
import { cardHead, type Indexed, type Indexing, placeWords, sharedWords } from './indexed.ts';

/** A call stands on the page of all calls; one that is closed does so no more, and that page is where it led. */
export function indexedCall(call: Call, indexing: Indexing): Indexed {
	const { catalogue, language, t } = indexing;
	const hosts = hostsOf(catalogue, call);
	return {
		card: {
			type: 'calls',
			url: `${path(language, 'takePart')}#${call.id}`,
			...cardHead(call, indexing),
			kind: t.calls,
			place: hosts.map(({ title }) => sayPlain(title, language)).join(', '),
			status: call.closes && t.until(partialDateWords(call.closes, language)),
		},
		facets: { 'chu-de': call.topics, 'phuong-xa': unique(hosts.flatMap(({ ward }) => ward ?? [])) },
		words: [...sharedWords(call, indexing), sayPlain(call.how, language), ...hosts.flatMap(placeWords)],
		past: !isOpenCall(call, catalogue.today),
	};
}
