/** The characters an uncompressed TrueType font has glyphs for, read from the format-4 subtable of its `cmap`. */
export function charactersOf(font: Uint8Array): Set<string> {
	const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
	const table = subtable(view, tableOffset(view, 'cmap'));
	const segments = view.getUint16(table + 6) / 2;
	const ends = table + 14;
	// Two bytes of padding stand between the end codes and the start codes.
	const starts = ends + segments * 2 + 2;
	const found = new Set<string>();
	for (let segment = 0; segment < segments; segment++) {
		const last = view.getUint16(ends + segment * 2);
		for (let code = view.getUint16(starts + segment * 2); code <= last && code !== 0xffff; code++) {
			found.add(String.fromCharCode(code));
		}
	}
	return found;
}

function tableOffset(view: DataView, tag: string): number {
	const tables = view.getUint16(4);
	for (let index = 0; index < tables; index++) {
		const entry = 12 + index * 16;
		const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(entry + byte)));
		if (name === tag) return view.getUint32(entry + 8);
	}
	throw new Error(`the font has no ${tag} table`);
}

function subtable(view: DataView, cmap: number): number {
	const subtables = view.getUint16(cmap + 2);
	for (let index = 0; index < subtables; index++) {
		const offset = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
		if (view.getUint16(offset) === 4) return offset;
	}
	throw new Error('the font has no format-4 character map');
}
