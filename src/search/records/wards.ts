import { recordPath } from '../../i18n/routes.ts';
import { wardWords } from '../../i18n/wording.ts';
import type { Ward } from '../../schemas/index.ts';
import { both, type Indexed, type Indexing } from './indexed.ts';

export function indexedWard(ward: Ward, indexing: Indexing): Indexed {
	const { language, t } = indexing;
	return {
		card: {
			type: 'wards',
			url: recordPath(language, 'wards', ward.id),
			title: wardWords(ward, language),
			names: [ward.name.vi, ...ward.aliases, ...ward.formerNames, ...ward.olderNames],
			kind: t.wards,
		},
		facets: { 'phuong-xa': [ward.id] },
		words: [both(ward.name), both(ward.office?.address)],
	};
}
