import { type RefObject, useEffect, useRef } from 'react';
import type { Language } from '../../i18n/languages.ts';
import { useCombobox } from './use-combobox.ts';
import { useOutsideText } from './use-outside-text.ts';
import { useRecent } from './use-recent.ts';
import { useRoom } from './use-room.ts';
import { useSuggestions } from './use-suggestions.ts';

/** What the search box offers, and what happens when somebody takes it. */
export function useSearchBox(
	language: Language,
	text: string,
	input: RefObject<HTMLInputElement | null>,
	onSearch: (text: string) => void,
) {
	/** Around the text and its list. */
	const box = useRef<HTMLDivElement>(null);
	const popup = useRef<HTMLDivElement>(null);
	const recent = useRecent(text);
	const { list, typed, load } = useSuggestions(language, text);
	const empty = text.trim() === '';
	const options = empty ? recent.queries : list.map((suggestion) => suggestion.text);
	const { open, active, show, close, onKeyDown } = useCombobox(options.length, choose);

	useRoom(popup, open);
	useOutsideText(box, {
		choose(option, byTouch) {
			// The keyboard goes, so that the results are seen.
			if (byTouch) input.current?.blur();
			choose(option);
		},
		leave: close,
		dismiss() {
			close();
			input.current?.focus();
		},
	});
	useEffect(() => {
		popup.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
	}, [active]);

	function choose(option: number) {
		finish(options[option] ?? text);
	}
	/** A finished search. */
	function finish(query: string) {
		recent.add(query);
		close();
		onSearch(query);
	}
	/** The box is used: what it will offer is fetched. */
	function touch() {
		load();
		recent.read();
	}
	function offer() {
		touch();
		show();
	}
	return {
		box,
		popup,
		recent,
		list,
		typed,
		empty,
		count: options.length,
		open,
		active,
		onKeyDown,
		touch,
		offer,
		finish,
	};
}
