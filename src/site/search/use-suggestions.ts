import { useCallback, useMemo, useRef, useState } from 'react';
import { download } from '../../downloads/download.ts';
import { suggestionsPath } from '../../i18n/data-paths.ts';
import type { Language } from '../../i18n/languages.ts';
import { makeSuggest, type Suggest, type Suggestions } from '../../search/suggest/suggest.ts';

const NONE: Suggestions = { list: [], typed: '' };

/** Suggestions for `text`; none until `load`, called whenever the box is touched, has fetched their file. */
export function useSuggestions(language: Language, text: string): Suggestions & { load: () => void } {
	const [suggest, setSuggest] = useState<Suggest>();
	const asked = useRef(false);
	const load = useCallback(async () => {
		if (asked.current) return;
		asked.current = true;
		try {
			const made = makeSuggest(await (await download(suggestionsPath(language))).json());
			setSuggest(() => made);
		} catch {
			// The one place where quiet is right: the search itself needs no suggestions, and says so when it fails. Whoever
			// touches the box again tries again.
			asked.current = false;
		}
	}, [language]);
	const found = useMemo(() => suggest?.(text) ?? NONE, [suggest, text]);
	return { ...found, load };
}
