import { fnv1a } from '../../domain/text/fnv.ts';

/** A short mark of which rows a list has and in which order. */
export const listVersion = (ids: readonly string[]): string => fnv1a(ids.join('\n')).toString(36);
