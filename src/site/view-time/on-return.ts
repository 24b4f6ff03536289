/**
 * Looks again when the reader comes back to the page, from another tab or app, from sleep, or by the back button.
 * Returns how to stop.
 */
export function onReturn(look: () => void): () => void {
	const seen = () => {
		if (document.visibilityState === 'visible') look();
	};
	// "pageshow" is said of every page that has loaded, too, which has just been looked at.
	const shown = ({ persisted }: PageTransitionEvent) => {
		if (persisted) look();
	};
	document.addEventListener('visibilitychange', seen);
	addEventListener('pageshow', shown);
	return () => {
		document.removeEventListener('visibilitychange', seen);
		removeEventListener('pageshow', shown);
	};
}
