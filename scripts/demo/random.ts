/**
 * A small seeded generator of pseudo-random numbers (xmur3 to hash the name, sfc32 to draw), in 32-bit integer
 * arithmetic only, so that every machine draws the same numbers. Each record has a stream of its own, named by
 * what it is: adding a draw to one record then changes no other.
 */
export interface Random {
	/** From 0 up to, not including, 1. */
	readonly next: () => number;
	/** A whole number, both ends included. */
	readonly int: (min: number, max: number) => number;
	/** True with this probability, 0 to 1. */
	readonly chance: (probability: number) => boolean;
	/** One of a list; throws on an empty one. */
	readonly pick: <T>(list: readonly T[]) => T;
	/** `count` different ones of a list (or all, when it has fewer), in drawn order. */
	readonly sample: <T>(list: readonly T[], count: number) => T[];
	/** One of several, each as likely as its weight. */
	readonly weighted: <T>(choices: readonly (readonly [weight: number, value: T])[]) => T;
}

/** 32-bit hash of a text; four calls with salts 0-3 seed a stream. */
export function hash32(text: string, salt = 0): number {
	let h = (1779033703 ^ text.length) + Math.imul(salt, 0x9e3779b1);
	for (let i = 0; i < text.length; i++) {
		h = Math.imul(h ^ text.charCodeAt(i), 3432918353);
		h = (h << 13) | (h >>> 19);
	}
	h = Math.imul(h ^ (h >>> 16), 2246822507);
	h = Math.imul(h ^ (h >>> 13), 3266489909);
	return (h ^ (h >>> 16)) >>> 0;
}

/** The stream called `name` of a catalogue's seed. */
export function randomOf(seed: number, name: string): Random {
	const key = `${seed}/${name}`;
	let a = hash32(key, 0);
	let b = hash32(key, 1);
	let c = hash32(key, 2);
	let d = hash32(key, 3);
	const next = () => {
		const t = (((a + b) | 0) + d) | 0;
		d = (d + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (c << 21) | (c >>> 11);
		c = (c + t) | 0;
		return (t >>> 0) / 4294967296;
	};
	for (let i = 0; i < 12; i++) next();

	const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
	const pick = <T>(list: readonly T[]): T => {
		const item = list[int(0, list.length - 1)];
		if (item === undefined) throw new RangeError('nothing to pick from');
		return item;
	};
	return {
		next,
		int,
		pick,
		chance: (probability) => next() < probability,
		sample: (list, count) => {
			const left = [...list];
			const drawn = [];
			while (drawn.length < count && left.length > 0) drawn.push(...left.splice(int(0, left.length - 1), 1));
			return drawn;
		},
		weighted: (choices) => {
			let at = next() * choices.reduce((sum, [weight]) => sum + weight, 0);
			for (const [weight, value] of choices) {
				at -= weight;
				if (at < 0) return value;
			}
			return pick(choices)[1];
		},
	};
}
