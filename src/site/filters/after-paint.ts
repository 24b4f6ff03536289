/**
 * Work for the frame after the next one: the reader sees first what a choice does. In a page that is not shown, it waits
 * until it is. Returns how to call it off.
 */
export function afterPaint(work: () => void): () => void {
	let frame = requestAnimationFrame(() => {
		frame = requestAnimationFrame(work);
	});
	return () => cancelAnimationFrame(frame);
}

/** Pieces of work one after the other, each when the one before has been painted, and a frame for others between. */
export function eachAfterPaint(pieces: readonly (() => void)[]): () => void {
	let callOff = () => {};
	const wait = (at: number) => {
		const work = pieces[at];
		if (!work) return;
		callOff = afterPaint(() => {
			work();
			wait(at + 1);
		});
	};
	wait(0);
	return () => callOff();
}
