/** A QR code as one SVG path: drawn by the build, and by the subscribe page when another calendar is chosen. */
import { encode } from 'uqr';

/** `size` is the side in modules, the quiet margin included; the path fills dark modules of 1 × 1. */
export function qrPath(address: string): { readonly size: number; readonly path: string } {
	// M survives a crease or a stain on a notice board; four modules of margin are what readers need.
	const { data, size } = encode(address, { ecc: 'M', border: 4 });
	const path = data
		.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])))
		.join('');
	return { size, path };
}
