/** Gives numbers in [0, 1), the same row for the same seed. */
export type Random = () => number;

/** FNV-1a folds the text into 32 bits, mulberry32 spins them on: small, and even enough for shards. */
export function seededRandom(seed: string): Random {
	let state = 2166136261;
	for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619);
	return () => {
		state += 0x6d2b79f5;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t ^= t + Math.imul(t ^ (t >>> 7), 61 | t);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}
