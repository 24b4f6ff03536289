import { type RefObject, useLayoutEffect } from 'react';

/** Pixels. With less room the page scrolls to the box; if that does not help, the list is at least so high. */
const ENOUGH = 240;
const LEAST = 144;
const GAP = 8;

/**
 * Tells the style sheet (`--room`, in pixels) how high the list may be to end above the keyboard of a phone. Style
 * sheets know the height of the page's window, which the keyboard does not change.
 */
export function useRoom(list: RefObject<HTMLElement | null>, open: boolean): void {
	useLayoutEffect(() => {
		const view = window.visualViewport;
		if (!open || !view) return;
		const below = (element: HTMLElement) =>
			view.offsetTop + view.height - element.getBoundingClientRect().top - GAP;
		const measure = () => {
			const element = list.current;
			if (!element) return;
			if (below(element) < ENOUGH)
				element.parentElement?.scrollIntoView({ block: 'start', behavior: 'instant' });
			element.style.setProperty('--room', `${Math.max(LEAST, below(element))}px`);
		};
		measure();
		view.addEventListener('resize', measure);
		return () => view.removeEventListener('resize', measure);
	}, [open]);
}
