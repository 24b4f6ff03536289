/** The moment for which the bench looks at content: the middle of the made-up city's dates. */
export const SITE_NOW = '2026-11-22T08:00';
