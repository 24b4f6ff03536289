import { recordPath } from '../../i18n/routes.ts';
import type { Ward } from '../../schemas/index.ts';
import { both, type Found, type Indexing, wardName } from './found.ts';

export function foundWard(ward: Ward, indexing: Indexing): Found {
	const { language, t } = indexing;
	return {
		card: {
			type: 'wards',
			url: recordPath(language, 'wards', ward.id),
			title: wardName(ward, indexing),
			names: [ward.name.vi, ...ward.aliases, ...ward.formerNames],
			kind: t.wards,
		},
		facets: { 'phuong-xa': [ward.id] },
		words: [both(ward.name), both(ward.office?.address)],
	};
}
