/** Families of places that have a feed; `heritage` has none in src/contract.md. */
export const FEED_KINDS = ['library', 'museum', 'culture-centre'] as const;
export type FeedKind = (typeof FEED_KINDS)[number];
