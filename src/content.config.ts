/** Astro's collections over the one reader: it checks, this hands on. */
import { contentCollections } from './astro/loader.ts';
import { contentDirectory } from './environment.ts';

export const collections = contentCollections(contentDirectory());
