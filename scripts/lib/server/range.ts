/** Range, as RFC 9110 (14.2) reads it: one range of bytes. Several at once may be answered with the whole file. */
export interface ByteRange {
	readonly start: number;
	/** Inclusive. */
	readonly end: number;
}

/** Undefined: answer with the whole file. `size` in bytes. */
export function readRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
	const [, first = '', last = ''] = /^bytes=\s*(\d*)-(\d*)\s*$/i.exec(header ?? '') ?? [];
	if (first === '' && last === '') return undefined;
	if (first === '') {
		const length = Math.min(Number(last), size);
		return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 };
	}
	const start = Number(first);
	if (last !== '' && Number(last) < start) return undefined;
	if (start >= size) return 'unsatisfiable';
	return { start, end: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}
