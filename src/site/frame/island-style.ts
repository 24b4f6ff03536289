import { ISLAND_STYLES } from 'astro/runtime/server/astro-island-styles.js';

/** What Astro writes before the first island. HTML has no place for it in a body, and the security policy would need its hash. */
const WRITTEN = `<style>${ISLAND_STYLES}</style>`;

/** The content of a page without it; the same rule stands in `parts/island.css`. */
export const withoutIslandStyle = (content: string): string => content.replace(WRITTEN, '');
