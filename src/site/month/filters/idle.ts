/** Does pieces of work one by one while the page has nothing else to do. Returns how to call off what is left. */
export function whenIdle(pieces: readonly (() => void)[]): () => void {
	let at = 0;
	let callOff = () => {};
	const ask = () => {
		callOff = at < pieces.length ? request(work) : () => {};
	};
	const work = () => {
		pieces[at++]?.();
		ask();
	};
	ask();
	return () => callOff();
}

/** Safari does not tell when it is idle: there each piece is a short task of its own, with room for others between. */
function request(work: () => void): () => void {
	if (typeof requestIdleCallback === 'function') {
		const handle = requestIdleCallback(work);
		return () => cancelIdleCallback(handle);
	}
	const timer = setTimeout(work, 50);
	return () => clearTimeout(timer);
}
