import { useCallback, useEffect, useState } from 'react';
import { monthAndYear } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/languages.ts';
import { filterNamesPath } from '../../i18n/routes.ts';
import type { NarrowingKey } from '../../search/narrowing.ts';

type Names = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * What the values of a narrowing are called. The names are one file for all filters of the site, fetched when they are
 * first `wanted`; until it is there, and if it does not come, a value keeps the look it has in the address.
 */
export function useNames(language: Language, wanted: boolean): (key: NarrowingKey, value: string) => string {
	const [names, setNames] = useState<Names>({});
	useEffect(() => {
		if (!wanted || Object.keys(names).length > 0) return;
		fetch(filterNamesPath(language)).then(
			async (answer) => answer.ok && setNames(await answer.json()),
			() => undefined,
		);
	}, [wanted, language]);
	return useCallback(
		(key, value) =>
			key === 'thang' && /^\d{4}-\d{2}$/.test(value)
				? monthAndYear(value, language)
				: (names[key]?.[value] ?? value),
		[names, language],
	);
}
