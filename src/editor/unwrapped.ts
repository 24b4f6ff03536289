import type { z } from 'zod';
import type { Schema } from './schema.ts';

/** A schema without the wrappers around it, and what these say. */
export interface Unwrapped {
	readonly inner: Schema;
	readonly required: boolean;
	/** What a new record begins with. */
	readonly preset: unknown;
	/** The outermost words that were written for editors. */
	readonly words: string | undefined;
}

export function unwrapped(schema: z.core.$ZodType): Unwrapped {
	// zod's own schemas are a closed union by `type`.
	const inner = schema as Schema;
	const own = (schema as z.ZodType).description;
	const { def } = inner._zod;
	switch (def.type) {
		case 'optional':
		case 'nullable': {
			const within = unwrapped(def.innerType);
			return { ...within, required: false, words: own ?? within.words };
		}
		case 'default':
		case 'prefault': {
			const within = unwrapped(def.innerType);
			return { ...within, required: false, preset: def.defaultValue, words: own ?? within.words };
		}
		default:
			return { inner, required: true, preset: undefined, words: own };
	}
}
