import { type RefObject, useEffect, useRef } from 'react';

interface Heard {
	/** An option was clicked or tapped. */
	choose: (option: number, byTouch: boolean) => void;
	/** Focus left the box, its list included. */
	leave: () => void;
	/** Escape on one of the list's buttons. */
	dismiss: () => void;
}

/**
 * What happens in a combobox outside of its text. Heard on the box as a whole: options are no controls of their own,
 * since focus stays in the text and so do the keys.
 */
export function useOutsideText(box: RefObject<HTMLElement | null>, heard: Heard): void {
	const newest = useRef(heard);
	newest.current = heard;
	useEffect(() => {
		const element = box.current;
		if (!element) return;
		const optionOf = ({ target }: Event) =>
			target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null;
		const ended = new AbortController();
		const on = <K extends keyof HTMLElementEventMap>(
			kind: K,
			hear: (event: HTMLElementEventMap[K]) => void,
		) => element.addEventListener(kind, hear, { signal: ended.signal });
		// An option that took the focus would take it from the text.
		on('mousedown', (event) => optionOf(event) && event.preventDefault());
		on('click', (event) => {
			const option = optionOf(event)?.dataset.option;
			// Old browsers give a click no pointer type: it then counts as a mouse's.
			const byTouch = 'pointerType' in event && event.pointerType === 'touch';
			if (option !== undefined) newest.current.choose(Number(option), byTouch);
		});
		on('focusout', ({ relatedTarget }) => {
			if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) newest.current.leave();
		});
		on('keydown', ({ key, target }) => {
			if (key === 'Escape' && target instanceof HTMLButtonElement) newest.current.dismiss();
		});
		return () => ended.abort();
	}, []);
}
