/** How large the files of content may be. Nothing an editor writes by hand comes near; what a machine wrote may. */

/** In bytes, of a file of YAML. */
export const MOST_BYTES = 1_000_000;

/** In bytes, of the ledger: a machine writes it, a line a record, for as long as the site lives. */
export const MOST_LEDGER_BYTES = 8_000_000;

/** In bytes, of a picture: what a good photograph of 2,400 pixels takes, many times over. */
export const MOST_PICTURE_BYTES = 10_000_000;

/**
 * Signs that YAML reads one by one (line breaks, brackets, dashes, words), and lines of any kind: the time and memory it
 * takes hang on them. A list of the 168 wards of the largest city comes to 24,000.
 */
export const MOST_TOKENS = 40_000;

/** Lists in lists, and groups in groups: the deepest field of a record lies six deep. */
export const MOST_DEPTH = 24;
