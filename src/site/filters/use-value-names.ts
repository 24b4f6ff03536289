import { useCallback, useEffect, useState } from 'react';
import type { Facet } from '../../filters/vocabulary.ts';
import { monthAndYear } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/languages.ts';
import type { NarrowingKey } from '../../search/query/narrowing.ts';
import { fetchValueNames, type ValueNames } from './value-names.ts';

/**
 * What values are called. The names are one file for all filters of the site, fetched when they are
 * first `wanted`; until it is there, and if it does not come, a value keeps the look it has in the address.
 */
export function useValueNames(
	language: Language,
	wanted: boolean,
): (key: NarrowingKey | Facet, value: string) => string {
	const [names, setNames] = useState<ValueNames>({});
	useEffect(() => {
		if (!wanted || Object.keys(names).length > 0) return;
		fetchValueNames(language).then(setNames, () => undefined);
	}, [wanted, language]);
	return useCallback(
		(key, value) =>
			key === 'thang' && /^\d{4}-\d{2}$/.test(value)
				? monthAndYear(value, language)
				: (names[key]?.[value] ?? value),
		[names, language],
	);
}
