import { type KeyboardEvent, useState } from 'react';

/** No option is active: keys work on the text. */
const TEXT = -1;

/**
 * Which option is active and whether the list is open, by the ARIA authoring practices for an editable combobox with
 * list autocomplete: focus stays in the text, which changes only when somebody chooses.
 */
export function useCombobox(count: number, choose: (option: number) => void) {
	const [wanted, setWanted] = useState(false);
	const [chosen, setChosen] = useState(TEXT);
	const open = wanted && count > 0;
	const active = open && chosen < count ? chosen : TEXT;

	function close() {
		setWanted(false);
		setChosen(TEXT);
	}
	/** Something was typed, or the box was touched. */
	function show() {
		setWanted(true);
		setChosen(TEXT);
	}
	function move(to: number) {
		setWanted(true);
		setChosen((to + count) % count);
	}

	function onKeyDown(event: KeyboardEvent) {
		// While an input method composes, its keys are its own; Safari tells of the last one only by its code. They are not
		// prevented either: the search key of a phone's keyboard is an Enter amid a composed word.
		if (event.nativeEvent.isComposing || event.keyCode === 229) return;
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		const handled = keys[event.key]?.(event);
		if (handled) event.preventDefault();
	}
	/** Each says whether it did what the browser must not do as well. */
	const keys: Readonly<Record<string, (event: KeyboardEvent) => boolean>> = {
		ArrowDown({ altKey }) {
			if (count === 0) return false;
			if (altKey) show();
			else move(active + 1);
			return true;
		},
		ArrowUp({ altKey }) {
			if (count === 0) return false;
			if (altKey) close();
			else move(active === TEXT ? count - 1 : active - 1);
			return true;
		},
		Enter() {
			if (active === TEXT) return false;
			choose(active);
			return true;
		},
		Escape() {
			close();
			return open;
		},
		// Back to the text, where the browser moves the cursor.
		Home: backToText,
		End: backToText,
		ArrowLeft: backToText,
		ArrowRight: backToText,
	};
	function backToText() {
		setChosen(TEXT);
		return false;
	}

	return { open, active, show, close, onKeyDown };
}
