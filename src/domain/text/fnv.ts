/** FNV-1a of 32 bits over code points, unsigned: quick, stable over builds and machines, no secret. */
export function fnv1a(text: string): number {
	let hash = 0x811c9dc5;
	for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
	return hash >>> 0;
}
