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
