/** The part of subset-font that scripts/fonts.ts uses; the package brings no types. */
declare module 'subset-font' {
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: {
			targetFormat: 'sfnt' | 'woff2';
			keepFeatures?: string[];
			noHinting?: boolean;
			dropTables?: string[];
		},
	): Promise<Buffer>;
}
