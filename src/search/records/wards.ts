import { recordPath } from '../../i18n/routes.ts';
import type { Ward } from '../../schemas/index.ts';
import { both, type Found, type Indexing, wardName, wardWords } from './found.ts';

export function foundWard(ward: Ward, indexing: Indexing): Found {
	const { language, t } = indexing;
	return {
		card: {
			type: 'wards',
			url: recordPath(language, 'wards', ward.id),
			title: wardName(ward, indexing),
			kind: t.wards,
		},
		words: [...wardWords(ward), ...ward.formerNames, both(ward.office?.address)],
	};
}
