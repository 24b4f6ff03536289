import { z } from 'zod';

/** Yes, no, or nobody has told: an empty field is never a no. */
export const known = z.enum(['yes', 'no', 'unknown']).default('unknown');
