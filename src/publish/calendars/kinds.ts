/** Families of places that have a feed; `heritage` has none in the contract. */
export const FEED_KINDS = ['library', 'museum', 'culture-centre'] as const;
export type FeedKind = (typeof FEED_KINDS)[number];
