import { z } from 'astro/zod';

/** More of anything than one record of a real catalogue has; a list that grows beyond it was written by a machine. */
const MOST = 100;

/** A list, with a longest length: the time that checks and pages take hangs on it. */
export const list = <T extends z.ZodType>(element: T, most: number = MOST) => z.array(element).max(most);
