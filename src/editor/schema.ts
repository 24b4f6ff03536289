import type { z } from 'zod';

/** Any schema of zod, told apart by `_zod.def.type`. */
export type Schema = z.core.$ZodTypes;

/** Whether one schema is another, apart from its words: `describe` gives a copy that keeps the definition. */
export const isSame = (a: z.core.$ZodType, b: z.core.$ZodType): boolean => a._zod.def === b._zod.def;
