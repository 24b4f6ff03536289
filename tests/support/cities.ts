/** The two cities of the fixtures: their content directories, absolute. */
import path from 'node:path';

const contentOf = (city: string): string => path.resolve(import.meta.dirname, '../fixtures', city, 'content');

/** A small invented town in another zone, sound and complete. */
export const TINY_CITY: string = contentOf('tiny-city');
/** A frozen, rich copy of a whole city (tests/fixtures/sample-city/README.md). */
export const SAMPLE_CITY: string = contentOf('sample-city');
