import { encode } from 'uqr';

/** The dark modules as one path, with the four modules of margin that readers need. */
export function linkQrPath(text: string): { size: number; path: string } {
	const { data, size } = encode(text, { ecc: 'L', border: 4 });
	const path = data
		.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])))
		.join('');
	return { size, path };
}
