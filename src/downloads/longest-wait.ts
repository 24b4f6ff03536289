/**
 * Milliseconds without a byte after which a download counts as failed. At 400 kbit/s even the largest file moves many
 * times within it; a reader who has waited so long without a word thinks that nothing happens. The style of `.late`
 * (styles/parts.css) waits as long.
 */
export const PATIENCE = 8_000;
